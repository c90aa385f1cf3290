import { lastDayOf, type CalendarDate } from './calendar.ts';
import type { Target } from './roll-types.ts';

/** How a target has moved: what its drawing shows and its words say. Parts are 0 to 1 and may go beyond. */
export type TargetCourse = {
  /** In time order: where in the time from the start to the due day, and what part of the way was done. */
  readonly marks: readonly {
    readonly date: CalendarDate;
    readonly value: number;
    readonly time: number;
    readonly reached: number;
  }[];
  /**
   * How it stood on the day of its latest figure, against an even pace: `none` without a figure; `missed` where the
   * due day has passed without the goal.
   */
  readonly standing: 'none' | 'met' | 'missed' | 'ahead' | 'onPace' | 'behind';
  /** The part of the time that had passed on that day. */
  readonly passed: number;
};

/** Within so much of an even pace, a target is on pace. */
const TOLERANCE = 0.03;

/** The course of a target from the first day of its movement to its due day. */
export function toTargetCourse(
  target: Pick<Target, 'baseline' | 'goal' | 'due' | 'progress'> & {
    readonly movement: Pick<Target['movement'], 'period'>;
  },
): TargetCourse {
  const { baseline, goal, progress } = target;
  const start = toTime(firstDayOf(target.movement.period.from));
  const end = Math.max(toTime(lastDayOf(target.due)), start + 1);
  const way = goal - baseline;
  const marks = progress.map(({ date, value }) => ({
    ...{ date, value },
    time: (toTime(lastDayOf(date)) - start) / (end - start),
    reached: way === 0 ? 1 : (value - baseline) / way,
  }));
  const latest = marks.at(-1);
  if (latest === undefined) return { marks, standing: 'none', passed: 0 };
  const { time, reached } = latest;
  return { marks, passed: Math.min(1, Math.max(0, time)), standing: toStanding(time, reached) };
}

function toStanding(time: number, reached: number): TargetCourse['standing'] {
  if (reached >= 1) return 'met';
  if (time >= 1) return 'missed';
  if (reached < time - TOLERANCE) return 'behind';
  return reached > time + TOLERANCE ? 'ahead' : 'onPace';
}

function firstDayOf(date: CalendarDate): string {
  return date + '-01-01'.slice(date.length - 4);
}

function toTime(day: string): number {
  return Date.parse(`${day}T00:00:00Z`);
}
