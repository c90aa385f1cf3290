import { describe, expect, it } from 'vitest';
import { CONSENT } from '../../test/builders/content.ts';
import { contextOf, decisionFor, rollOf } from '../../test/builders/roll.ts';
import { toDecisionHead, toHead, toHomeHead, toPersonHead, toUnitHead } from './page-heads.ts';

const an = { state: 'published', name: 'An', consent: CONSENT };
const roll = rollOf({
  people: { an, bo: { ...an, name: 'Bo', consent: { ...CONSENT, channels: ['web'] } } },
  decisions: { d1: decisionFor([{ to: 'an' }, { to: 'bo' }]) },
});

describe('the head of a page', () => {
  it('leads from the home page to the page itself', () => {
    const [, archive] = roll.units;
    const head = archive && toUnitHead(archive, contextOf(roll, { kind: 'unit', id: archive.id }));
    expect(head?.breadcrumb.map(({ name }) => name)).toEqual(['Home', 'Units', 'The Office', 'The Archive']);
  });

  it('has no way to itself on the home page', () => {
    expect(toHomeHead(contextOf(roll, { kind: 'home' })).breadcrumb).toEqual([]);
  });

  it('says which page of a list it is, from the second on', () => {
    const titleOf = (page: number) =>
      toHead(contextOf(roll, { kind: 'year', year: 2026, page }), { title: '2026', description: '' }).title;
    expect([1, 2].map(titleOf)).toEqual(['2026', '2026, page 2']);
  });

  it('names a decision by its date where it has no number', () => {
    const [decision] = roll.decisions;
    const head = decision && toDecisionHead(decision, contextOf(roll, { kind: 'decision', id: decision.id }));
    expect(head?.title).toBe('Decision of March 1, 2026');
    expect(head?.description).toBe('Decision of March 1, 2026: 2 honours, conferred by The Director.');
  });

  it('tells namesakes apart in the title and nowhere else', () => {
    const same = rollOf({ people: { an: { ...an, unit: 'archive' }, 'an-2': { ...an, unit: 'garage' } } });
    const heads = same.people.map((person) =>
      toPersonHead(person, contextOf(same, { kind: 'person', id: person.id })),
    );
    expect(heads.map(({ title, breadcrumb }) => [title, breadcrumb.at(-1)?.name])).toEqual([
      ['An (The Archive)', 'An'],
      ['An (The Garage)', 'An'],
    ]);
  });

  it('keeps people from search engines unless they have agreed to them', () => {
    const heads = roll.people.map((person) =>
      toPersonHead(person, contextOf(roll, { kind: 'person', id: person.id })),
    );
    expect(heads.map(({ title, noindex }) => [title, noindex])).toEqual([
      ['An', false],
      ['Bo', true],
    ]);
  });
});
