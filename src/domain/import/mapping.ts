import { z } from 'zod';
import { awardsSchema } from '../catalogue-schema.ts';
import { calendarDate, hue, languageTag } from '../fields.ts';
import { settingsSchema } from '../settings-schema.ts';

/** How dates are written in a column. */
export const DATE_FORMS = ['YYYY', 'YYYY-MM', 'YYYY-MM-DD', 'YYYY/M/D', 'D/M/YYYY', 'M/D/YYYY'] as const;
export type DateForm = (typeof DATE_FORMS)[number];

const column = z.string().trim().min(1).describe('The header of a column, as it stands in the sheet.');
const pattern = z.string().trim().min(1);

const source = z
  .union([
    pattern,
    z.array(pattern).min(1),
    z.strictObject({
      column,
      values: z
        .record(z.string(), z.string().min(1))
        .describe('What is written for each text that the column holds.'),
      otherwise: z.string().min(1).optional().describe('What is written for any other text.'),
    }),
  ])
  .describe(
    'Words with headers in braces, as "{Prize} {Year}"; a list of them, of which the first without an empty cell holds; or a column with a table of values.',
  );

const date = z
  .union([
    z.strictObject({
      column,
      form: z.enum(DATE_FORMS).describe('How the dates of the column are written.'),
    }),
    calendarDate,
  ])
  .describe('The column that holds the date and how it is written there, or one date for all rows.');

const decision = z.strictObject({
  id: source.describe('What tells one decision from another: it becomes the name of its file.'),
  date: date.describe('The date of the decision.'),
  issuer: z.strictObject({
    name: source.describe('Who decided.'),
    level: source.optional().describe('The id of the level of that authority.'),
  }),
  number: source.optional().describe('The number of the decision.'),
  title: source.optional().describe('What the decision is about.'),
});

const recipient = z.strictObject({
  name: source.describe('The name as officially written.'),
  reading: source.optional().describe('The reading in kana, which gives the Japanese order.'),
  type: source
    .optional()
    .describe('Who it is: individual (when absent), collective or household, usually by a table of values.'),
  identity: z
    .strictObject({
      key: source.optional().describe('What is the same in every row of one and the same recipient.'),
      otherwise: z
        .enum(['apart', 'name', 'nameAndUnit'])
        .default('apart')
        .describe('What holds for a row without a key.'),
    })
    .default({ otherwise: 'apart' })
    .describe('How rows that name the same recipient are recognised.'),
  unit: source
    .optional()
    .describe('The unit at the time: its id, or its name in the language of the mapping.'),
  affiliation: source.optional().describe('Where the recipient worked at the time, in words.'),
  role: source.optional().describe('The role at the time.'),
  citation: source.optional().describe('Why: one or two sentences.'),
  share: source.optional().describe('The share of a divided prize, as 1/3.'),
  deedDate: date.optional().describe('When the deed was done.'),
  topic: source.optional().describe('What the person is followed for: the id of a topic, or its name.'),
});

const made = z.strictObject({ hue: hue.describe('The colour that new ones get.') });

/** `imports/<name>.map.yml`: which column of a spreadsheet is what. Every field is described by one sentence. */
export const mappingSchema = z.strictObject({
  language: languageTag.describe('The language of the words in the sheet: the default language of the site.'),
  sheet: z.string().min(1).optional().describe('The name of the sheet of a workbook; the first when absent.'),
  headerRow: z.int().min(1).default(1).describe('The number of the row that holds the headers.'),
  row: source.optional().describe('What tells a row from all others, so that a later import finds it again.'),
  decision: decision.describe('The decision that a row belongs to.'),
  award: source.describe('The id of the award.'),
  category: source.optional().describe('The category, where an award has several.'),
  recipient: recipient.describe('Who receives it.'),
  newUnits: made.optional().describe('Makes a unit of every name that the folder does not know.'),
  newTopics: made.optional().describe('Makes a topic of every name that the folder does not know.'),
  catalogue: awardsSchema
    .optional()
    .describe('Families, levels and awards that are added to awards.yml where it lacks them.'),
  settings: settingsSchema
    .optional()
    .describe('The settings of a new folder; not read where there are settings already.'),
});

export type Mapping = z.infer<typeof mappingSchema>;
export type Source = z.infer<typeof source>;
export type DateSource = z.infer<typeof date>;
