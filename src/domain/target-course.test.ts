import { describe, expect, it } from 'vitest';
import { toTargetCourse } from './target-course.ts';

const course = (progress: readonly { date: string; value: number }[], more: object = {}) =>
  toTargetCourse({
    ...{ baseline: 0, goal: 100, due: '2027-12-31', progress },
    movement: { period: { from: '2026', to: '2030' } },
    ...more,
  });
const standing = (date: string, value: number, more?: object) => course([{ date, value }], more).standing;

describe('the course of a target', () => {
  it('places each figure in time and on the way', () => {
    const { marks, passed } = course([
      { date: '2026-12-31', value: 20 },
      { date: '2027-12-31', value: 130 },
    ]);
    expect(marks.map(({ reached }) => reached)).toEqual([0.2, 1.3]);
    expect(marks[0]?.time).toBeCloseTo(0.5, 2);
    expect(marks[1]?.time).toBe(1);
    expect(passed).toBe(1);
  });

  it('stands against an even pace from the start of the movement to the due day', () => {
    expect(standing('2026-12', 80)).toBe('ahead');
    expect(standing('2026-12', 51)).toBe('onPace');
    expect(standing('2026-12', 30)).toBe('behind');
    expect(standing('2026-12', -30)).toBe('behind');
    expect(standing('2026-12', 100)).toBe('met');
    expect(standing('2027-12-31', 99)).toBe('missed');
    expect(course([]).standing).toBe('none');
  });

  it('goes down where less is better', () => {
    const down = { baseline: 100, goal: 20 };
    expect(standing('2026-12', 60, down)).toBe('onPace');
    expect(standing('2026-12', 90, down)).toBe('behind');
    expect(course([{ date: '2026-12', value: 60 }], down).marks[0]?.reached).toBe(0.5);
  });

  it('begins on the first day of a year, a month or a day', () => {
    const timeFrom = (from: string) =>
      course([{ date: '2026-01-31', value: 1 }], { movement: { period: { from, to: '2030' } } }).marks[0]
        ?.time ?? 0;
    expect(timeFrom('2026')).toBe(timeFrom('2026-01'));
    expect(timeFrom('2026-01')).toBe(timeFrom('2026-01-01'));
    expect(timeFrom('2025-12')).toBeGreaterThan(timeFrom('2026'));
  });

  it('survives a due day before the start and a goal that is the baseline', () => {
    expect(course([{ date: '2026-05', value: 5 }], { due: '2020' }).standing).toBe('missed');
    expect(standing('2026-05', 5, { baseline: 5, goal: 5 })).toBe('met');
  });
});
