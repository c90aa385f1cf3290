import fc from 'fast-check';
import { expect, it } from 'vitest';
import { contentOf } from '../../test/builders/content.ts';
import { STORY } from '../../test/builders/roll.ts';
import { toNow } from './calendar.ts';
import { findProblems } from './find-problems.ts';
import { listLineage, toLineage } from './lineage/lineage.ts';

const NAMES = ['a', 'b', 'c', 'd', 'e', 'f'];

/** Who learned from whom: any unit, the origin, nobody in particular, or a unit that does not exist. */
const anyLearning = fc.dictionary(
  fc.constantFrom(...NAMES),
  fc.option(fc.constantFrom(...NAMES, 'archive', 'nowhere'), { nil: undefined }),
);

function problemsIn(learning: Readonly<Record<string, string | undefined>>) {
  const content = contentOf({
    units: ['archive', ...NAMES].map((id) => ({ id, name: { en: id }, hue: 'leaf' })),
    stories: { s: STORY },
    adoptions: Object.fromEntries(
      Object.entries(learning).map(([id, learnedFrom]) => [
        `s/${id}`,
        { started: 2026, status: 'running', ...(learnedFrom !== undefined && { learnedFrom }) },
      ]),
    ),
  });
  return findProblems(content, toNow('2026-11-22', 'UTC')).filter(({ severity }) => severity === 'error');
}

/** The circles of a map in which everyone leads to at most one other, each by its least member. */
function circlesIn(learning: Readonly<Record<string, string | undefined>>): readonly string[] {
  const circles = Object.keys(learning).flatMap((start) => {
    const way: string[] = [];
    let at: string | undefined = start;
    while (at !== undefined && at in learning && !way.includes(at)) {
      way.push(at);
      at = learning[at];
    }
    return at === start ? [way.toSorted()[0] ?? start] : [];
  });
  return [...new Set(circles)].sort();
}

it('refuses every circle once, by name, and every teacher who took nothing up', () => {
  fc.assert(
    fc.property(anyLearning, (learning) => {
      const problems = problemsIn(learning);
      const circles = problems.filter(({ rule }) => rule === 'learned-from-cycle');
      expect(circles.map(({ values }) => String(values['found']).split(' → ').toSorted()[0]).sort()).toEqual(
        circlesIn(learning),
      );
      const strangers = Object.values(learning).filter(
        (teacher) => teacher !== undefined && teacher !== 'archive' && !(teacher in learning),
      );
      const unknown = problems.filter(({ rule }) => rule === 'unknown-reference');
      expect(unknown.map(({ values }) => values['found']).sort()).toEqual(strangers.sort());
      expect(problems).toHaveLength(circles.length + unknown.length);
    }),
  );
});

it('takes whatever the picture can draw from the origin without mending', () => {
  fc.assert(
    fc.property(anyLearning, (learning) => {
      const learners = Object.entries(learning).map(([id, learnedFrom = 'archive']) => ({
        id,
        learnedFrom,
        started: '2026',
      }));
      const drawn = new Map(
        listLineage(toLineage('archive', learners)).flatMap((node) =>
          node.children.map(({ id }) => [id, node.id] as const),
        ),
      );
      const isTrue = learners.every(
        ({ id, learnedFrom }) => drawn.get(id) === learnedFrom && learnedFrom in { ...learning, archive: '' },
      );
      expect(problemsIn(learning).length === 0).toBe(isTrue);
    }),
  );
});
