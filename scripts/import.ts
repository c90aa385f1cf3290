// `npm run import -- FILE --into FOLDER [--map MAP]`: takes the rows of a spreadsheet into a content folder, all or none.
import { parseArgs } from 'node:util';
import { describeImport } from '../src/adapters/node/import/describe-import.ts';
import {
  importContent,
  type ImportOutcome,
  type ImportRequest,
} from '../src/adapters/node/import/import-content.ts';
import { importForm } from '../src/adapters/node/import/import-form.ts';
import { chooseReportLanguage, reportProblems } from '../src/adapters/node/report-problems.ts';
import { describeProblem } from '../src/domain/import/describe.ts';
import { createSay } from '../src/words/commands/languages.ts';
import { fromHere } from './from-here.ts';
import { createProgress } from './show-progress.ts';

/** How many faults are listed; a list of thousands helps nobody. */
const LISTED = 200;

type Wish = Omit<ImportRequest, 'map'> & { readonly map: string | undefined };

const lang = chooseReportLanguage(process.env);
const say = createSay(lang);
process.exitCode = await run(parseRequest(process.argv.slice(2)));

async function run(request: Wish | undefined): Promise<number> {
  if (request === undefined) {
    console.error(say('import.usage'));
    return 2;
  }
  const progress = createProgress();
  progress.stage(say('import.reading', { file: request.file }));
  const { map, ...form } = request;
  const outcome = await (map === undefined ? importForm({ ...form, lang }) : importContent({ ...form, map }));
  if (!outcome.ok) {
    progress.fail(say('import.refused', { count: outcome.problems.length + outcome.faults.length }));
    tellFaults(outcome);
    return 1;
  }
  const [headline = '', ...lines] = describeImport(outcome.summary, request, say);
  progress.end(headline);
  for (const line of lines) console.log(line);
  if (!request.dryRun) console.log(say('import.next', { folder: request.into }));
  return 0;
}

function parseRequest(args: readonly string[]): Wish | undefined {
  try {
    const { values, positionals } = parseArgs({
      args: [...args],
      allowPositionals: true,
      options: { map: { type: 'string' }, into: { type: 'string' }, 'dry-run': { type: 'boolean' } },
    });
    const [file, ...more] = positionals;
    const { map, into } = values;
    if (file === undefined || into === undefined || more.length > 0) return undefined;
    const paths = { file: fromHere(file), into: fromHere(into) };
    return {
      ...paths,
      ...{ map: map === undefined ? undefined : fromHere(map), dryRun: values['dry-run'] ?? false },
    };
  } catch {
    return undefined;
  }
}

function tellFaults({ problems, faults }: Extract<ImportOutcome, { ok: false }>): void {
  if (faults.length > 0) console.error(reportProblems(faults, { lang, format: 'text' }));
  for (const problem of problems.slice(0, LISTED)) console.error(describeProblem(problem, say));
  if (problems.length > LISTED) console.error(say('import.more', { count: problems.length - LISTED }));
}
