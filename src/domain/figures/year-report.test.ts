import { expect, it } from 'vitest';
import { CONSENT } from '../../../test/builders/content.ts';
import { decisionFor, rollOf, STORY } from '../../../test/builders/roll.ts';
import { toYearReports } from './year-report.ts';

const bare = (key: string, more: object = {}): object => ({ name: key.toUpperCase(), key, ...more });

const reports = toYearReports(
  rollOf({
    people: { ada: { state: 'published', name: 'Ada', consent: CONSENT } },
    stories: { tale: { ...STORY, published: '2026-04-01' } },
    adoptions: {
      'tale/garage': { started: '2026-05', status: 'running' },
      'tale/office': { started: '2024-05', status: 'stopped', stoppedOn: '2026-02', reason: 'time' },
    },
    decisions: {
      first: decisionFor([{ to: 'ada' }, bare('a')], { date: '2024-12-01' }),
      second: decisionFor([{ to: 'ada', unit: 'archive' }, bare('a'), bare('b')], {
        date: '2026-12-01',
        state: 'published',
        publishAt: '2026-01-01',
      }),
    },
  }),
);

it('reports every year with an honour, newest first', () => {
  expect(reports.map(({ year, honours }) => [year, honours.total])).toEqual([
    [2026, 3],
    [2024, 2],
  ]);
});

it('compares a year with the one before it, even one without an honour, but not the first', () => {
  expect(reports.map(({ before }) => before)).toEqual([0, undefined]);
});

it('tells what a year brought and who had been honoured before', () => {
  const [newest] = reports;
  expect(newest).toMatchObject({ recipients: { count: 3, again: 1 }, without: { count: 3 } });
  expect(newest?.without?.units.map(({ id }) => id)).toEqual(['garage']);
  expect(newest?.stories.map(({ id }) => id)).toEqual(['tale']);
  expect(newest?.begun.map(({ unit }) => unit.id)).toEqual(['garage']);
  expect(newest?.stopped.map(({ unit }) => unit.id)).toEqual(['office']);
  expect(newest?.decisions.map(({ id }) => id)).toEqual(['second']);
});
