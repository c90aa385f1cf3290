import { describe, expect, it, vi } from 'vitest';
import { CONSENT, contentOf, type Situation } from '../../test/builders/content.ts';
import { toNow } from './calendar.ts';
import { say } from './local-text.ts';
import { buildRoll } from './roll.ts';
import type { Roll } from './roll-types.ts';

vi.mock('./find-problems.ts', () => ({ findProblems: () => [] }));

const at = (situation: Situation, date = '2026-11-22'): Roll =>
  buildRoll(contentOf(situation), toNow(date, 'Asia/Tokyo'));

const an = {
  state: 'published',
  name: 'An Binh',
  unit: 'archive',
  summary: 'Keeps the files.',
  consent: CONSENT,
};
const praise = (recipients: readonly object[], more: object = {}) => ({
  date: '2026-03-01',
  issuer: { name: 'The Director', level: 'house' },
  grants: [{ award: 'letter', recipients }],
  ...more,
});
const story = {
  state: 'published',
  title: 'A',
  summary: 'B',
  stage: 'nurtured',
  unit: 'archive',
  started: '2025-01',
  published: '2026-01-01',
};

describe('what a person shows', () => {
  const shown = (person: object, date?: string, settings: object = {}) =>
    at(
      {
        settings,
        people: { an: { ...an, ...person, body: 'Text.' } },
        decisions: { d1: praise([{ to: 'an', unit: 'garage' }]) },
      },
      date,
    ).people[0];

  it('is the whole profile with a consent that holds', () => {
    expect(shown({})).toMatchObject({ profile: 'full', hasPage: true, unit: { id: 'archive' } });
  });

  it.each([
    ['no consent', { consent: undefined }],
    ['a consent that is over', { consent: { ...CONSENT, until: '2026-11-21' } }],
    ['a consent that begins later', { consent: { ...CONSENT, date: '2026-11-23' } }],
    ['a consent without the web', { consent: { ...CONSENT, channels: ['feed'] } }],
    ['a withdrawn profile', { state: 'withdrawn' }],
    ['a draft', { state: 'draft' }],
    ['an embargoed profile', { publishAt: '2026-11-23' }],
    ['having left', { leftOn: '2026-11-21' }],
  ])('is the public minimum with %s', (_, person) => {
    expect(shown(person)).toMatchObject({
      profile: 'minimum',
      hasPage: true,
      unit: undefined,
      summary: undefined,
      body: undefined,
      portrait: undefined,
      honours: [{ unit: { id: 'garage' } }],
    });
    expect(shown(person)?.channels.size).toBe(0);
  });

  it('is the whole profile on the last day of the consent, and after leaving where that was agreed', () => {
    expect(shown({ consent: { ...CONSENT, until: '2026-11-22' } })).toMatchObject({ profile: 'full' });
    expect(shown({ leftOn: '2020-01-01', consent: { ...CONSENT, keepAfterLeaving: true } })).toMatchObject({
      profile: 'full',
    });
  });

  it('is only a place on the roll while a check is under way, or where the settings say so', () => {
    expect(shown({ state: 'held' })).toMatchObject({ profile: 'minimum', hasPage: false });
    expect(shown({ consent: undefined }, undefined, { publicMinimum: 'rollOnly' })).toMatchObject({
      hasPage: false,
    });
  });

  it('is nothing without consent and without an honour', () => {
    expect(at({ people: { an: { ...an, consent: undefined } } }).people).toEqual([]);
  });

  it('has no portrait without consent to it, nor with somebody in it who may not be seen', () => {
    const portrait = { file: 'portrait.jpg', alt: 'An at work' };
    expect(shown({ portrait })?.portrait).toBeDefined();
    expect(shown({ portrait, consent: { ...CONSENT, portrait: false } })?.portrait).toBeUndefined();
    expect(
      shown({ portrait: { ...portrait, people: ['nobody'], groupConsent: true } })?.portrait,
    ).toBeUndefined();
  });
});

describe('what the roll shows of a decision', () => {
  const names = (recipient: object, decision: object = {}) =>
    at({ people: { an }, decisions: { d1: praise([recipient], decision) } }).honours.map(
      ({ name }) => say(name, 'en').text,
    );

  it('is every valid and every annulled entry, and no other', () => {
    expect(names({ to: 'an' })).toEqual(['An Binh']);
    expect(
      names({ key: 'b', name: 'Binh', state: 'annulled', annulled: { date: '2026-04-01', reason: 'Error' } }),
    ).toEqual(['Binh']);
    expect(names({ key: 'b', name: 'Binh', state: 'held' })).toEqual([]);
    expect(names({ key: 'b', name: 'Binh', state: 'erased' })).toEqual([]);
    expect(names({ to: 'nobody' })).toEqual([]);
  });

  it('is nothing before its time', () => {
    expect(names({ to: 'an' }, { publishAt: '2026-11-22T23:59:00+09:00' })).toEqual([]);
    expect(names({ to: 'an' }, { publishAt: '2026-11-22T20:59:00+09:00' })).toEqual(['An Binh']);
    expect(names({ to: 'an' }, { state: 'draft' })).toEqual([]);
  });

  it('counts the days from the deed, or from the story that it was given for', () => {
    const days = (recipient: object) =>
      at({
        people: { an },
        stories: { s: { ...story, started: '2026-02-01' } },
        decisions: { d1: praise([{ to: 'an', ...recipient }]) },
      }).honours[0]?.daysToPraise;
    expect(days({ deedDate: '2026-02-19' })).toBe(10);
    expect(days({ deedDate: '2026-02' })).toBeUndefined();
    expect(days({ for: ['s'] })).toBe(28);
    expect(days({})).toBeUndefined();
  });

  it('goes from the highest award to the lowest, whatever the order of writing', () => {
    const grants = ['letter', 'order', 'worker'].map((award) => ({
      award,
      recipients: [{ key: award, name: award }],
    }));
    const roll = at({ decisions: { d1: { ...praise([]), grants } } });
    expect(roll.decisions[0]?.grants.map(({ award }) => award.id)).toEqual(['order', 'worker', 'letter']);
  });

  it('keeps decisions of coarser dates in order, newest first', () => {
    const roll = at({
      decisions: {
        a: praise([{ key: 'a', name: 'A' }], { date: '2024' }),
        b: praise([{ key: 'b', name: 'B' }], { date: '2024-05-05' }),
        c: praise([{ key: 'c', name: 'C' }], { date: '2025-01' }),
      },
    });
    expect(roll.decisions.map(({ id }) => id)).toEqual(['c', 'a', 'b']);
    expect(roll.years).toEqual([2025, 2024]);
  });
});

describe('a story', () => {
  it('names only people with a full profile', () => {
    const roll = at({
      people: { an, binh: { ...an, name: 'Binh', consent: undefined } },
      stories: { s: { ...story, people: ['an', 'binh'] } },
      decisions: { d1: praise([{ to: 'binh', for: ['s'] }]) },
    });
    expect(roll.stories[0]?.people.map(({ id }) => id)).toEqual(['an']);
    expect(roll.people.find(({ id }) => id === 'binh')?.stories).toEqual([]);
    expect(roll.stories[0]?.honours).toHaveLength(1);
  });

  it('is proven by its sources, its figures and the figures of its adopters', () => {
    const evidence = (more: object, adoption?: object) =>
      at({
        stories: { s: { ...story, ...more } },
        adoptions: adoption ? { 's/garage': { started: '2026', status: 'kept', ...adoption } } : {},
      }).stories[0]?.evidence;
    const result = {
      key: 'r',
      indicator: 'Minutes',
      before: 9,
      after: 3,
      period: '2025',
      source: 'Register',
    };
    expect(evidence({})).toBe('told');
    expect(evidence({ results: [{ key: 'r', indicator: 'Calls', source: 'Register' }] })).toBe('documented');
    expect(evidence({ results: [result] })).toBe('measured');
    expect(evidence({ results: [result] }, {})).toBe('measured');
    expect(evidence({ results: [result] }, { results: [result] })).toBe('confirmed');
  });

  it('is cut into its sections in the words of its language, and falls back to the default one', () => {
    const roll = at({
      stories: {
        s: {
          ...story,
          body: 'Opening.\n\n## The problem\n\nLong.\n\n## Grenzen {#limits}\n\nShort.',
          words: { ja: { title: '題' } },
        },
      },
    });
    const [found] = roll.stories;
    expect(found?.sections.get('en')?.map(({ key, text }) => [key, text])).toEqual([
      [undefined, 'Opening.'],
      ['problem', 'Long.'],
      ['limits', 'Short.'],
    ]);
    expect(found?.sections.has('ja')).toBe(false);
    expect(found && say(found.title, 'ja')).toEqual({ text: '題', lang: 'ja' });
    expect(found && say(found.summary, 'ja')).toEqual({ text: 'B', lang: 'en' });
  });

  it('knows who adopted it and from whom they learned', () => {
    const roll = at({
      stories: { s: story },
      adoptions: {
        's/garage': { started: '2026-02', status: 'kept' },
        's/office': { started: '2026-01', status: 'stopped', reason: 'staff', learnedFrom: 'garage' },
      },
    });
    expect(roll.stories[0]?.adoptions.map(({ unit, learnedFrom }) => [unit.id, learnedFrom.id])).toEqual([
      ['office', 'garage'],
      ['garage', 'archive'],
    ]);
  });
});

describe('a movement', () => {
  const target = {
    key: 't',
    unit: 'archive',
    task: 'Answer',
    indicator: 'Minutes',
    baseline: 100,
    goal: 20,
    due: '2030',
  };
  const movement = { state: 'published', name: 'M', period: { from: '2025-08', to: '2030-08' } };

  it('runs from its first month to its last', () => {
    const phase = (date: string) => at({ movements: { m: movement } }, date).movements[0]?.phase;
    expect([phase('2025-07-31'), phase('2025-08-01'), phase('2030-08-31'), phase('2030-09-01')]).toEqual([
      'ahead',
      'running',
      'running',
      'over',
    ]);
  });

  it('measures the way from the baseline to the goal by figures that have been measured already', () => {
    const progress = [
      { date: '2026-09', value: 60 },
      { date: '2026-01', value: 90 },
      { date: '2027-01', value: 20 },
    ];
    const roll = at({
      movements: { m: { ...movement, targets: [{ ...target, progress }] } },
      stories: { s: { ...story, movement: 'm', targets: ['t'] } },
    });
    expect(roll.movements[0]?.targets[0]).toMatchObject({ reached: 0.5, stories: [{ id: 's' }] });
    expect(roll.runningMovement?.stories).toHaveLength(1);
  });
});

describe('addresses', () => {
  it('lead on from former ids, in every language and from the short address', () => {
    const roll = at({ people: { an: { ...an, formerIds: ['an-b'] } } });
    expect(roll.redirects).toEqual([
      { from: '/ja/hito/an-b/', to: '/ja/hito/an/' },
      { from: '/p/an-b/', to: '/people/an/' },
      { from: '/people/an-b/', to: '/people/an/' },
    ]);
  });

  it('lead on from words that have changed since', () => {
    const roll = at({
      people: { an },
      addresses: { '/persons/an/': 'person:an', '/people/an/': 'person:an', '/ja/persons/an/': 'person:an' },
    });
    expect(roll.redirects).toEqual([
      { from: '/ja/persons/an/', to: '/ja/hito/an/' },
      { from: '/persons/an/', to: '/people/an/' },
    ]);
  });

  it('are gone for good where an entry has been withdrawn, and only there', () => {
    const roll = at({ stories: { s: { ...story, state: 'withdrawn' }, t: { ...story, state: 'held' } } });
    expect(roll.gone).toEqual(['/good-practices/s/', '/ja/jirei/s/', '/p/s/']);
  });
});
