import { z } from 'zod';
import { BASES } from '../decision-schema.ts';
import { BARRIERS } from '../fields.ts';
import { EVIDENCE_LEVELS } from '../roll-types.ts';
import { ADOPTION_STATUSES, STAGES } from '../story-schema.ts';

const id = z.string().describe('Lasting id.');
const ids = z.array(z.string());
const date = z
  .string()
  .regex(/^\d{4}(?:-\d{2}(?:-\d{2})?)?$/)
  .describe('A year, a month or a day, as precise as it is known.');
const day = z.iso.date();
const words = z
  .record(z.string(), z.string())
  .describe('Words by language. Where a language is missing, the default one holds.');
const urls = z.record(z.string(), z.url()).describe('The address of the page in each language.');
const subject = z.enum(['individual', 'collective', 'household']);

const honouree = {
  id,
  name: words,
  profile: z
    .enum(['full', 'minimum'])
    .describe('"minimum": nothing but what decisions state, because nothing more has been agreed to.'),
  url: urls.optional(),
  unit: z.string().optional().describe('The id of the present unit.'),
  summary: words.optional(),
  topics: ids.optional().describe('Ids of topics.'),
  portrait: z.url().optional(),
  honours: ids.describe('Ids of honours, the newest first.'),
  stories: ids.optional().describe('Ids of stories, the newest first.'),
};

const result = z.object({
  key: z.string(),
  indicator: words,
  before: z.number().optional(),
  after: z.number().optional(),
  measure: words.optional(),
  period: words.optional(),
  source: words.optional(),
  beneficiaries: words.optional(),
});

const person = z.object({
  ...honouree,
  reading: z.string().optional().describe('The reading of the name in kana.'),
  role: words.optional(),
  collectives: ids.optional(),
});

const collective = z.object({
  ...honouree,
  size: z.int().optional(),
  members: ids.optional().describe('Ids of the people in it who have agreed to be told of.'),
});

const decision = z.object({
  id,
  url: urls,
  number: z.string().optional(),
  title: words.optional(),
  date,
  issuer: z.object({ name: words, level: z.string().optional() }),
  movement: z.string().optional(),
  basis: z.enum(BASES).optional(),
  file: z.url().optional(),
  grants: z
    .array(z.object({ award: z.string(), category: words.optional(), honours: ids }))
    .describe('From the highest award to the lowest.'),
});

const honour = z.object({
  id,
  decision: z.string(),
  date,
  award: z.string(),
  category: words.optional(),
  subject,
  recipient: z
    .object({ kind: z.enum(['person', 'collective']), id: z.string() })
    .optional()
    .describe('Absent where the decision gives a bare name.'),
  name: words,
  unit: z.string().optional().describe('The id of the unit at the time.'),
  affiliation: words.optional(),
  role: words.optional(),
  citation: words.optional(),
  share: z.string().optional(),
  stories: ids.optional(),
  annulled: z
    .object({ date, reason: words })
    .optional()
    .describe('The honour no longer holds. It stays here, so that copies learn of it.'),
});

const story = z.object({
  id,
  url: urls,
  title: words,
  summary: words,
  kind: z.enum(['practice', 'attempt']),
  stage: z.enum(STAGES),
  competing: z.boolean(),
  evidence: z.enum(EVIDENCE_LEVELS),
  unit: z.string(),
  people: ids,
  collectives: ids,
  topics: ids,
  movement: z.string().optional(),
  targets: ids.describe('Keys of targets of that movement.'),
  started: date,
  published: day,
  results: z.array(result),
  barriers: z.array(z.object({ code: z.enum(BARRIERS), how: words })),
  needs: z
    .object({
      money: words.optional(),
      personDays: z.number().optional(),
      timeToStart: words.optional(),
      skills: words.optional(),
    })
    .optional(),
  files: z.array(z.object({ title: words, url: z.url(), bytes: z.int() })),
  picture: urls.describe('The picture for sharing, in each language.'),
  adoptions: ids,
});

const adoption = z.object({
  id: z.string().describe('The id of the story, a slash, the id of the unit.'),
  story: z.string(),
  unit: z.string(),
  started: date,
  status: z.enum(ADOPTION_STATUSES),
  reason: z.enum(BARRIERS).optional(),
  stoppedOn: date.optional(),
  learnedFrom: z.string().describe('The id of the unit that it was learned from.'),
  changed: words.optional(),
  results: z.array(result),
});

const reviewed = z.array(z.object({ key: z.string(), text: words, targets: ids }));

const movement = z.object({
  id,
  url: urls,
  name: words,
  theme: words.optional(),
  period: z.object({ from: date, to: date }),
  phase: z.enum(['ahead', 'running', 'over']).describe('On the day that the data are of.'),
  launched: z.object({ date, by: words }).optional(),
  contents: z.array(z.object({ key: z.string(), title: words, text: words })),
  criteria: z.array(z.object({ key: z.string(), text: words })),
  targets: z.array(
    z.object({
      key: z.string(),
      unit: z.string(),
      task: words,
      indicator: words,
      measure: words.optional(),
      baseline: z.number(),
      goal: z.number(),
      due: date,
      progress: z.array(z.object({ date, value: z.number() })),
      reached: z
        .number()
        .optional()
        .describe('The part of the way from baseline to goal, 0 to 1 and beyond.'),
      source: words.optional(),
    }),
  ),
  review: z
    .object({ date: date.optional(), achievements: reviewed, limits: reviewed, lessons: reviewed })
    .optional(),
  stories: ids,
  decisions: ids,
});

const rank = z.int().describe('Counted from 0, the highest.');

const award = z.object({
  id,
  url: urls,
  name: words,
  family: z.object({ id: z.string(), name: words, rank }),
  level: z.object({ id: z.string(), name: words, rank }),
  order: z.number().describe('Within its family and level.'),
  subjects: z.array(subject),
  legalBasis: z.string().optional(),
  criteria: words.optional(),
});

const unit = z.object({
  id,
  url: urls,
  name: words,
  shortName: words,
  parent: z.string().optional(),
  from: date.optional(),
  until: date.optional(),
});

const topic = z.object({ id, url: urls, name: words });

const counts = z.object({ individual: z.int(), collective: z.int(), household: z.int() });
const tallyOf = <Of extends z.ZodType>(of: Of) => z.array(z.object({ of, total: z.int(), counts }));

const figures = z.object({
  id,
  honours: z.object({
    total: z.int(),
    annulled: z.int().describe('Counted apart, and in no other figure.'),
    counts,
    byYear: tallyOf(z.int()),
    byLevel: tallyOf(z.string()),
    byAward: tallyOf(z.string()),
    byUnit: tallyOf(z.string()),
    withoutUnit: z.int(),
  }),
  practices: z
    .object({
      practices: z.int(),
      attempts: z.int(),
      evidence: z.object({ told: z.int(), documented: z.int(), measured: z.int(), confirmed: z.int() }),
      adoptions: z.object({
        total: z.int(),
        running: z.int(),
        byStatus: z.object({ exploring: z.int(), running: z.int(), kept: z.int(), stopped: z.int() }),
      }),
    })
    .optional(),
});

/** What one entry of every collection of the data looks like. */
export const DATA_SCHEMAS = {
  people: person,
  collectives: collective,
  decisions: decision,
  honours: honour,
  stories: story,
  adoptions: adoption,
  movements: movement,
  awards: award,
  units: unit,
  topics: topic,
  figures,
} as const;
export type Collection = keyof typeof DATA_SCHEMAS;
export type DataItem<Name extends Collection> = z.infer<(typeof DATA_SCHEMAS)[Name]>;

export const COLLECTIONS = [
  ...(['people', 'collectives', 'decisions', 'honours', 'stories', 'adoptions'] as const),
  ...(['movements', 'awards', 'units', 'topics', 'figures'] as const),
] satisfies readonly Collection[];

/** On what terms the data may be used. */
export const licenceSchema = z.object({ name: words, url: z.url().optional() });

/** What every page of a collection says before its entries. */
export const pageHeadSchema = z.object({
  $schema: z.url(),
  collection: z.enum(COLLECTIONS),
  count: z.int().describe('How many entries the collection has.'),
  page: z.int().min(1),
  pages: z.int().min(1),
  previous: z.url().optional(),
  next: z.url().optional(),
  licence: licenceSchema.optional(),
});

/** `index.json`: where everything is. */
export const indexSchema = z.object({
  $schema: z.url(),
  name: words,
  organisation: words,
  asOf: day.describe('The day that the data are of.'),
  languages: z.array(z.string()).describe('The first is the default.'),
  sample: z.boolean().describe('Whether everything is invented.'),
  licence: licenceSchema.optional(),
  documentation: urls,
  openapi: z.url(),
  collections: z.array(
    z.object({
      collection: z.enum(COLLECTIONS),
      count: z.int(),
      pages: z.array(z.url()).min(1),
      schema: z.url(),
    }),
  ),
  tables: z.array(z.object({ language: z.string(), files: z.array(z.url()) })).describe('The roll as CSV.'),
});
