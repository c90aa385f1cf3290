import { z } from 'zod';
import { common, keyedText, translationCommon } from './entry-schema.ts';
import {
  calendarDate,
  calendarDay,
  contentKey,
  itemKey,
  line,
  sentences,
  targetKey,
  unitId,
} from './fields.ts';

/** The figures of a movement, computed from the rest of the content, that a claim of its review can be held against. */
export const REVIEW_FIGURES = [
  'targets',
  'honours',
  'withoutPost',
  'daysToPraise',
  'stories',
  'adoptions',
] as const;
export type ReviewFigure = (typeof REVIEW_FIGURES)[number];

const reviewedText = keyedText.extend({
  targets: z
    .array(targetKey)
    .default([])
    .describe('The targets of this movement that it speaks of, by key: their figures stand beside it.'),
  figures: z
    .array(z.enum(REVIEW_FIGURES))
    .default([])
    .describe('The figures of this site that stand beside it.'),
});

/** `movements/<id>/index.md`: an emulation movement, its targets and its review. */
export const movementSchema = z.strictObject({
  ...common,
  name: line.describe('The name of the movement.'),
  theme: line.optional().describe('Its theme.'),
  period: z
    .strictObject({
      from: calendarDate.describe('Its beginning.'),
      to: calendarDate.describe('Its end.'),
    })
    .describe('From when to when it runs.'),
  launched: z
    .strictObject({
      date: calendarDate.describe('The day of the launch.'),
      by: line.describe('Who launched it.'),
    })
    .optional()
    .describe('When it was launched and by whom.'),
  contents: z
    .array(
      z.strictObject({
        key: itemKey.describe('A short name, unique in this file, that targets and translations refer to.'),
        title: line.describe('The content in a few words.'),
        text: sentences.describe('What it asks for.'),
      }),
    )
    .default([])
    .describe('What the movement asks for.'),
  criteria: z.array(keyedText).default([]).describe('What praise rests on.'),
  targets: z
    .array(
      z.strictObject({
        key: itemKey.describe('A short name, unique in this file, that stories refer to.'),
        unit: unitId.describe('The unit that answers for it.'),
        content: contentKey.optional().describe('The content of the movement that it serves, by key.'),
        task: line.describe('The task that it belongs to.'),
        indicator: line.describe('What is measured.'),
        measure: line.optional().describe('What the figures count: minutes, %, dossiers.'),
        baseline: z.number().describe('The figure at the start.'),
        goal: z.number().describe('The figure to be reached.'),
        due: calendarDate.describe('By when.'),
        progress: z
          .array(
            z.strictObject({
              date: calendarDate.describe('When it was measured.'),
              value: z.number().describe('The figure then.'),
            }),
          )
          .default([])
          .describe('Figures on the way, each with its date.'),
        source: line.optional().describe('Where the figures come from.'),
      }),
    )
    .default([])
    .describe('What is to be reached, by whom and by when.'),
  review: z
    .strictObject({
      date: calendarDay.optional().describe('The day of the review.'),
      achievements: z.array(reviewedText).default([]).describe('What was achieved.'),
      limits: z.array(reviewedText).default([]).describe('What was not achieved, and what was hard.'),
      lessons: z.array(reviewedText).default([]).describe('What was learned.'),
    })
    .optional()
    .describe('The review at its end.'),
});

const keyedWords = z.array(z.strictObject({ key: itemKey, text: sentences.optional() })).default([]);

/** `movements/<id>/index.ja.md`: the words of a movement in another language. */
export const movementWords = z.strictObject({
  ...translationCommon,
  name: line.optional(),
  theme: line.optional(),
  launched: z.strictObject({ by: line }).optional(),
  contents: z
    .array(z.strictObject({ key: itemKey, title: line.optional(), text: sentences.optional() }))
    .default([]),
  criteria: keyedWords,
  targets: z
    .array(
      z.strictObject({
        key: itemKey,
        task: line.optional(),
        indicator: line.optional(),
        measure: line.optional(),
        source: line.optional(),
      }),
    )
    .default([]),
  review: z.strictObject({ achievements: keyedWords, limits: keyedWords, lessons: keyedWords }).optional(),
});

export type WrittenMovement = z.infer<typeof movementSchema>;
export type WrittenMovementWords = z.infer<typeof movementWords>;
