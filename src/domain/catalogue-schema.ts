import { z } from 'zod';
import {
  awardId,
  calendarDate,
  familyId,
  hue,
  itemKey,
  levelId,
  line,
  lineByLanguage,
  sentencesByLanguage,
  topicId,
  unitId,
} from './fields.ts';

/** `units.yml`: the tree of units. */
export const unitsSchema = z.strictObject({
  units: z
    .array(
      z.strictObject({
        id: unitId.describe('The id of the unit.'),
        name: lineByLanguage.describe('Its name in full.'),
        shortName: lineByLanguage.optional().describe('A shorter name for narrow places.'),
        parent: unitId.optional().describe('The unit that it belongs to.'),
        hue: hue.describe('Its colour.'),
        from: calendarDate.optional().describe('Since when it exists.'),
        until: calendarDate.optional().describe('Until when it existed.'),
        commitments: z
          .array(
            z.strictObject({
              key: itemKey.describe('A short name, unique in this file.'),
              text: sentencesByLanguage.describe('What is promised.'),
            }),
          )
          .default([])
          .describe('What its leaders have promised for the running movement.'),
      }),
    )
    .describe('The units of the organisation, each below the one that it belongs to.'),
});

/** `topics.yml`: what stories and people are about. */
export const topicsSchema = z.strictObject({
  topics: z
    .array(
      z.strictObject({
        id: topicId.describe('The id of the topic.'),
        name: lineByLanguage.describe('Its name.'),
        hue: hue.describe('Its colour.'),
      }),
    )
    .describe('The topics, in the order in which lists show them.'),
});

/** `awards.yml`: families and levels in their order, from high to low, and the catalogue of awards. */
export const awardsSchema = z.strictObject({
  families: z
    .array(
      z.strictObject({
        id: familyId.describe('The id of the family.'),
        name: lineByLanguage.describe('Its name.'),
      }),
    )
    .describe('Kinds of award that are never mixed.'),
  levels: z
    .array(
      z.strictObject({
        id: levelId.describe('The id of the level.'),
        name: lineByLanguage.describe('Its name.'),
      }),
    )
    .describe('Levels of authority, from high to low.'),
  awards: z
    .array(
      z.strictObject({
        id: awardId.describe('The id of the award.'),
        name: lineByLanguage.describe('Its official name, and how it is rendered in other languages.'),
        family: familyId.describe('The family that it belongs to.'),
        subject: z
          .array(z.enum(['individual', 'collective', 'household']))
          .min(1)
          .describe('Who can receive it.'),
        level: levelId.describe('The level of the authority that confers it.'),
        order: z.number().int().describe('Its place within its family and level: 1 is the highest.'),
        legalBasis: line.optional().describe('The provision that it rests on.'),
        criteria: sentencesByLanguage.optional().describe('What it is given for.'),
      }),
    )
    .describe('The awards that decisions confer.'),
});

export type WrittenUnits = z.infer<typeof unitsSchema>;
export type WrittenTopics = z.infer<typeof topicsSchema>;
export type WrittenAwards = z.infer<typeof awardsSchema>;
