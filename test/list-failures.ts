import { existsSync, readFileSync } from 'node:fs';
import { z } from 'zod';

/** What a run of tests counted, and the names of those that failed. */
export type Tally = {
  readonly passed: number;
  readonly failed: number;
  readonly failures: readonly string[];
};

const NOTHING: Tally = { passed: 0, failed: 0, failures: [] };

const vitestSchema = z.object({
  numPassedTests: z.number(),
  numFailedTests: z.number(),
  testResults: z.array(
    z.object({
      name: z.string(),
      status: z.string(),
      message: z.string().default(''),
      assertionResults: z.array(
        z.object({
          fullName: z.string(),
          status: z.string(),
          failureMessages: z.array(z.string()).default([]),
        }),
      ),
    }),
  ),
});

type Suite = z.infer<typeof suiteBase> & { readonly suites?: readonly Suite[] | undefined };
const suiteBase = z.object({
  title: z.string(),
  specs: z.array(z.object({ title: z.string(), ok: z.boolean(), file: z.string(), line: z.number() })),
});
const suiteSchema: z.ZodType<Suite> = suiteBase.extend({
  suites: z.lazy(() => z.array(suiteSchema)).optional(),
});
const playwrightSchema = z.object({
  stats: z.object({ expected: z.number(), unexpected: z.number(), flaky: z.number() }),
  suites: z.array(suiteSchema),
});

/** Counts the tests of a report of Vitest; nothing where there is none. A file that could not be run counts as a failure. */
export function countUnitTests(report: string): Tally {
  if (!existsSync(report)) return NOTHING;
  const { numPassedTests, numFailedTests, testResults } = vitestSchema.parse(readJson(report));
  const failures = testResults.flatMap(({ name, status, message, assertionResults }) => {
    const failed = assertionResults.filter((test) => test.status === 'failed');
    if (failed.length === 0 && status === 'failed') return [`${name}: ${firstLine(message)}`];
    return failed.map(
      ({ fullName, failureMessages }) => `${name}: ${fullName}: ${firstLine(failureMessages[0] ?? '')}`,
    );
  });
  return { passed: numPassedTests, failed: Math.max(numFailedTests, failures.length), failures };
}

/** Counts the tests of a report of Playwright; nothing where there is none. One that passed at a second try has failed. */
export function countBrowserTests(report: string): Tally {
  if (!existsSync(report)) return NOTHING;
  const { stats, suites } = playwrightSchema.parse(readJson(report));
  return {
    passed: stats.expected,
    failed: stats.unexpected + stats.flaky,
    failures: suites.flatMap(listFailedSpecs),
  };
}

function listFailedSpecs({ specs, suites = [] }: Suite): readonly string[] {
  const own = specs.filter(({ ok }) => !ok).map(({ file, line, title }) => `${file}:${line}: ${title}`);
  return [...own, ...suites.flatMap(listFailedSpecs)];
}

function readJson(path: string): unknown {
  return JSON.parse(readFileSync(path, 'utf8'));
}

function firstLine(text: string): string {
  return text.split('\n', 1)[0] ?? '';
}
