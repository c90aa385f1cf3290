import { z } from 'zod';
import { calendarDate, calendarDay, line, sentences, unitId } from './fields.ts';

/** How far a nomination has come: it is never published itself; what comes of it is an entry of its own. */
export const NOMINATION_STATES = ['review', 'held', 'accepted', 'declined'] as const;

/** What can be nominated. */
export const NOMINATED = ['person', 'collective', 'practice'] as const;
export type Nominated = (typeof NOMINATED)[number];

/** `nominations/<id>.md`: a person, collective or practice that somebody wants to be looked at; for editors only. */
export const nominationSchema = z.strictObject({
  state: z
    .enum(NOMINATION_STATES)
    .default('review')
    .describe(
      'How far it has come. A nomination is never published: what comes of it is an entry of its own.',
    ),
  received: calendarDay.describe('The day on which it was made.'),
  about: z.enum(NOMINATED).describe('What is nominated.'),
  name: line.describe('The name of the person or collective, or a few words for the practice.'),
  unit: unitId.optional().describe('The unit where they work or where it is done.'),
  affiliation: line.optional().describe('The same in words, where it is no unit of units.yml.'),
  deed: sentences.describe('What was done, and how.'),
  since: calendarDate.optional().describe('When it was done, or began.'),
  difference: sentences.optional().describe('What has changed by it, and for whom.'),
  proof: sentences.optional().describe('Who or what can confirm it.'),
  limits: sentences.optional().describe('What does not work yet.'),
  knows: z
    .boolean()
    .default(false)
    .describe('Whether those concerned know of the nomination; their consent is asked for in any case.'),
  by: line.optional().describe('Who nominates.'),
  contact: line.optional().describe('Where to ask, best an office.'),
  decided: sentences.optional().describe('What became of it, and why; for whoever asks later.'),
});

/** A nomination is not translated. */
export const nominationWords = z.strictObject({});

export type WrittenNomination = z.infer<typeof nominationSchema>;
export type WrittenNominationWords = z.infer<typeof nominationWords>;
