import { describe, expect, it } from 'vitest';
import { CONSENT } from '../../test/builders/content.ts';
import { decisionFor, rollOf, STORY } from '../../test/builders/roll.ts';
import { countUnitsRunning, toFeatured, toTopicViews, toUnitViews } from './entry-views.ts';

const an = {
  state: 'published',
  name: 'An',
  unit: 'archive',
  summary: 'Keeps the files.',
  topics: ['care'],
  consent: CONSENT,
};
const situation = {
  people: {
    an,
    bo: { ...an, name: 'Bo', featured: true, unit: 'garage', topics: [] },
    minimum: { state: 'draft', name: 'Chi' },
  },
  stories: { told: { ...STORY, people: ['an'], topics: ['care'] } },
  adoptions: {
    'told/garage': { started: '2026-02', status: 'running' },
    'told/office': { started: '2026-03', status: 'exploring' },
  },
  decisions: {
    d1: decisionFor([
      { to: 'an', unit: 'garage' },
      { to: 'minimum', unit: 'garage' },
    ]),
  },
};
const roll = rollOf(situation);

describe('toUnitViews', () => {
  it('tells honours by the unit at the time, and people by their unit of today', () => {
    const [, archive, garage] = toUnitViews(roll);
    expect(archive).toMatchObject({
      honours: [],
      honourees: [{ id: 'an' }],
      stories: [{ id: 'told' }],
      adoptions: [],
    });
    expect([archive?.running, garage?.running]).toEqual([1, 0]);
    expect(garage?.honours).toHaveLength(2);
    expect(garage?.adoptions.map(({ story }) => story.id)).toEqual(['told']);
  });
});

describe('toTopicViews', () => {
  it('gathers stories and people of a topic', () => {
    expect(toTopicViews(roll)).toMatchObject([
      { topic: { id: 'care' }, stories: [{ id: 'told' }], honourees: [{ id: 'an' }] },
    ]);
  });
});

describe('countUnitsRunning', () => {
  it('counts units that run a practice, not those that try it', () => {
    const person = roll.people.find(({ id }) => id === 'an');
    expect(person && countUnitsRunning(person)).toBe(1);
  });
});

describe('toFeatured', () => {
  it('takes those whom the organisation features', () => {
    expect(toFeatured(roll, 6).map(({ id }) => id)).toEqual(['bo']);
  });

  it('takes full profiles where none is featured, and never a public minimum', () => {
    const without = rollOf({ ...situation, people: { ...situation.people, bo: { ...an, name: 'Bo' } } });
    expect(toFeatured(without, 6).map(({ id }) => id)).toEqual(['an', 'bo']);
    expect(toFeatured(without, 1)).toHaveLength(1);
  });
});
