import { yearOf } from '../calendar.ts';
import { listLineage, startOf, type Learner, type LineageNode } from './lineage.ts';

/** A branch of a large lineage: a unit that learned from the origin with everybody behind it, or several of them together. */
export type LineageBranch = {
  /** The unit that the branch begins with; `direct` are those from whom nobody learned, `others` the smaller branches. */
  readonly of: { readonly unit: string } | 'direct' | 'others';
  readonly count: number;
  readonly stopped: number;
  /** How many began, by the years of the grouping. */
  readonly began: readonly number[];
};

/** A lineage too large to draw unit by unit: its branches, the largest first, and the years from left to right. */
export type GroupedLineage = {
  /** The first year may stand for all years before it too. */
  readonly years: readonly number[];
  readonly isFirstOpen: boolean;
  readonly branches: readonly LineageBranch[];
};

/** More units than this are grouped. */
export const MOST_DRAWN = 80;
const MOST_BRANCHES = 12;
const MOST_YEARS = 5;

/** Groups a lineage by branch and by the year in which units began; every unit but the origin is counted once. */
export function groupLineage<Item extends Learner & { readonly stoppedOn: string | undefined }>(
  root: LineageNode<Item>,
): GroupedLineage {
  const branches = root.children.map((node) => ({ node, units: listLineage(node) }));
  const grown = branches
    .filter(({ units }) => units.length > 1)
    .sort((one, other) => other.units.length - one.units.length);
  const direct = branches.filter(({ units }) => units.length === 1).flatMap(({ units }) => units);
  const rest = grown.slice(MOST_BRANCHES).flatMap(({ units }) => units);
  const all = [...new Set(branches.flatMap(({ units }) => units.map(yearIn)))].sort((a, b) => a - b);
  const years = toYears(all);
  const count = (of: LineageBranch['of'], units: readonly LineageNode<Item>[]): LineageBranch => ({
    of,
    count: units.length,
    stopped: units.filter(({ learner }) => learner?.stoppedOn !== undefined).length,
    began: years.map(
      (year, index) =>
        units.filter((unit) => (index === 0 ? yearIn(unit) <= year : yearIn(unit) === year)).length,
    ),
  });
  return {
    years,
    isFirstOpen: (all[0] ?? 0) < (years[0] ?? 0),
    branches: [
      ...grown.slice(0, MOST_BRANCHES).map(({ node, units }) => count({ unit: node.id }, units)),
      ...(rest.length > 0 ? [count('others', rest)] : []),
      ...(direct.length > 0 ? [count('direct', direct)] : []),
    ],
  };
}

/** The last years that are shown, without gaps. */
function toYears(all: readonly number[]): readonly number[] {
  const last = all.at(-1);
  if (last === undefined) return [];
  const first = Math.max(all[0] ?? last, last - MOST_YEARS + 1);
  return Array.from({ length: last - first + 1 }, (_, index) => first + index);
}

function yearIn<Item extends Learner>(node: LineageNode<Item>): number {
  return yearOf(startOf(node) ?? '');
}
