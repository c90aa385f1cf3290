import { describe, expect, it } from 'vitest';
import { decisionFor, rollOf, STORY } from '../../../test/builders/roll.ts';
import { CONSENT, type Situation } from '../../../test/builders/content.ts';
import { toFairness } from './fairness.ts';
import { toTrend } from './trend.ts';

const bare = (key: string, more: object = {}): object => ({ name: key.toUpperCase(), key, ...more });
const fairnessOf = (situation: Situation) => toFairness(rollOf(situation));

describe('the fairness of units', () => {
  it('names units that were never honoured, themselves or below, as long as they exist', () => {
    const { units } = fairnessOf({
      units: [
        { id: 'office', name: { en: 'Office' }, hue: 'indigo' },
        { id: 'archive', name: { en: 'Archive' }, hue: 'plum', parent: 'office' },
        { id: 'garage', name: { en: 'Garage' }, hue: 'leaf', parent: 'office' },
        { id: 'stable', name: { en: 'Stable' }, hue: 'leaf', parent: 'office', until: '2020' },
        { id: 'lab', name: { en: 'Lab' }, hue: 'leaf', parent: 'office', from: '2027' },
      ],
      decisions: { one: decisionFor([bare('a', { unit: 'archive' })], { date: '2024-01-01' }) },
    });
    expect(units?.never.map(({ id }) => id)).toEqual(['garage']);
    expect(units?.latest.map(({ unit, year }) => [unit.id, year])).toEqual([
      ['office', 2024],
      ['archive', 2024],
    ]);
    expect(units?.count).toBe(3);
  });

  it('is absent where there are no units', () => {
    expect(fairnessOf({ units: [], decisions: { one: decisionFor([bare('a')]) } }).units).toBeUndefined();
  });
});

describe('repeat honourees', () => {
  it('are those with a profile and several honours; a bare name counts as somebody of its own', () => {
    const people = { ada: { state: 'published', name: 'Ada', consent: CONSENT } };
    const { repeats } = fairnessOf({
      people,
      decisions: {
        one: decisionFor([{ to: 'ada' }, bare('a'), bare('b')]),
        two: decisionFor([{ to: 'ada' }, bare('a')], { date: '2025-01-01' }),
      },
    });
    expect(repeats).toMatchObject({ recipients: 4, honours: 5 });
    expect(repeats.groups).toEqual([
      { times: 1, recipients: 3, honours: 3 },
      { times: 2, recipients: 1, honours: 2 },
      { times: 3, recipients: 0, honours: 0 },
      { times: 4, recipients: 0, honours: 0 },
    ]);
    expect(repeats.most.map(({ honouree, times }) => [honouree.id, times])).toEqual([['ada', 2]]);
  });
});

describe('days from deed to praise', () => {
  it('come from the deed, or else from the start of the story; coarser dates are left out', () => {
    const { days } = fairnessOf({
      stories: { tale: { ...STORY, started: '2026-02-19' } },
      decisions: {
        one: decisionFor([
          bare('a', { deedDate: '2026-01-30' }),
          bare('b', { for: ['tale'] }),
          bare('c', { deedDate: '2025-12' }),
          bare('d'),
        ]),
      },
    });
    expect(days).toEqual({
      all: { count: 2, low: 15, median: 20, high: 25 },
      byYear: [{ year: 2026, spread: { count: 2, low: 15, median: 20, high: 25 } }],
      leftOut: 2,
    });
  });

  it('are absent where no date is known to the day', () => {
    expect(
      fairnessOf({ decisions: { one: decisionFor([bare('a')], { date: '2026' }) } }).days,
    ).toBeUndefined();
  });

  it('have a trend between the first and the last year that say anything', () => {
    const of = (year: number, median: number, count = 3) => ({
      year,
      spread: { count, median, low: median, high: median },
    });
    expect(toTrend({ byYear: [of(2020, 9, 2), of(2021, 200), of(2026, 100)] })).toEqual({
      trend: 'sooner',
      ...{ first: 200, firstYear: 2021, last: 100, lastYear: 2026 },
    });
    expect(toTrend({ byYear: [of(2021, 100), of(2026, 109)] })?.trend).toBe('same');
    expect(toTrend({ byYear: [of(2021, 100), of(2026, 120)] })?.trend).toBe('later');
    expect(toTrend({ byYear: [of(2021, 100), of(2026, 1, 1)] })).toBeUndefined();
  });
});

describe('leading posts', () => {
  const recipients = (prefix: string, posts: readonly (string | undefined)[]): object[] =>
    posts.map((leadingPost, index) =>
      bare(`${prefix}${index}`, leadingPost === undefined ? {} : { leadingPost }),
    );

  it('are absent where nothing is known of anybody', () => {
    expect(
      fairnessOf({ decisions: { one: decisionFor(recipients('a', [undefined, 'unknown'])) } }).posts,
    ).toBeUndefined();
  });

  it('are counted once a year for each person, by the post at the time or else that of the profile', () => {
    const people = { ada: { state: 'published', name: 'Ada', consent: CONSENT, leadingPost: 'yes' } };
    const six = (post: string) => Array.from({ length: 6 }, () => post);
    const { posts } = fairnessOf({
      people,
      decisions: {
        one: decisionFor([{ to: 'ada' }, ...recipients('a', [...six('no'), ...six('yes')])]),
        two: decisionFor([{ to: 'ada' }], { date: '2026-05-01' }),
        old: decisionFor(
          [{ to: 'ada', leadingPost: 'no' }, ...recipients('b', [...six('no'), ...six('yes')])],
          {
            date: '2020-05-01',
          },
        ),
      },
    });
    expect(posts).toEqual({
      byYear: [
        { year: 2020, without: 7, leading: 6, unknown: 0, people: 13 },
        { year: 2026, without: 6, leading: 7, unknown: 0, people: 13 },
      ],
      all: { without: 13, leading: 13, unknown: 0, people: 26 },
    });
  });

  it('are withheld where they would tell something of a few', () => {
    const { posts } = fairnessOf({
      decisions: { one: decisionFor(recipients('a', ['no', 'no', 'no', 'no', 'no', 'no', 'yes'])) },
    });
    expect(posts?.byYear).toEqual([
      { year: 2026, without: undefined, leading: undefined, unknown: undefined, people: 7 },
    ]);
  });
});
