import { describe, expect, it } from 'vitest';
import { CONSENT } from '../../test/builders/content.ts';
import { decisionFor, rollOf, STORY } from '../../test/builders/roll.ts';
import { toMoreLikeThis } from './more-like-this.ts';

const person = (name: string, more: object = {}) => ({
  ...{ state: 'published', name, unit: 'garage', consent: CONSENT, ...more },
});
const archivists = Object.fromEntries(
  ['a', 'b', 'c', 'd', 'e', 'f'].map((id) => [id, person(id.toUpperCase(), { unit: 'archive' })]),
);

describe('toMoreLikeThis', () => {
  it('puts a common topic before a common unit', () => {
    const roll = rollOf({
      people: {
        one: person('One', { topics: ['care'] }),
        near: person('Near'),
        far: person('Far', { unit: 'archive', topics: ['care'] }),
        other: person('Other', { unit: 'archive' }),
      },
    });
    const like = toMoreLikeThis(roll).honourees;
    expect(like.get('person:one')?.map(({ id }) => id)).toEqual(['far', 'near']);
    expect(like.get('person:other')?.map(({ id }) => id)).toEqual(['far']);
  });

  it('shows at most four, never oneself, and others to each', () => {
    const like = toMoreLikeThis(rollOf({ people: archivists })).honourees;
    expect(like.get('person:a')?.map(({ id }) => id)).toEqual(['b', 'c', 'd', 'e']);
    expect(like.get('person:e')?.map(({ id }) => id)).toEqual(['f', 'a', 'b', 'c']);
  });

  it('finds nobody for those of whom only the minimum is public', () => {
    const roll = rollOf({
      people: { ...archivists, quiet: { state: 'published', name: 'Quiet', unit: 'archive' } },
      decisions: { d: decisionFor([{ to: 'quiet', unit: 'archive' }]) },
    });
    const like = toMoreLikeThis(roll).honourees;
    expect(like.get('person:quiet')).toEqual([]);
    expect([...like.values()].flat().some(({ id }) => id === 'quiet')).toBe(false);
  });

  it('leaves out whom the page names as a member or a collective', () => {
    const roll = rollOf({
      people: archivists,
      collectives: { team: { state: 'published', name: 'Team', unit: 'archive', members: ['a', 'b'] } },
    });
    const like = toMoreLikeThis(roll).honourees;
    expect(like.get('collective:team')?.map(({ id }) => id)).toEqual(['c', 'd', 'e', 'f']);
    expect(like.get('person:a')?.map(({ id }) => id)).toEqual(['b', 'c', 'd', 'e']);
    expect(like.get('person:f')?.map(({ id }) => id)).toContain('team');
  });

  it('compares stories with stories', () => {
    const roll = rollOf({ stories: { one: STORY, two: { ...STORY, title: 'Two' } } });
    expect(
      toMoreLikeThis(roll)
        .stories.get('story:one')
        ?.map(({ id }) => id),
    ).toEqual(['two']);
  });
});
