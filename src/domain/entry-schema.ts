import { z } from 'zod';
import { calendarDay, dayOrInstant, itemKey, line, personId, pictureName, sentences } from './fields.ts';
import { TRACE } from './withdrawal/traces.ts';

/** What a profile, a story or any other entry may be: only `published` reaches the public. */
export const STATES = ['draft', 'review', 'published', 'held', 'withdrawn'] as const;
export type State = (typeof STATES)[number] | 'erased';

/** The fields that every entry has. */
export const common = {
  state: z.enum(STATES).describe('How far it may be shown: only "published" reaches the public.'),
  publishAt: dayOrInstant.optional().describe('Not before this day or instant is it shown.'),
  reviewedOn: calendarDay.optional().describe('The day on which somebody last checked that it still holds.'),
  formerIds: z.array(itemKey).default([]).describe('Earlier ids, whose addresses lead here.'),
  aliases: z.array(line).default([]).describe('Other names under which people look for it.'),
};

/** What was erased, as keyed hashes: it can be searched for, and not be read. */
export const traces = z
  .array(z.string().regex(TRACE))
  .default([])
  .describe('Keyed hashes of what was erased, by which every build searches for it.');

/** What is left of an erased entry. */
export const tombstoneSchema = z.strictObject({
  id: itemKey.describe('The id that is never used again.'),
  state: z.literal('erased').describe('Erased: nothing else is kept.'),
  date: calendarDay.describe('The day of the erasure.'),
  traces,
});
export type Tombstone = z.infer<typeof tombstoneSchema>;

/** A picture that lies beside the text: JPEG, PNG or WebP. */
export const pictureSchema = z.strictObject({
  file: pictureName.describe('The file beside this text.'),
  alt: line.describe('What the picture shows, for people who cannot see it.'),
  credit: line.optional().describe('Who made the picture.'),
  people: z.array(personId).default([]).describe('Who can be recognised in it.'),
  groupConsent: z
    .boolean()
    .default(false)
    .describe('Everybody who can be recognised has agreed to this picture.'),
});

/** The words of a picture in another language. */
export const pictureWords = z.strictObject({
  file: pictureName,
  alt: line.optional(),
  credit: line.optional(),
});

/** One measured result, before and after in the same measure. */
export const resultSchema = z.strictObject({
  key: itemKey.describe('A short name, unique in this file, that translations refer to.'),
  indicator: line.describe('What is counted or measured.'),
  before: z.number().optional().describe('The figure before, in the measure given.'),
  after: z.number().optional().describe('The figure after, in the measure given.'),
  measure: line.optional().describe('What the figures count: minutes, %, sheets of paper.'),
  period: line.optional().describe('The time over which it was measured.'),
  source: line.optional().describe('Where the figure comes from and who can check it.'),
  beneficiaries: line.optional().describe('Who has the good of it.'),
});

/** The words of a result in another language. */
export const resultWords = z.strictObject({
  key: itemKey,
  indicator: line.optional(),
  measure: line.optional(),
  period: line.optional(),
  source: line.optional(),
  beneficiaries: line.optional(),
});

/** A list item of nothing but words. */
export const keyedText = z.strictObject({
  key: itemKey.describe('A short name, unique in this file, that translations refer to.'),
  text: sentences.describe('The words.'),
});

/** What a translation of any entry may carry beside its words. */
export const translationCommon = {
  sourceHash: z
    .string()
    .regex(/^[0-9a-f]{16}$/)
    .optional(),
};
