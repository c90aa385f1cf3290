import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { daysBetween, hasCome, isOver, lastDayOf, monthsBefore, toNow } from './calendar.ts';

describe('the instant of a build', () => {
  it('falls on the day of the organisation, not of the machine', () => {
    expect(toNow('2026-11-22T20:00:00Z', 'Asia/Ho_Chi_Minh').today).toBe('2026-11-23');
    expect(toNow('2026-11-22T20:00:00Z', 'America/New_York').today).toBe('2026-11-22');
  });

  it('is that day itself where only a day is given', () => {
    for (const zone of ['Pacific/Kiritimati', 'Pacific/Pago_Pago'])
      expect(toNow('2026-11-22', zone).today).toBe('2026-11-22');
  });
});

describe('a moment', () => {
  const now = toNow('2026-11-22T08:00:00+07:00', 'Asia/Ho_Chi_Minh');

  it('has come from the first moment of its day, or at its very instant', () => {
    expect(hasCome('2026-11-22', now)).toBe(true);
    expect(hasCome('2026-11-23', now)).toBe(false);
    expect(hasCome('2026-11-22T08:00:00+07:00', now)).toBe(true);
    expect(hasCome('2026-11-22T01:00:01Z', now)).toBe(false);
  });

  it('is over only after its last day', () => {
    expect(isOver('2026-11-22', now)).toBe(false);
    expect(isOver('2026-11-21', now)).toBe(true);
  });
});

describe('dates of different precision', () => {
  it('are ordered by the last day that they may mean', () => {
    expect(lastDayOf('2024')).toBe('2024-12-31');
    expect(lastDayOf('2024-02')).toBe('2024-02-29');
    expect(lastDayOf('2024-02-03')).toBe('2024-02-03');
  });

  it('give a number of days only between two days', () => {
    expect(daysBetween('2024-02-28', '2024-03-01')).toBe(2);
    expect(daysBetween('2024-02', '2024-03-01')).toBeUndefined();
  });

  it('go back by months to a day that exists', () => {
    expect(monthsBefore('2026-11-22', 6)).toBe('2026-05-22');
    expect(monthsBefore('2026-03-31', 1)).toBe('2026-02-28');
    expect(monthsBefore('2026-01-15', 14)).toBe('2024-11-15');
  });

  it('count the same in both directions', () => {
    const day = fc
      .date({ min: new Date('1900-01-01'), max: new Date('2100-01-01'), noInvalidDate: true })
      .map((date) => date.toISOString().slice(0, 10));
    fc.assert(fc.property(day, day, (a, b) => daysBetween(a, b) === -(daysBetween(b, a) ?? NaN) || a === b));
  });
});
