import { describe, expect, it } from 'vitest';
import { CONSENT } from '../../test/builders/content.ts';
import { contextOf, decisionFor, rollOf, STORY } from '../../test/builders/roll.ts';
import { toPersonHead } from './page-heads.ts';
import { listShareCards, toShareAlt } from './share-card.ts';
import { toPreview } from './share-files.ts';
import { listOutputs } from './share-paths.ts';

const shared = { ...CONSENT, channels: ['web', 'share'] };
const an = { state: 'published', name: 'An', unit: 'archive', consent: shared };
const people = {
  an,
  bo: { ...an, name: 'Bo', consent: { ...CONSENT, channels: ['web'] } },
  cu: { ...an, name: 'Cu', state: 'held' },
  da: { ...an, name: 'Da', consent: undefined },
  em: { ...an, name: 'Em', state: 'withdrawn' },
};
const recipients = Object.keys(people).map((to) => ({ to, unit: 'archive' }));
const roll = rollOf({ people, decisions: { d1: decisionFor(recipients) }, stories: { s1: STORY } });
const cards = listShareCards(roll, contextOf(roll, { kind: 'home' }));

describe('the cards of a roll', () => {
  it('are there for whoever agreed to be shared, for stories, years and the home page, and for nobody else', () => {
    expect(cards.map(({ kind, id }) => `${kind}/${id}`)).toEqual([
      'person/an',
      'story/s1',
      'year/2026',
      'home/home',
    ]);
  });

  it('say the latest honour with its year, and the unit at the time', () => {
    const [card] = cards;
    expect(card?.facts.map(({ text }) => text)).toEqual([expect.stringMatching(/, 2026$/), 'The Archive']);
    expect(card?.address).toMatch(/\/p\/an\/$/);
  });

  it('name nobody on the cards of a year and of the home page', () => {
    const words = JSON.stringify(cards.filter(({ kind }) => kind === 'year' || kind === 'home'));
    expect(words).not.toMatch(/"text":"(?:An|Bo|Cu|Da|Em)"/);
  });

  it('tell those who cannot see them what they say', () => {
    expect(cards.map(toShareAlt)[0]).toMatch(/^An\. Exemplary individual\. .*, 2026\. The Archive\. /);
  });
});

it('may be printed only where the person has agreed to that too', () => {
  const printed = { ...shared, channels: ['web', 'share', 'print'] };
  const both = rollOf({ people: { an, bo: { ...an, name: 'Bo', consent: printed } } });
  const all = listShareCards(both, contextOf(both, { kind: 'home' }));
  expect(all.map((card) => [card.id, listOutputs(card).includes('poster')])).toEqual([
    ['an', false],
    ['bo', true],
    ['home', true],
  ]);
});

describe('previews of links', () => {
  it('show the own card of a person who agreed, and the neutral one of any other', () => {
    const paths = roll.people.map((person) => {
      const context = contextOf(roll, { kind: 'person', id: person.id });
      const { url } = toPreview(toPersonHead(person, context).share, context);
      return [person.id, new URL(url).pathname.replace(/^.*\/share\//, '')];
    });
    expect(Object.fromEntries(paths)).toMatchObject({
      an: 'en/person/an-wide.png',
      bo: 'en/home/home-wide.png',
      da: 'en/home/home-wide.png',
    });
  });

  it('have another address once the card says something else, and the same one as long as it does not', () => {
    const versionOf = (name: string): string => {
      const other = rollOf({
        people: { an: { ...an, name } },
        decisions: { d1: decisionFor([{ to: 'an' }]) },
      });
      const [person] = other.people;
      if (person === undefined) throw new Error('The roll is empty.');
      return toPersonHead(person, contextOf(other, { kind: 'person', id: 'an' })).share.version;
    };
    expect(versionOf('An')).toBe(versionOf('An'));
    expect(versionOf('An')).not.toBe(versionOf('Anh'));
  });
});
