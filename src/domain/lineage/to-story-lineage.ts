import type { Unit } from '../catalogue.ts';
import type { Adoption, Story } from '../roll-types.ts';
import type { DrawnLearner } from './lay-out-lineage.ts';
import { toLineage, type LineageNode } from './lineage.ts';

/** A unit that took a practice up, with all that it tells of it. */
export type Adopter = DrawnLearner & {
  readonly adoption: Adoption;
  /** Whether it has a figure of its own. */
  readonly isMeasured: boolean;
};

/** The lineage of a practice, and its units by id. */
export type StoryLineage = {
  readonly root: LineageNode<Adopter>;
  readonly units: ReadonlyMap<string, Unit>;
};

/** Who took a practice up from whom, as far as the public may see. */
export function toStoryLineage({ unit, adoptions }: Pick<Story, 'unit' | 'adoptions'>): StoryLineage {
  const learners = adoptions.map((adoption) => ({
    id: adoption.unit.id,
    learnedFrom: adoption.learnedFrom.id,
    started: adoption.started,
    stoppedOn: adoption.status === 'stopped' ? (adoption.stoppedOn ?? adoption.started) : undefined,
    adoption,
    isMeasured: adoption.results.some(({ after }) => after !== undefined),
  }));
  const units = [unit, ...adoptions.flatMap((adoption) => [adoption.unit, adoption.learnedFrom])];
  return { root: toLineage(unit.id, learners), units: new Map(units.map((one) => [one.id, one])) };
}
