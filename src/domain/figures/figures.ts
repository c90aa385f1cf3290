import { once } from '../once.ts';
import type { Roll } from '../roll-types.ts';
import { toFairness, type Fairness } from './fairness.ts';
import { toHonourFigures, type HonourFigures } from './honour-figures.ts';
import { toPracticeFigures, type PracticeFigures } from './practice-figures.ts';

/** All figures of a roll; what it has nothing of is `undefined`. */
export type Figures = {
  readonly honours: HonourFigures;
  readonly practices: PracticeFigures | undefined;
  readonly fairness: Fairness;
};

/** Counts a whole roll. */
export const toFigures = once((roll: Roll): Figures => ({
  honours: toHonourFigures(roll.honours),
  practices: toPracticeFigures(roll.stories, roll.now.today),
  fairness: toFairness(roll),
}));
