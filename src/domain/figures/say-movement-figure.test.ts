import { describe, expect, it } from 'vitest';
import { contextOf, decisionFor, rollOf, STORY } from '../../../test/builders/roll.ts';
import type { Situation } from '../../../test/builders/content.ts';
import { REVIEW_FIGURES } from '../movement-schema.ts';
import { toMovementFigures } from './movement-figures.ts';
import { sayMovementFigure } from './say-movement-figure.ts';

const run = { state: 'published', name: 'Run', period: { from: '2025-08', to: '2026-08' } };

function sayAll(situation: Situation): readonly string[] {
  const roll = rollOf(situation);
  const [movement] = roll.movements;
  if (movement === undefined) throw new Error('The situation has no movement.');
  const context = contextOf(roll, { kind: 'review', id: movement.id });
  const figures = toMovementFigures(movement, roll);
  return REVIEW_FIGURES.flatMap((figure) => sayMovementFigure(figure, figures, context));
}

describe('sayMovementFigure', () => {
  it('says nothing of what a movement has nothing of', () => {
    expect(sayAll({ movements: { run } })).toEqual([]);
  });

  it('says what the decisions, targets, stories and adoptions of the movement add up to', () => {
    const target = {
      key: 'quick',
      unit: 'archive',
      task: 'T',
      indicator: 'I',
      baseline: 0,
      goal: 10,
      due: '2026',
    };
    const recipients = ['no', 'no', 'no', 'no', 'no', 'yes', 'yes', 'yes', 'yes', 'yes'].map(
      (leadingPost, index) => ({
        ...{ name: `N${index}`, key: `n${index}`, leadingPost },
        ...(index === 0 ? { deedDate: '2026-01-30' } : {}),
      }),
    );
    expect(
      sayAll({
        movements: { run: { ...run, targets: [{ ...target, progress: [{ date: '2026-01', value: 10 }] }] } },
        stories: { tale: { ...STORY, movement: 'run' } },
        adoptions: { 'tale/garage': { started: '2026-05', status: 'running' } },
        decisions: { one: decisionFor(recipients, { movement: 'run' }) },
      }),
    ).toMatchInlineSnapshot(`
      [
        "1 of 1 target reached",
        "10 honours by 1 decision of the movement",
        "People honoured without a leading post, by all decisions of a year: 2026 (50%)",
        "Half of the deeds were praised within 30 days, the middle half within 30 to 30; 1 of 10 honours have both dates",
        "1 story of the movement, 0 proven by figures",
        "Taken up by other units once: 1 running, 0 stopped",
      ]
    `);
  });
});
