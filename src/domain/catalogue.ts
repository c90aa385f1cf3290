import type { AwardId, FamilyId, Hue, LevelId, TopicId, UnitId } from './fields.ts';
import type { LocalText } from './local-text.ts';

/** A unit of the organisation, in its tree. */
export type Unit = {
  readonly id: UnitId;
  readonly name: LocalText;
  readonly shortName: LocalText;
  readonly hue: Hue;
  readonly parent: Unit | undefined;
  readonly children: readonly Unit[];
  readonly from: string | undefined;
  readonly until: string | undefined;
  readonly commitments: readonly { readonly key: string; readonly text: LocalText }[];
};

/** What stories and people are about. */
export type Topic = { readonly id: TopicId; readonly name: LocalText; readonly hue: Hue };

/** A kind of award that is never mixed with another. */
export type Family = { readonly id: FamilyId; readonly name: LocalText; readonly rank: number };

/** A level of authority; `rank` counts from 0, the highest. */
export type Level = { readonly id: LevelId; readonly name: LocalText; readonly rank: number };

export type Subject = 'individual' | 'collective' | 'household';

/** An award of the catalogue. */
export type Award = {
  readonly id: AwardId;
  readonly name: LocalText;
  readonly family: Family;
  readonly level: Level;
  readonly order: number;
  readonly subject: readonly Subject[];
  readonly legalBasis: string | undefined;
  readonly criteria: LocalText | undefined;
};
