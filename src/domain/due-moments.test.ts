import { expect, it } from 'vitest';
import { CONSENT, contentOf } from '../../test/builders/content.ts';
import { toNow } from './calendar.ts';
import { findNextDue, findOverdue, listDueMoments } from './due-moments.ts';

const person = {
  state: 'published',
  name: 'An',
  unit: 'archive',
  consent: { ...CONSENT, date: '2026-01-01' },
};
const content = contentOf({
  settings: { timeZone: 'Asia/Ho_Chi_Minh' },
  units: [{ id: 'archive', name: { en: 'Archive' }, hue: 'gold', until: '2027-06' }],
  people: {
    an: { ...person, publishAt: '2026-12-01T01:00:00Z' },
    binh: { ...person, consent: { ...person.consent, until: '2026-12-31' } },
    chi: { ...person, leftOn: '2027-02-28' },
    dung: { ...person, state: 'draft', publishAt: '2026-11-30' },
  },
});
const moments = listDueMoments(content);
const at = (instant: string) => toNow(instant, 'Asia/Ho_Chi_Minh');

it('lists what comes and what ends in the order and the time of the organisation, drafts left out', () => {
  expect(moments.map(({ local }) => local)).toEqual([
    '2026-01-01',
    '2026-12-01 08:00',
    '2027-01-01',
    '2027-03-01',
    '2027-07-01',
  ]);
});

it('finds the next moment, which is none once all have come', () => {
  expect(findNextDue(moments, at('2026-12-01T00:59:59Z'))?.local).toBe('2026-12-01 08:00');
  expect(findNextDue(moments, at('2026-12-01T01:00:00Z'))?.local).toBe('2027-01-01');
  expect(findNextDue(moments, at('2028-01-01'))).toBeUndefined();
});

it('finds what has come since an earlier build, from its first moment on', () => {
  const then = at('2026-11-22');
  expect(findOverdue(moments, then, at('2026-12-01T00:59:59Z'))).toBeUndefined();
  expect(findOverdue(moments, then, at('2026-12-01T01:00:00Z'))?.local).toBe('2026-12-01 08:00');
  expect(findOverdue(moments, at('2026-12-01T01:00:00Z'), at('2026-12-31T16:59:00Z'))).toBeUndefined();
  expect(findOverdue(moments, at('2026-12-01T01:00:00Z'), at('2026-12-31T17:00:00Z'))?.local).toBe(
    '2027-01-01',
  );
});
