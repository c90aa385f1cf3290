import { readFileSync, writeFileSync } from 'node:fs';
import { awardsSchema, topicsSchema, unitsSchema } from '../src/domain/catalogue-schema.ts';
import { decisionSchema } from '../src/domain/decision-schema.ts';
import { listFields } from '../src/domain/field-guide.ts';
import { collectiveSchema, personSchema } from '../src/domain/honouree-schema.ts';
import { movementSchema } from '../src/domain/movement-schema.ts';
import { nominationSchema } from '../src/domain/nomination-schema.ts';
import { pageSchema } from '../src/domain/page-schema.ts';
import { searchSchema } from '../src/domain/search-schema.ts';
import { settingsSchema } from '../src/domain/settings-schema.ts';
import { adoptionSchema, storySchema } from '../src/domain/story-schema.ts';
import { writeProblemGuides } from './problem-guide/write-problem-guides.ts';

/** The guide, its first part kept as written and its tables of fields made from the schemas. */
export const GUIDE = 'docs/content.md';
const MARK = '<!-- The tables below are made from the schemas by `node scripts/write-content-guide.ts`. -->';

const KINDS = [
  ['settings.yml', settingsSchema],
  ['units.yml', unitsSchema],
  ['topics.yml', topicsSchema],
  ['awards.yml', awardsSchema],
  ['search.yml', searchSchema],
  ['people/<id>/index.md', personSchema],
  ['collectives/<id>/index.md', collectiveSchema],
  ['decisions/<id>.md', decisionSchema],
  ['stories/<id>/index.md', storySchema],
  ['stories/<id>/adoptions/<unit>.md', adoptionSchema],
  ['movements/<id>/index.md', movementSchema],
  ['pages/<id>/index.md', pageSchema],
  ['nominations/<id>.md', nominationSchema],
] as const;

/** The whole guide as it should stand, given what stands now. */
export function renderContentGuide(present: string): string {
  const [opening = ''] = present.split(MARK);
  const tables = KINDS.map(([file, schema]) => {
    const rows = listFields(schema).map(
      ({ path, required, means }) =>
        `| \`${path}\` | ${required ? 'yes' : ''} | ${means.replaceAll('|', '\\|')} |`,
    );
    return [`### \`${file}\``, '', '| Field | Needed | What it is |', '| --- | --- | --- |', ...rows].join(
      '\n',
    );
  });
  return `${opening.trimEnd()}\n\n${MARK}\n\n${tables.join('\n\n')}\n`;
}

if (import.meta.main) {
  writeFileSync(GUIDE, renderContentGuide(readFileSync(GUIDE, 'utf8')));
  await writeProblemGuides();
}
