import { describe, expect, it } from 'vitest';
import { EMPTY_PLAN } from '../../../test/builders/search-plan.ts';
import type { FacetsFile } from '../../domain/search/files.ts';
import type { Match } from '../../domain/search/steps.ts';
import type { SearchEngine } from './engine.ts';
import { lookUp, narrowRanked } from './look-up.ts';
import { parseState } from './search-state.ts';

const ranked = (['found', 'found', 'relaxed', 'corrected'] as const).map((match: Match, index) => ({
  ...{ id: `r${index}`, match },
  score: 4 - index,
}));
const facets: FacetsFile = {
  labels: {
    kind: [
      ['person', 'People'],
      ['story', 'Practices'],
    ],
    year: [['2026', '2026']],
  },
  records: {
    r0: ['2024', { kind: [0] }],
    r1: ['', { kind: [1] }],
    r2: ['2026-01', { kind: [1], year: [0] }],
    r3: ['2025-12', { kind: [1] }],
  },
};
const plan = { ...EMPTY_PLAN, barriers: ['budget'] };
const engine: SearchEngine = {
  lang: 'en',
  search: () => Promise.resolve({ plan, ranked, first: [] }),
  load: () => Promise.resolve([]),
  listAll: () => Promise.resolve(ranked.map((each) => ({ ...each, match: 'found' as const }))),
  loadFacets: () => Promise.resolve(facets),
  loadBarriers: () => Promise.resolve({ budget: { label: 'budget', practices: [] } }),
};
const missing = () => Promise.reject(new Error('It is not there.'));
const find = async (search: string, other: Partial<SearchEngine> = {}) => {
  const { whole, partly, ...found } = await lookUp(parseState(search), { ...engine, ...other }, 20);
  const ids = (all: typeof whole): string => all.map(({ id }) => id).join(' ');
  return { ...found, whole: ids(whole), partly: ids(partly) };
};

describe('what a state of the search page finds', () => {
  it('stands apart where it answers only a part of the query', async () => {
    expect(await find('?q=a')).toMatchObject({ whole: 'r0 r1 r3', partly: 'r2' });
  });

  it('is narrowed, while its counts are those of the whole answer', async () => {
    const { whole, partly, counts } = await find('?q=a&kind=story');
    expect([whole, partly]).toEqual(['r1 r3', 'r2']);
    expect(counts.get('kind')).toEqual(
      new Map([
        ['person', 1],
        ['story', 3],
      ]),
    );
  });

  it('is put in order by date, what has none last', async () => {
    expect(await find('?q=a&sort=newest')).toMatchObject({ whole: 'r3 r0 r1', partly: 'r2' });
    expect(await find('?kind=person,story')).toMatchObject({ whole: 'r2 r3 r0 r1', plan: undefined });
  });

  it('pays no heed to choices that the site does not know', async () => {
    const { whole, chosen } = await find('?q=a&kind=ghost&year=1900&stage=new');
    expect(whole).toBe('r0 r1 r3');
    expect(chosen).toEqual(new Map());
  });

  it('knows the practices that met the barrier', async () => {
    expect((await find('?q=a')).barriers['budget']?.label).toBe('budget');
    expect((await find('?q=a', { loadBarriers: missing })).barriers).toEqual({});
  });

  it('is there without filters where their file is missing, unless something has been chosen', async () => {
    expect(await find('?q=a', { loadFacets: missing })).toMatchObject({ whole: 'r0 r1 r3', labels: {} });
    await expect(find('?q=a&kind=story', { loadFacets: missing })).rejects.toThrow('not there');
  });
});

it('narrows an answer in another language by the same choices', async () => {
  const left = await narrowRanked(engine, ranked, parseState('?kind=person').chosen);
  expect(left.map(({ id }) => id)).toEqual(['r0']);
  expect(await narrowRanked({ loadFacets: missing }, ranked, new Map())).toBe(ranked);
});
