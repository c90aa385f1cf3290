import { z } from 'zod';
import {
  common,
  pictureSchema,
  pictureWords,
  resultSchema,
  resultWords,
  translationCommon,
} from './entry-schema.ts';
import {
  barrierCode,
  calendarDate,
  calendarDay,
  collectiveId,
  fileName,
  line,
  movementId,
  personId,
  sentences,
  storyId,
  targetKey,
  topicId,
  unitId,
} from './fields.ts';

/** The four stages of a good practice, in order. */
export const STAGES = ['discovered', 'nurtured', 'reviewed', 'replicated'] as const;
export type Stage = (typeof STAGES)[number];

/** The sections of a story, in the order in which readers need them. */
export const SECTIONS = ['problem', 'done', 'results', 'limits', 'lessons', 'how'] as const;
export type SectionKey = (typeof SECTIONS)[number];

const needs = {
  money: line.optional().describe('What it costs, in words.'),
  timeToStart: line.optional().describe('How long until it runs.'),
  skills: line.optional().describe('What people must be able to do.'),
};

/** `stories/<id>/index.md`: a good practice, or an attempt that did not work. */
export const storySchema = z.strictObject({
  ...common,
  title: line.describe('What was done, so that a reader wants to know how.'),
  summary: z.string().trim().min(1).max(300).describe('One or two sentences.'),
  kind: z
    .enum(['practice', 'attempt'])
    .default('practice')
    .describe('A practice, or an attempt: what was tried and did not work.'),
  stage: z.enum(STAGES).describe('How far it has come.'),
  competing: z.boolean().default(true).describe('"false" for one that is shared without being judged.'),
  unit: unitId.describe('The unit that it comes from.'),
  people: z.array(personId).default([]).describe('Who did it, by id.'),
  collectives: z.array(collectiveId).default([]).describe('Which collectives did it, by id.'),
  topics: z.array(topicId).default([]).describe('What it is about; the first gives its colour.'),
  movement: movementId.optional().describe('The movement that it belongs to.'),
  targets: z.array(targetKey).default([]).describe('The targets of that movement that it moves, by key.'),
  started: calendarDate.describe('When it began.'),
  published: calendarDay.describe('When it was first told here.'),
  results: z.array(resultSchema).default([]).describe('What was measured; the strongest first.'),
  barriers: z
    .array(
      z.strictObject({
        code: barrierCode.describe('What stood in the way.'),
        how: sentences.describe('How it was met.'),
      }),
    )
    .default([])
    .describe('What stood in the way, and how it was met.'),
  needs: z
    .strictObject({
      ...needs,
      personDays: z.number().nonnegative().optional().describe('How many days of work it takes.'),
    })
    .optional()
    .describe('What another unit needs to do it too.'),
  files: z
    .array(
      z.strictObject({
        file: fileName.describe('The file beside this text.'),
        title: line.describe('What it is.'),
      }),
    )
    .default([])
    .describe('Files to download.'),
  contact: line.optional().describe('The office to ask, never a private number.'),
  pictures: z.array(pictureSchema).default([]).describe('Pictures in the text.'),
});

/** `stories/<id>/index.ja.md`: the words of a story in another language; an item may be named before it has words. */
export const storyWords = z.strictObject({
  ...translationCommon,
  title: line.optional(),
  summary: z.string().trim().min(1).max(300).optional(),
  results: z.array(resultWords).default([]),
  barriers: z.array(z.strictObject({ code: barrierCode, how: sentences.optional() })).default([]),
  needs: z.strictObject(needs).optional(),
  files: z.array(z.strictObject({ file: fileName, title: line.optional() })).default([]),
  contact: line.optional(),
  pictures: z.array(pictureWords).default([]),
});

/** What became of a practice in an adopting unit. */
export const ADOPTION_STATUSES = ['exploring', 'running', 'kept', 'stopped'] as const;
export type AdoptionStatus = (typeof ADOPTION_STATUSES)[number];

/** `stories/<id>/adoptions/<unit>.md`: what an adopting unit did with it, in its own words. */
export const adoptionSchema = z.strictObject({
  ...common,
  state: common.state.default('published'),
  story: storyId.optional().describe('The practice that is adopted; the folder says it already.'),
  unit: unitId.optional().describe('The unit that adopts it; the file name says it already.'),
  started: calendarDate.describe('When the unit began.'),
  status: z.enum(ADOPTION_STATUSES).describe('How it stands.'),
  reason: barrierCode.optional().describe('Why it was stopped.'),
  stoppedOn: calendarDate.optional().describe('When it was stopped.'),
  learnedFrom: unitId.optional().describe('The unit that it was learned from; the origin when absent.'),
  changed: sentences.optional().describe('What was done differently.'),
  results: z.array(resultSchema).default([]).describe('What the unit measured itself.'),
});

/** The words of an adoption in another language. */
export const adoptionWords = z.strictObject({
  ...translationCommon,
  changed: sentences.optional(),
  results: z.array(resultWords).default([]),
});

export type WrittenStory = z.infer<typeof storySchema>;
export type WrittenStoryWords = z.infer<typeof storyWords>;
export type WrittenAdoption = z.infer<typeof adoptionSchema>;
export type WrittenAdoptionWords = z.infer<typeof adoptionWords>;
export type WrittenResult = z.infer<typeof resultSchema>;
