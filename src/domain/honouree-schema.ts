import { z } from 'zod';
import { common, pictureSchema, pictureWords, translationCommon } from './entry-schema.ts';
import { calendarDay, line, personId, topicId, unitId } from './fields.ts';

/** Where a person has agreed to appear. Silence is not consent. */
export const CHANNELS = ['web', 'searchEngines', 'feed', 'share', 'screen', 'print', 'badge'] as const;
export type Channel = (typeof CHANNELS)[number];

/** A summary fits on a card: one sentence. */
const summary = z.string().trim().min(1).max(160);

/** `people/<id>/index.md`: a person, facts and words in the default language. */
export const personSchema = z.strictObject({
  ...common,
  name: line.describe('The name as officially written.'),
  reading: line.optional().describe('The reading in kana, which gives the Japanese order.'),
  unit: unitId.optional().describe('The unit where the person works now.'),
  role: line.optional().describe('What the person does there.'),
  leadingPost: z
    .enum(['yes', 'no', 'unknown'])
    .default('unknown')
    .describe('Whether the person leads a unit.'),
  summary: summary.optional().describe('One sentence, at most 160 characters.'),
  topics: z.array(topicId).default([]).describe('What the person is followed for.'),
  portrait: pictureSchema.optional().describe('A picture of the person.'),
  pictures: z.array(pictureSchema).default([]).describe('Pictures in the text.'),
  consent: z
    .strictObject({
      date: calendarDay.describe('The day of the consent.'),
      channels: z.array(z.enum(CHANNELS)).describe('Where the person has agreed to appear.'),
      portrait: z.boolean().default(false).describe('Whether the portrait is included.'),
      reference: line.describe('Where the signed paper is kept; the paper itself stays out of this folder.'),
      until: calendarDay.optional().describe('The last day of the consent.'),
      keepAfterLeaving: z.boolean().default(false).describe('Whether it holds after the person has left.'),
    })
    .optional()
    .describe('What the person has agreed to.'),
  minor: z
    .strictObject({
      child: line.describe('Where the consent of the child is kept.'),
      guardian: line.describe('Where the consent of the legal representative is kept.'),
    })
    .optional()
    .describe('For a child: both consents.'),
  leftOn: calendarDay.optional().describe('The day on which the person left the organisation.'),
  featured: z.boolean().default(false).describe('Shown on the home page.'),
});

/** `people/<id>/index.ja.md`: the words of a person in another language. */
export const personWords = z.strictObject({
  ...translationCommon,
  role: line.optional(),
  summary: summary.optional(),
  portrait: pictureWords.omit({ file: true }).optional(),
  pictures: z.array(pictureWords).default([]),
});

/** `collectives/<id>/index.md`: a collective. */
export const collectiveSchema = z.strictObject({
  ...common,
  name: line.describe('The name as officially written.'),
  unit: unitId.optional().describe('The unit that it is, or belongs to.'),
  size: z.number().int().positive().optional().describe('How many people it has.'),
  members: z.array(personId).default([]).describe('Members with a profile of their own, by id.'),
  summary: summary.optional().describe('One sentence, at most 160 characters.'),
  topics: z.array(topicId).default([]).describe('What it is followed for.'),
  portrait: pictureSchema.optional().describe('A picture of the collective.'),
  pictures: z.array(pictureSchema).default([]).describe('Pictures in the text.'),
  featured: z.boolean().default(false).describe('Shown on the home page.'),
});

/** `collectives/<id>/index.ja.md`: the words of a collective in another language. */
export const collectiveWords = personWords.omit({ role: true }).extend({ name: line.optional() });

export type WrittenPerson = z.infer<typeof personSchema>;
export type WrittenPersonWords = z.infer<typeof personWords>;
export type WrittenCollective = z.infer<typeof collectiveSchema>;
export type WrittenCollectiveWords = z.infer<typeof collectiveWords>;
