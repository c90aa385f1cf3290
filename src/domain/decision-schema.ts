import { z } from 'zod';
import { common, traces, translationCommon } from './entry-schema.ts';
import {
  awardId,
  calendarDate,
  calendarDay,
  fileName,
  honoureeId,
  itemKey,
  levelId,
  line,
  movementId,
  sentences,
  storyId,
  unitId,
} from './fields.ts';

/** What a commendation is given for. */
export const BASES = ['merit', 'adHoc', 'thematic', 'longService'] as const;
export type Basis = (typeof BASES)[number];

/** What a recipient of a decision may be: `annulled` stays on the roll, struck. */
export const RECIPIENT_STATES = ['valid', 'held', 'annulled', 'erased'] as const;

/** One recipient: `to` a profile, or a bare `name` with a `key`; unit and role are those of the time. */
export const recipientSchema = z.strictObject({
  to: honoureeId.optional().describe('The id of a person or collective.'),
  name: line.optional().describe('The name of a recipient without a profile.'),
  reading: line.optional().describe('The reading in kana of a bare name.'),
  subject: z
    .enum(['individual', 'collective', 'household'])
    .optional()
    .describe('Who a bare name is; individual when absent.'),
  key: itemKey.optional().describe('A short name, unique in this file; the id in "to" when absent.'),
  unit: unitId.optional().describe('The unit at the time.'),
  affiliation: line
    .optional()
    .describe('Where the recipient worked at the time, in words, if it is no unit of this house.'),
  role: line.optional().describe('The role at the time.'),
  leadingPost: z
    .enum(['yes', 'no', 'unknown'])
    .optional()
    .describe('Whether the person led a unit at the time, for figures only; as in the profile when absent.'),
  citation: sentences.optional().describe('Why: one or two sentences.'),
  share: z
    .string()
    .regex(/^[1-9]\d*\/[1-9]\d*$/, { error: 'share' })
    .optional()
    .describe('The share of a divided prize, as 1/3.'),
  for: z.array(storyId).default([]).describe('The stories that it was given for.'),
  deedDate: calendarDate.optional().describe('When the deed was done.'),
  state: z.enum(RECIPIENT_STATES).default('valid').describe('Whether this entry of the decision stands.'),
  annulled: z
    .strictObject({
      date: calendarDay.describe('The day of the annulment.'),
      reason: line.describe('The reason, and the decision that annuls.'),
    })
    .optional()
    .describe('Needed when the state is "annulled".'),
  erased: z
    .strictObject({ date: calendarDay.describe('The day of the erasure.'), traces })
    .optional()
    .describe('Written by "npm run withdraw" where a bare name was erased.'),
});

/** `decisions/<id>.md`: a commendation decision and everyone it names. */
export const decisionSchema = z.strictObject({
  ...common,
  state: common.state.default('published'),
  number: line.optional().describe('The number of the decision, as 214/QĐ-VP.'),
  title: line.optional().describe('What the decision is about.'),
  date: calendarDate.describe('The date, at its own precision.'),
  issuer: z
    .strictObject({
      name: line.describe('Who decided.'),
      level: levelId.optional().describe('The level of that authority.'),
    })
    .describe('The authority that decided.'),
  movement: movementId.optional().describe('The movement that it belongs to.'),
  basis: z.enum(BASES).optional().describe('What kind of commendation it is.'),
  file: fileName.optional().describe('The decision as a file beside this text.'),
  grants: z
    .array(
      z.strictObject({
        key: itemKey
          .optional()
          .describe('A short name, unique in this file; the id of the award when absent.'),
        award: awardId.describe('The award that is conferred.'),
        category: line.optional().describe('The category, where an award has several.'),
        recipients: z.array(recipientSchema).min(1).describe('Who receives it.'),
      }),
    )
    .min(1)
    .describe('What is conferred on whom.'),
});

/** `decisions/<id>.ja.md`: the words of a decision in another language. */
export const decisionWords = z.strictObject({
  ...translationCommon,
  title: line.optional(),
  issuer: z.strictObject({ name: line }).optional(),
  grants: z.array(z.strictObject({ key: itemKey, category: line })).default([]),
  recipients: z
    .array(
      z.strictObject({
        key: itemKey.describe('The short name of the recipient, or the id in "to".'),
        affiliation: line.optional().describe('Where the recipient worked at the time, translated.'),
        role: line.optional().describe('The role at the time, translated.'),
        citation: sentences.optional().describe('Why, translated.'),
        reason: line.optional().describe('The reason of the annulment, translated.'),
      }),
    )
    .default([])
    .describe('Only in translations: the words about each recipient.'),
});

export type WrittenRecipient = z.infer<typeof recipientSchema>;
export type WrittenDecision = z.infer<typeof decisionSchema>;
export type WrittenDecisionWords = z.infer<typeof decisionWords>;
