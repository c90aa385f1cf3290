import { createCheck } from './check-reference.ts';
import type { Content } from './content.ts';
import type { Problem } from './problem.ts';

/** Nominations of units that do not exist. */
export function findNominationProblems(content: Content): readonly Problem[] {
  const check = createCheck(content);
  return content.nominations.flatMap(({ facts, at }) => check('unit', facts.unit, () => at(['unit'])));
}
