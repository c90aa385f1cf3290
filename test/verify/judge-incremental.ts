import { makeFolder } from '../make-folder.ts';
import { editField } from '../incremental/edit-fields.ts';
import { editAtRandom } from '../incremental/random-edits.ts';
import { writeSmallContent } from '../incremental/small-content.ts';
import { openTwoBuilds } from '../incremental/two-builds.ts';
import type { Outcome, Work } from './outcome.ts';
import { createRandom } from './seeded-random.ts';

const STEPS = 24;

/** A content folder is edited at random; after each step a build with kept caches must equal one that has none. */
export async function judgeIncremental({ date, seed, tell }: Work): Promise<Outcome> {
  const random = createRandom(seed);
  const edited = { files: await writeSmallContent(), date };
  const builds = await openTwoBuilds(makeFolder('incremental'));
  await builds.begin(edited.files, edited.date);
  const rows: (readonly string[])[] = [];
  const misses: string[] = [];
  for (let number = 1; number <= STEPS; number++) {
    const said: string[] = [];
    if (number % 2 === 1) said.push(editField(edited.files, random));
    else
      for (let count = 1 + Math.floor(random() * 3); count > 0; count--)
        said.push(await editAtRandom(edited, random));
    tell(`${String(number)} of ${String(STEPS)}: ${said.join('; ')}`);
    const { different, changed, files } = await builds.step(edited.files, edited.date);
    rows.push([String(number), said.join('; '), String(files), String(changed), String(different.length)]);
    misses.push(...different.map((file) => `step ${String(number)}: ${file}`));
  }
  return {
    ran: true,
    method:
      `A small content folder in two languages, ${String(STEPS)} steps of one to three random edits (people, stories, decisions, ` +
      'pictures, words; additions, withdrawals, erasures, removals, days that pass), by `npm run build` in two checkouts: ' +
      'one keeps all that earlier builds have kept, of the other everything kept is deleted before each build. ' +
      `Every file is compared, and what a build writes beside the site. The edits follow from the seed ${String(seed)} (\`--seed\`).`,
    columns: ['step', 'edits', 'files', 'changed since the step before', 'different from the cold build'],
    rows,
    misses,
  };
}
