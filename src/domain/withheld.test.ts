import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { CONSENT, contentOf, type Situation } from '../../test/builders/content.ts';
import { toNow } from './calendar.ts';
import { toPlain, withheldStrings } from './withheld.ts';

const withheldIn = (situation: Situation) =>
  withheldStrings(contentOf(situation), toNow('2026-11-22', 'Asia/Tokyo'));
const textsIn = (situation: Situation, what: string): readonly string[] =>
  withheldIn(situation)
    .filter((secret) => secret.what === what)
    .map(({ text }) => text);
const person = { state: 'published', name: 'An Binh', consent: CONSENT };
const praise = (recipients: readonly object[], more: object = {}) => ({
  date: '2026-03-01',
  issuer: { name: 'The Director' },
  grants: [{ award: 'letter', recipients }],
  ...more,
});

describe('words', () => {
  const body =
    'She wrote the guide in **two long** weeks of evening work.\n\nIt is kept in the archive of the house.';

  it('of a person without consent are withheld, cut at the marks of Markdown', () => {
    const people = {
      an: { ...person, consent: undefined, body, summary: 'Wrote the guide that all now use.' },
    };
    expect(textsIn({ people }, 'words')).toEqual([
      'Wrote the guide that all now use.',
      'It is kept in the archive of the house.',
    ]);
  });

  it('of translations are withheld too, and Japanese needs fewer characters', () => {
    const words = { ja: { body: '夜の二週間で手引きを書き上げました。' } };
    const people = { an: { ...person, state: 'draft', body, words } };
    expect(textsIn({ people }, 'words')).toContain('夜の二週間で手引きを書き上げました。');
  });

  it('that only say where a link leads are not: pages of that entry say the same', () => {
    const link = 'She [wrote the guide](story:a-guide-with-a-rather-long-name) with others.';
    const people = { an: { ...person, state: 'withdrawn', body: link } };
    expect(textsIn({ people }, 'words')).toEqual([]);
  });

  it('that a published entry says too are not', () => {
    const story = {
      ...{ state: 'published', title: 'A', summary: 'B', stage: 'nurtured', unit: 'archive' },
      ...{ started: '2025', published: '2026-01-01', body },
    };
    const people = { an: { ...person, state: 'draft', body } };
    expect(textsIn({ people, stories: { a: story } }, 'words')).toEqual([]);
  });

  it('that a public decision says of an entry under a check are withheld, but not what it says of others too', () => {
    const citation = 'Counted every door of the house by night.';
    const role = 'Keeper of the keys and of the doors';
    const held = { key: 'b', name: 'Binh', state: 'held', citation, role };
    const words = { ja: { recipients: [{ key: 'b', citation: '夜に家のすべての扉を数えました。' }] } };
    expect(
      textsIn({ decisions: { d: { ...praise([held, { key: 'c', name: 'Chi', role }]), words } } }, 'words'),
    ).toEqual([citation, '夜に家のすべての扉を数えました。']);
  });

  it('of an adoption are withheld with its story', () => {
    const story = {
      ...{ state: 'held', title: 'A', summary: 'B', stage: 'nurtured', unit: 'archive' },
      ...{ started: '2025', published: '2026-01-01' },
    };
    const adoptions = { 'a/garage': { started: '2025', status: 'running', body } };
    expect(textsIn({ stories: { a: story }, adoptions }, 'words')).toContain(
      'It is kept in the archive of the house.',
    );
  });
});

describe('a name', () => {
  it('is withheld where neither a profile nor the roll shows it', () => {
    expect(textsIn({ people: { an: { ...person, state: 'draft' } } }, 'name')).toEqual(['An Binh']);
  });

  it('is not withheld where a decision names the person', () => {
    const people = { an: { ...person, consent: undefined } };
    expect(textsIn({ people, decisions: { d1: praise([{ to: 'an' }]) } }, 'name')).toEqual([]);
  });

  it('that is long is not withheld as words where a decision names the person', () => {
    const people = { an: { ...person, name: 'Maximiliana Featherstonehaugh-Ortega', consent: undefined } };
    expect(textsIn({ people, decisions: { d1: praise([{ to: 'an' }]) } }, 'words')).toEqual([]);
    expect(textsIn({ people }, 'words')).toEqual(['Maximiliana Featherstonehaugh-Ortega']);
  });

  it('is withheld where its entry is held', () => {
    const decisions = { d1: praise([{ name: 'Chi Mai', key: 'chi', state: 'held' }]) };
    expect(textsIn({ decisions }, 'name')).toEqual(['Chi Mai']);
  });

  it('is not withheld where a published record owns exactly that name', () => {
    const decisions = {
      d1: praise([
        { name: 'An Binh', key: 'other', state: 'valid' },
        { name: 'An Binh', key: 'held', state: 'held' },
      ]),
    };
    expect(textsIn({ decisions }, 'name')).toEqual([]);
  });
});

describe('a picture', () => {
  const portrait = { file: 'portrait.jpg', alt: 'An at her desk' };
  const pictures = [{ file: 'group.jpg', alt: 'The team', people: ['an', 'binh'] }];

  it('is public with a consent to portraits', () => {
    const people = { an: { ...person, portrait } };
    expect(textsIn({ people }, 'picture')).not.toContain('hash-portrait');
  });

  it('is withheld without one', () => {
    const people = { an: { ...person, consent: { ...CONSENT, portrait: false }, portrait } };
    expect(textsIn({ people }, 'picture')).toContain('hash-portrait');
  });

  it('is withheld where somebody in it has no full profile', () => {
    const collectives = { team: { state: 'published', name: 'The Team', pictures } };
    const shown = { an: person, binh: { ...person, name: 'Binh' } };
    expect(textsIn({ people: shown, collectives }, 'picture')).not.toContain('hash-group');
    const hidden = { ...shown, binh: { ...person, consent: undefined } };
    expect(textsIn({ people: hidden, collectives }, 'picture')).toContain('hash-group');
  });
});

it('compares texts with one space wherever white space of any kind and length stands', () => {
  const text = fc.string({ unit: fc.constantFrom('a', ' ', '\n', '\t', '\u00a0'), maxLength: 12 });
  fc.assert(
    fc.property(text, (words) => {
      expect(toPlain(words)).toBe(words.split(/\s+/).join(' '));
    }),
  );
});
