import type { Lang } from './fields.ts';
import { toFormat } from './format.ts';
import { say } from './local-text.ts';
import type { Result, Target } from './roll-types.ts';

/** A number with its measure, as a language writes it: `1.480 phút`, `92%`. */
export function writeFigure(value: number, measure: Result['measure'], lang: Lang): string {
  const number = toFormat(lang).number(value);
  if (measure === undefined) return number;
  const { text } = say(measure, lang);
  return /^[%‰°]/u.test(text) ? number + text : `${number} ${text}`;
}

/** The result that speaks first for a story: the first one with a figure after. */
export function strongestOf(results: readonly Result[]): Result | undefined {
  return results.find(({ after }) => after !== undefined);
}

/** How much of a bar of this width is full: nothing below the start, no more than all of it. */
export function toBarWidth(part: number, width: number): number {
  return Math.round(Math.min(1, Math.max(0, part)) * width * 10) / 10;
}

/** How many targets have been reached, of how many. */
export function countReached(targets: readonly Target[]): { readonly met: number; readonly count: number } {
  return { met: targets.filter(({ reached }) => reached !== undefined && reached >= 1).length, count: targets.length };
}
