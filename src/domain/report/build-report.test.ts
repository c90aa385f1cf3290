import { describe, expect, it } from 'vitest';
import { CONSENT, contentOf, type Situation } from '../../../test/builders/content.ts';
import { buildRoll } from '../roll.ts';
import { buildReport, type ReportOptions } from './build-report.ts';
import type { ReportSectionKey } from './report-types.ts';
import { sayReport, type SaidSection } from './say-report.ts';

const now = { instant: '2026-11-22T12:00:00Z', today: '2026-11-22' };
const none: ReportOptions = { months: 6, answers: new Map() };

/** A section of the report on a situation, as English-speaking editors read it on 22 November 2026. */
function sectionOf(key: ReportSectionKey, situation: Situation, options = none): SaidSection {
  const content = contentOf(situation);
  const { sections } = sayReport(buildReport(content, buildRoll(content, now), options), 'en');
  const section = sections.find((one) => one.key === key);
  if (section === undefined) throw new Error(`There is no section ${key}.`);
  return section;
}

function linesOf(key: ReportSectionKey, situation: Situation, options = none): readonly string[] {
  const { items } = sectionOf(key, situation, options);
  return items.map(({ grade, kind, name, what }) => `${grade} ${kind} ${name}: ${what}`);
}

const person = (name: string, facts: object = {}) => ({
  state: 'published',
  name,
  unit: 'archive',
  reviewedOn: '2026-11-01',
  consent: CONSENT,
  ...facts,
});
const story = {
  state: 'published',
  title: 'Shelves in order',
  summary: 'Everything is found.',
  stage: 'reviewed',
  unit: 'archive',
  started: '2025-01',
  published: '2026-10-15',
};
const measured = { key: 'time', indicator: 'Minutes', before: 30, after: 3, period: '2025', source: 'Log' };

describe('the section on consents', () => {
  const until = (day: string) => ({ consent: { ...CONSENT, until: day } });

  it('tells 60 days before the end, and after it; the nearest first', () => {
    const people = {
      an: person('An', until('2027-01-21')),
      binh: person('Bình', until('2027-01-22')),
      chi: person('Chi', until('2026-11-22')),
      dung: person('Dũng', until('2026-11-21')),
      mai: person('Mai'),
    };
    expect(linesOf('consents', { people })).toMatchInlineSnapshot(`
      [
        "urgent person Dũng: The consent ended on November 21, 2026. Since then the page shows the public minimum only.",
        "urgent person Chi: The consent ends on November 22, 2026, today. After that the page shows the public minimum only.",
        "due person An: The consent ends on January 21, 2027, in 60 days. After that the page shows the public minimum only.",
      ]
    `);
  });

  it('leaves out consents of which nothing depends any more', () => {
    const people = {
      left: person('An', { ...until('2026-12-01'), leftOn: '2026-01-01' }),
      draft: person('Bình', { ...until('2026-12-01'), state: 'draft' }),
      nowhere: person('Chi', { consent: { ...CONSENT, channels: ['print'], until: '2026-12-01' } }),
    };
    expect(linesOf('consents', { people })).toEqual([]);
  });
});

describe('the section on people who have left', () => {
  const decisions = {
    d: {
      date: '2025-05-01',
      issuer: { name: 'The director' },
      grants: [{ award: 'letter', recipients: ['an', 'binh'].map((to) => ({ to })) }],
    },
  };

  it('says what became of every page, and what still lies in the folder', () => {
    const people = {
      an: person('An', { leftOn: '2026-06-30', body: 'A story.' }),
      binh: person('Bình', { leftOn: '2026-07-31' }),
      chi: person('Chi', { leftOn: '2026-08-31' }),
      dung: person('Dũng', { leftOn: '2026-11-21', consent: { ...CONSENT, keepAfterLeaving: true } }),
      mai: person('Mai', { leftOn: '2026-12-31' }),
    };
    const { items } = sectionOf('left', { people, decisions });
    const told = items.map(({ grade, name, what, todo }) => [grade, name, what, todo].join(' | '));
    expect(told).toMatchInlineSnapshot(`
      [
        "due | An | Left on June 30, 2026. The page shows the public minimum: name, honours, unit at the time, citation. | Portrait or text still lie in the content folder: delete them, unless law or an agreement says to keep them.",
        "due | Mai | Leaves on December 31, 2026. After that the page shows the public minimum only. | Ask before that day whether the page may stay; if so, write “keepAfterLeaving: true”.",
        "note | Bình | Left on July 31, 2026. The page shows the public minimum: name, honours, unit at the time, citation. | Nothing: no more than the public minimum is kept.",
        "note | Chi | Left on August 31, 2026. Neither a page nor the roll names this person any more. | Write “state: erased” if nothing is to be kept.",
        "note | Dũng | Left on November 21, 2026. The page stays as it is: the consent holds after leaving. | Nothing, while the consent holds.",
      ]
    `);
  });

  it('knows that a house without such pages leaves the roll only', () => {
    const people = { an: person('An', { leftOn: '2026-06-30' }) };
    const settings = { publicMinimum: 'rollOnly' };
    expect(linesOf('left', { settings, people, decisions })).toEqual([
      'note person An: Left on June 30, 2026. There is no page any more; the name stands on the roll only.',
    ]);
  });
});

describe('the sections on what is not public', () => {
  it('tell drafts, embargoes and what is held, with their dates', () => {
    const situation: Situation = {
      people: {
        an: person('An', { state: 'draft' }),
        binh: person('Bình', { state: 'held' }),
        chi: person('Chi', { publishAt: '2026-12-01T01:00:00+09:00' }),
        dung: person('Dũng', { state: 'draft', publishAt: '2026-11-01' }),
        mai: person('Mai', { publishAt: '2026-11-22' }),
        old: person('Old', { state: 'withdrawn' }),
      },
      decisions: {
        d: {
          date: '2026-05-01',
          number: '7',
          issuer: { name: 'The director' },
          grants: [{ award: 'letter', recipients: [{ to: 'mai', state: 'held' }] }],
        },
      },
    };
    expect(linesOf('unpublished', situation)).toMatchInlineSnapshot(`
      [
        "urgent person Dũng: Was meant to appear on November 1, 2026, and is not released.",
        "due decision Mai (7): Held: a check is under way.",
        "due person An: A draft.",
        "due person Bình: Held: a check is under way.",
        "note person Chi: Released, and held back until December 1, 2026.",
      ]
    `);
  });

  it('tell nominations and adoptions that wait for an answer', () => {
    const situation: Situation = {
      stories: { s: story },
      adoptions: { 's/garage': { state: 'review', started: '2026-10', status: 'running' } },
      nominations: {
        new: { received: '2026-11-20', about: 'person', name: 'Chi', deed: 'She stayed.' },
        old: { received: '2026-09-01', about: 'practice', name: 'Notes', deed: 'They wrote.' },
        done: { state: 'declined', received: '2026-01-01', about: 'person', name: 'Mai', deed: 'None.' },
      },
    };
    expect(linesOf('waiting', situation)).toMatchInlineSnapshot(`
      [
        "urgent nomination Notes: Nominated on September 1, 2026; it has waited for 82 days.",
        "due nomination Chi: Nominated on November 20, 2026; it has waited for 2 days.",
        "due adoption The Garage: Shelves in order: A unit says that it does this too, and nobody has answered.",
      ]
    `);
  });
});

describe('the section on untouched pages', () => {
  it('goes by the last review, the oldest first, and names those never reviewed', () => {
    const situation: Situation = {
      people: {
        an: person('An', { reviewedOn: '2025-11-21' }),
        binh: person('Bình', { reviewedOn: '2025-11-22' }),
        left: person('Chi', { reviewedOn: '2020-01-01', leftOn: '2021-01-01' }),
        silent: { state: 'published', name: 'Dũng' },
      },
      collectives: { team: { state: 'published', name: 'The team' } },
      stories: { s: { ...story, published: '2024-01-01' } },
      adoptions: {
        's/garage': { started: '2025-01', status: 'kept' },
        's/office': { started: '2024-01', status: 'stopped', reason: 'staff' },
      },
    };
    expect(linesOf('untouched', situation)).toMatchInlineSnapshot(`
      [
        "due story Shelves in order: Last looked at on January 1, 2024, 1056 days ago.",
        "due adoption The Garage: Shelves in order: Last looked at on January 31, 2025, 660 days ago.",
        "due person An: Last looked at on November 21, 2025, 366 days ago.",
        "due collective The team: Nobody has written down when it was last looked at.",
      ]
    `);
  });
});

describe('the section on translations', () => {
  it('finds those whose original has changed, and counts those of which nobody can tell', () => {
    const words = (sourceHash?: string) => ({ ja: { title: '棚', ...(sourceHash && { sourceHash }) } });
    const stories = {
      same: { ...story, words: words('0123456789abcdef') },
      stale: { ...story, words: words('fedcba9876543210') },
      unknown: { ...story, words: words() },
    };
    const { items, notes } = sectionOf('translations', { stories });
    expect(items.map(({ id, what, todo }) => [id, what, todo])).toEqual([
      [
        'stale',
        'The translation (Japanese) is older than its original.',
        'Bring it up to date, then write “sourceHash: 0123456789abcdef”.',
      ],
    ]);
    expect(notes).toEqual([expect.stringContaining('1 of 3 translations carry no “sourceHash”')]);
  });
});

describe('the sections on evidence and results', () => {
  it('find stories that are only told, and not those with a source', () => {
    const stories = {
      told: story,
      measured: { ...story, results: [measured] },
      draft: { ...story, state: 'draft' },
    };
    expect(linesOf('evidence', { stories })).toEqual([
      'due story Shelves in order: Published on October 15, 2026; the evidence is “told”.',
    ]);
  });

  it('find adoptions that run without a figure of their own', () => {
    const adoptions = {
      's/garage': { started: '2026-02', status: 'running' },
      's/office': { started: '2025-02', status: 'kept', results: [measured] },
    };
    expect(linesOf('results', { stories: { s: story }, adoptions })).toEqual([
      'due adoption The Garage: Shelves in order: Running since February 2026; nothing of its own measured.',
    ]);
    const others = {
      's/garage': { started: '2026-02', status: 'exploring' },
      's/office': { ...adoptions['s/garage'], state: 'draft' },
    };
    expect(linesOf('results', { stories: { s: story }, adoptions: others })).toEqual([]);
  });
});

describe('the section on silent units', () => {
  const old = { ...story, published: '2026-03-01' };

  it('goes by what a unit or its parts have sent, and by the months asked for', () => {
    const situation: Situation = { stories: { s: old } };
    expect(linesOf('units', situation)).toEqual([
      'due unit The Office: Last heard of on March 1, 2026.',
      'due unit The Archive: Last heard of on March 1, 2026.',
      'due unit The Garage: Nothing has ever come from here.',
    ]);
    expect(linesOf('units', situation, { ...none, months: 9 })).toEqual([
      'due unit The Garage: Nothing has ever come from here.',
    ]);
  });

  it('hears adoptions, figures of targets, nominations and what lies in review', () => {
    const stories = { s: old, waiting: { ...story, unit: 'archive', state: 'review' } };
    const adoptions = { 's/garage': { started: '2026-11', status: 'exploring' } };
    expect(linesOf('units', { stories, adoptions })).toEqual([]);
    const nominations = {
      n: { received: '2026-11-01', about: 'person', name: 'Chi', unit: 'garage', deed: 'She stayed.' },
    };
    expect(linesOf('units', { stories, nominations })).toEqual([]);
  });

  it('says nothing of units that exist no more, or where nobody sends anything', () => {
    const units = [{ id: 'archive', name: { en: 'The Archive' }, hue: 'plum', until: '2026-05' }];
    expect(linesOf('units', { units, stories: { s: old } })).toEqual([]);
    const { items, notes } = sectionOf('units', {});
    expect([items.length, notes.length]).toEqual([0, 1]);
  });
});

describe('the report', () => {
  it('counts what is to be done apart from what is to be known', () => {
    const content = contentOf({
      people: {
        an: person('An', { leftOn: '2026-11-01', consent: { ...CONSENT, keepAfterLeaving: true } }),
        binh: person('Bình', { consent: { ...CONSENT, until: '2026-11-01' } }),
        chi: person('Chi', { state: 'held' }),
      },
    });
    const { counts } = sayReport(buildReport(content, buildRoll(content, now), none), 'en');
    expect(counts).toEqual({ open: 2, urgent: 1, notes: 1 });
  });

  it('has no section with anything in it for an empty site', () => {
    const content = contentOf({});
    const { sections, counts } = sayReport(buildReport(content, buildRoll(content, now), none), 'vi');
    expect(sections.flatMap(({ items }) => items)).toEqual([]);
    expect(counts).toEqual({ open: 0, urgent: 0, notes: 0 });
  });
});
