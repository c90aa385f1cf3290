import { daysBetween, hasCome, isOver, type Now } from './calendar.ts';
import type { Content, Locate } from './content.ts';
import { toProblem, type Problem } from './problem.ts';
import { isPublished } from './visibility.ts';

/** An entry that nobody has looked at for longer than this may no longer hold. */
const LONGEST = 365;

/** Published people, collectives and stories that have not been reviewed for over a year; those without any date are left alone. */
export function findReviewProblems(content: Content, now: Now): readonly Problem[] {
  const people = content.people.filter(
    ({ facts }) => facts.leftOn === undefined || !isOver(facts.leftOn, now),
  );
  return [
    ...people.flatMap(({ facts, at }) => check(facts, facts.reviewedOn ?? facts.consent?.date, at, now)),
    ...content.collectives.flatMap(({ facts, at }) => check(facts, facts.reviewedOn, at, now)),
    ...content.stories.flatMap(({ facts, at }) => check(facts, facts.reviewedOn ?? facts.published, at, now)),
  ];
}

function check(
  facts: Parameters<typeof isPublished>[0],
  last: string | undefined,
  at: Locate,
  now: Now,
): readonly Problem[] {
  if (last === undefined || !isPublished(facts, now) || !hasCome(last, now)) return [];
  const days = daysBetween(last, now.today) ?? 0;
  return days > LONGEST ? [toProblem('not-reviewed', at(['reviewedOn']), { found: last, days })] : [];
}
