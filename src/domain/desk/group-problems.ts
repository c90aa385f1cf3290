import type { Problem } from '../problem.ts';
import { toEntryPlace, toPlaceKey, type EntryPlace } from './entry-place.ts';

/** The problems of one entry, those that forbid to publish first. */
export type ProblemGroup = {
  readonly place: EntryPlace;
  readonly problems: readonly Problem[];
  readonly errors: number;
};

/** Problems by entry: `first` first where it has any, then entries with errors, then the rest, each in the order of their files. */
export function groupProblems(
  problems: readonly Problem[],
  first: EntryPlace | undefined,
): readonly ProblemGroup[] {
  const firstKey = first === undefined ? undefined : toPlaceKey(first);
  const groups = Map.groupBy(problems, ({ at }) => toPlaceKey(toEntryPlace(at.file)));
  const weigh = ({ place, errors }: ProblemGroup): number =>
    toPlaceKey(place) === firstKey ? 0 : errors > 0 ? 1 : 2;
  return [...groups.values()].map(toGroup).sort((a, b) => weigh(a) - weigh(b));
}

function toGroup(problems: readonly Problem[]): ProblemGroup {
  const errors = problems.filter(({ severity }) => severity === 'error');
  const warnings = problems.filter(({ severity }) => severity === 'warning');
  return {
    place: toEntryPlace(problems[0]?.at.file ?? ''),
    problems: [...errors, ...warnings],
    errors: errors.length,
  };
}
