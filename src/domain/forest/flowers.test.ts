import { describe, expect, it } from 'vitest';
import { CONSENT } from '../../../test/builders/content.ts';
import { decisionFor, rollOf, STORY } from '../../../test/builders/roll.ts';
import { toHonourAnchor } from '../search-records/of-honourees.ts';
import { toFlowers } from './flowers.ts';

const movement = (from: string, to: string) => ({ state: 'published', name: 'M', period: { from, to } });
const person = (name: string) => ({ state: 'published', name, unit: 'archive', consent: CONSENT });
const situation = {
  people: { ann: person('Ann'), bob: person('Bob'), cy: person('Cy') },
  decisions: {
    inside: decisionFor([{ to: 'ann' }, { name: 'Dee', key: 'dee' }], { movement: 'now' }),
    outside: decisionFor([{ to: 'ann' }, { to: 'bob' }], { date: '2024-01-01' }),
  },
  stories: { inside: { ...STORY, movement: 'now', people: ['cy'] }, outside: STORY },
};
const idsOf = (more: object): readonly string[] =>
  toFlowers(rollOf({ ...situation, ...more }))
    .map(({ id }) => id)
    .sort();

describe('the flowers of the home page', () => {
  const running = { movements: { now: movement('2025', '2030') } };

  it('are those whom the running movement honoured, its practices and who did them, each once', () => {
    expect(idsOf(running)).toEqual(['inside/dee', 'person:ann', 'person:cy', 'story:inside']);
  });

  it('are those of the latest years where no movement runs', () => {
    const over = { movements: { now: movement('2020', '2025') } };
    expect(idsOf(over)).toEqual([
      'inside/dee',
      'person:ann',
      'person:bob',
      'person:cy',
      'story:inside',
      'story:outside',
    ]);
  });

  it('weigh honours, and lead a name without a page to its place in its decision', () => {
    const flowers = toFlowers(rollOf({ ...situation, ...running }));
    expect(flowers.find(({ id }) => id === 'person:ann')).toMatchObject({
      weight: 2,
      place: { kind: 'person' },
    });
    expect(flowers.find(({ id }) => id === 'inside/dee')).toMatchObject({
      place: { kind: 'decision', id: 'inside' },
      anchor: toHonourAnchor({ id: 'inside/dee' }),
    });
  });

  it('leave out honours that were annulled', () => {
    const annulled = { state: 'annulled', annulled: { date: '2026-04-01', reason: 'An error.' } };
    const decisions = {
      inside: decisionFor([{ name: 'Dee', key: 'dee', ...annulled }], { movement: 'now' }),
    };
    expect(idsOf({ ...running, decisions, stories: {} })).toEqual([]);
  });
});
