import { describe, expect, it } from 'vitest';
import { parseState, toggle, toSearch, type Chosen } from './search-state.ts';

describe('the state of a search page', () => {
  it('comes back from the address that it makes', () => {
    const chosen: Chosen = new Map([
      ['unit', new Set(['archive', 'garage'])],
      ['year', new Set(['2026'])],
    ]);
    const state = { query: 'họp & <giấy> 会議', chosen, sort: 'newest' } as const;
    const search = toSearch(state);
    expect(search).toMatch(/^\?q=[^&]+&unit=archive,garage&year=2026&sort=newest$/);
    expect(parseState(search)).toEqual(state);
  });

  it('is empty where the address says nothing of it', () => {
    const empty = { query: '', chosen: new Map(), sort: 'relevance' };
    expect(parseState('')).toEqual(empty);
    expect(parseState('?q=+&unit=,&sort=size&page=3&constructor=a')).toEqual(empty);
    expect(toSearch(parseState(''))).toBe('');
  });

  it('takes a facet that stands in an address twice', () => {
    expect(parseState('?kind=story&kind=person').chosen.get('kind')).toEqual(new Set(['story', 'person']));
  });

  it('gains a value and loses it again', () => {
    const once = toggle(new Map(), 'unit', 'archive');
    const twice = toggle(once, 'unit', 'garage');
    expect(twice).toEqual(new Map([['unit', new Set(['archive', 'garage'])]]));
    expect(toggle(twice, 'unit', 'garage')).toEqual(once);
    expect(toggle(once, 'unit', 'archive')).toEqual(new Map());
  });
});
