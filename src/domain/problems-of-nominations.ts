import { createCheck } from './check-reference.ts';
import type { Content } from './content.ts';
import { listStrings } from './content-texts.ts';
import { toProblem, type Problem } from './problem.ts';
import { findPrivateDetails } from './text/private-details.ts';

/** Where to ask is meant to hold an address or a number. */
const IMPERSONAL = ['contact', 'received'];

/** Nominations of units that do not exist, and private details that nobody needs in order to judge one. */
export function findNominationProblems(content: Content): readonly Problem[] {
  const check = createCheck(content);
  return content.nominations.flatMap(({ facts, at }) => [
    ...check('unit', facts.unit, at(['unit'])),
    ...[...listStrings(facts)]
      .filter(({ path: [field] }) => !IMPERSONAL.includes(String(field)))
      .flatMap(({ text, path }) =>
        findPrivateDetails(text).map(({ kind, found }) =>
          toProblem('personal-identifier', at(path), { found, kind }),
        ),
      ),
  ]);
}
