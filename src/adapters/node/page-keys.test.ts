import { describe, expect, it } from 'vitest';
import { CONSENT } from '../../../test/builders/content.ts';
import { decisionFor, rollOf, STORY } from '../../../test/builders/roll.ts';
import { createContexts } from '../../domain/create-contexts.ts';
import { createPageKeys } from './page-keys.ts';

type Situation = Parameters<typeof rollOf>[0];

const an = { state: 'published', consent: CONSENT, name: 'An', summary: 'First.', body: 'One.' };
const binh = { ...an, name: 'Bình', body: 'Two.' };
const chi = { ...an, name: 'Chi', body: 'See [the letters](story:letters).' };
const people = { an, binh, chi };
const letters = { ...STORY, title: 'Letters', people: ['an'] };
const decision = (citation: string) => ({
  d1: decisionFor([{ to: 'an', citation }, { to: 'binh' }]),
});
const shelves = { ...STORY, title: 'Shelves' };
const before: Situation = { people, stories: { letters, shelves }, decisions: decision('For the letters.') };

/** The keys of the pages of An, Bình and Chi, and of the decision. */
function keysOf(situation: Situation): Readonly<Record<string, string>> {
  const roll = rollOf({ ...before, ...situation });
  const contexts = createContexts(roll);
  const keyOf = createPageKeys(roll, contexts);
  const pages = [
    ...roll.people.map((person) => ({ props: { person }, kind: 'person', id: person.id, reach: 2 }) as const),
    ...roll.decisions.map((each) => ({ props: { each }, kind: 'decision', id: each.id, reach: 3 }) as const),
  ];
  return Object.fromEntries(
    pages.map(({ props, kind, id, reach }) => [
      id,
      keyOf(props, reach)(contexts.contextOf('en', { kind, id })),
    ]),
  );
}

/** Whose keys another situation changes. */
function changedBy(situation: Situation): readonly string[] {
  const [old, now] = [keysOf({}), keysOf(situation)];
  return [...new Set([...Object.keys(old), ...Object.keys(now)])].filter((id) => old[id] !== now[id]).sort();
}

describe('the key of a page', () => {
  it('stays where nothing has changed', () => {
    expect(changedBy({})).toEqual([]);
  });

  it.each<[string, Situation, readonly string[]]>([
    ['a text', { people: { ...people, binh: { ...binh, body: 'Two, corrected.' } } }, ['binh']],
    ['a role', { people: { ...people, binh: { ...binh, role: 'Clerk' } } }, ['binh', 'd1']],
    ['a name', { people: { ...people, binh: { ...binh, name: 'Bích' } } }, ['binh', 'd1']],
    ['a citation', { decisions: decision('For the shelves.') }, ['an', 'd1']],
    ['the title of a story', { stories: { shelves, letters: { ...letters, title: 'Mail' } } }, ['an', 'd1']],
    ['the text of a story', { stories: { shelves, letters: { ...letters, body: 'Long.' } } }, []],
    ['somebody who comes', { people: { ...people, duc: { ...an, name: 'Đức' } } }, ['duc']],
    [
      'an entry that goes, which texts refer to',
      { stories: { shelves, letters: { ...letters, state: 'withdrawn' } } },
      ['an', 'chi', 'd1'],
    ],
    ['a namesake', { people: { ...people, binh: { ...binh, name: 'Chi' } } }, ['binh', 'chi', 'd1']],
  ])('changes with %s where that is shown, and nowhere else', (_what, situation, changed) => {
    expect(changedBy(situation)).toEqual(changed);
  });

  it.each<[string, Situation]>([
    ['settings', { settings: { name: { en: 'Another name' } } }],
    ['a unit', { units: [{ id: 'archive', name: { en: 'The Records' }, hue: 'plum' }] }],
    [
      'a page in the menu',
      { pages: { about: { state: 'published', title: 'About', menu: true, body: 'Us.' } } },
    ],
  ])('changes everywhere with %s', (_what, situation) => {
    expect(changedBy(situation)).toEqual(['an', 'binh', 'chi', 'd1']);
  });

  it('changes with anybody who comes where a text may refer to them in another spelling', () => {
    const spelt = { ...people, chi: { ...chi, body: 'With [Đức](person&#58;duc).' } };
    const [old, now] = [keysOf({ people: spelt }), keysOf({ people: { ...spelt, duc: an } })];
    expect(old['chi']).not.toBe(now['chi']);
    expect(old['binh']).toBe(now['binh']);
  });
});
