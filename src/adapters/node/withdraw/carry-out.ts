import { existsSync } from 'node:fs';
import { mkdir, open, readdir, readFile, rename, rm, rmdir, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { z } from 'zod';
import { toShortHash } from '../../../domain/text/to-short-hash.ts';
import { toSum, type Plan } from './plan-withdrawal.ts';

/** What carrying out does one after the other. */
export const STEPS = ['note', 'tombstone', 'remove', 'write', 'clear', 'forget'] as const;
export type Step = (typeof STEPS)[number];

/** What is to be done in which content folder; noted on the disk before anything is touched. */
const journalSchema = z.strictObject({
  contentDir: z.string(),
  reference: z.string(),
  writes: z.array(z.strictObject({ path: z.string(), text: z.string(), before: z.string().optional() })),
  removals: z.array(z.string()),
  /** Files of the work folder that hold the subject. */
  cached: z.array(z.string()),
});
type Journal = z.infer<typeof journalSchema>;

/** What came of it: the texts that somebody has changed meanwhile, which stay as they are. */
export type CarriedOut = { readonly reference: string; readonly changed: readonly string[] };

/** Where the work is done; tests hear of the steps and put faults in their way. */
export type Ground = {
  readonly workFolder: string;
  readonly contentDir: string;
  readonly onStep?: (step: Step) => void;
};

/**
 * Carries out a plan. Cut off at any moment, it is ended by `finish`. Between its steps references lead to nobody, so that
 * no build publishes what is half done.
 */
export async function carryOut(
  plan: Pick<Plan, 'reference' | 'writes' | 'removals'>,
  cached: readonly string[],
  ground: Ground,
): Promise<CarriedOut> {
  const { reference, writes, removals } = plan;
  const journal = {
    contentDir: ground.contentDir,
    reference,
    writes: [...writes],
    removals: [...removals],
    cached: [...cached],
  };
  ground.onStep?.('note');
  await writeDurably(
    journalOf(ground),
    JSON.stringify(journalSchema.parse(JSON.parse(JSON.stringify(journal)))),
  );
  return work(journal, ground);
}

/** Whether a withdrawal of this content folder was cut off. */
export function isCutOff(ground: Ground): boolean {
  return existsSync(journalOf(ground));
}

/** Ends what was cut off in a content folder; `undefined` where nothing was. */
export async function finish(ground: Ground): Promise<CarriedOut | undefined> {
  const text = await readFile(journalOf(ground), 'utf8').catch(() => undefined);
  return text === undefined ? undefined : work(journalSchema.parse(JSON.parse(text)), ground);
}

async function work(
  { contentDir, reference, writes, removals, cached }: Journal,
  ground: Ground,
): Promise<CarriedOut> {
  const changed: string[] = [];
  const put = async ({ path, text, before }: Journal['writes'][number]): Promise<void> => {
    const target = join(contentDir, path);
    const present = await readFile(target, 'utf8').catch(() => undefined);
    if (present === text) return;
    const sum = present === undefined ? undefined : toSum(present);
    if (sum !== before) changed.push(path);
    else await writeDurably(target, text);
  };
  ground.onStep?.('tombstone');
  for (const write of writes.filter(({ before }) => before === undefined)) await put(write);
  ground.onStep?.('remove');
  for (const path of removals) await rm(join(contentDir, path), { force: true });
  for (const path of removals) await removeEmpty(contentDir, dirname(path));
  ground.onStep?.('write');
  for (const write of writes.filter(({ before }) => before !== undefined)) await put(write);
  ground.onStep?.('clear');
  for (const file of cached) await rm(join(ground.workFolder, file), { force: true });
  ground.onStep?.('forget');
  await rm(journalOf(ground), { force: true });
  return { reference, changed };
}

function journalOf({ workFolder, contentDir }: Ground): string {
  return join(workFolder, 'withdrawals', `${toShortHash(contentDir)}.json`);
}

/** A whole text or none, and the disk has it before anything else is done. */
async function writeDurably(path: string, text: string): Promise<void> {
  await mkdir(dirname(path), { recursive: true });
  const draft = `${path}.new`;
  await writeFile(draft, text);
  const file = await open(draft, 'r+');
  await file.sync();
  await file.close();
  await rename(draft, path);
}

/** Removes folders that are left empty, and never the content folder itself. */
async function removeEmpty(contentDir: string, path: string): Promise<void> {
  if (path === '.' || path === '') return;
  const folder = join(contentDir, path);
  if (existsSync(folder) && (await readdir(folder)).length > 0) return;
  if (existsSync(folder)) await rmdir(folder);
  if (path.includes('/')) await removeEmpty(contentDir, dirname(path));
}
