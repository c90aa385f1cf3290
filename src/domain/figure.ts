import type { Lang } from './fields.ts';
import { toFormat } from './format.ts';
import { say } from './local-text.ts';
import type { Result, Story, Target } from './roll-types.ts';

/** A number with its measure, as a language writes it: `1.480 phút`, `92%`. */
export function writeFigure(value: number, measure: Result['measure'], lang: Lang): string {
  const { short, rest } = splitFigure(value, measure, lang);
  return rest === undefined ? short : `${short} ${rest}`;
}

/**
 * The same in two parts: what fits a large figure (`3 phút`, `88%`), and the rest of a measure of many words
 * (`số phiên`) together with the language that it is in.
 */
export function splitFigure(value: number, measure: Result['measure'], lang: Lang): Figure {
  const number = toFormat(lang).number(value);
  if (measure === undefined) return { short: number, rest: undefined, lang };
  const said = say(measure, lang);
  const [sign = ''] = /^[%‰]|[%‰]$/u.exec(said.text) ?? [];
  const words = said.text.replace(sign, '').trim();
  if (sign !== '') return { short: number + sign, rest: words === '' ? undefined : words, lang: said.lang };
  const isShort = widthOf(words) <= LONGEST_UNIT && !/[\s(（]/u.test(words);
  return isShort
    ? { short: `${number} ${words}`, rest: undefined, lang: said.lang }
    : { short: number, rest: words, lang: said.lang };
}

/** A figure in large and the rest of its measure in small. */
export type Figure = { readonly short: string; readonly rest: string | undefined; readonly lang: Lang };

/** A wider measure, or one of several words, would shout. */
const LONGEST_UNIT = 8;

/** The newest practices to show first: those with a figure that can be read at once, before those without. */
export function toShownFirst(stories: readonly Story[], count: number): readonly Story[] {
  const practices = stories.filter(({ form }) => form === 'practice');
  const [told, measured] = [false, true].map((has) =>
    practices.filter(({ results }) => (strongestOf(results) !== undefined) === has),
  );
  return [...(measured ?? []), ...(told ?? [])].slice(0, count);
}

/** The result that speaks first for a story: the first one with a figure after. */
export function strongestOf(results: readonly Result[]): Result | undefined {
  return results.find(({ after }) => after !== undefined);
}

/** How much of a bar of this width is full: nothing below the start, no more than all of it. */
export function toBarWidth(part: number, width: number): number {
  return Math.round(Math.min(1, Math.max(0, part)) * width * 10) / 10;
}

/**
 * The parts of a bar that the figures before and after fill, drawn to one scale: of a hundred where they are
 * percentages, of the larger one where they are not.
 */
export function toBarParts({ before, after, measure }: Pick<Result, 'before' | 'after' | 'measure'>): {
  readonly before: number | undefined;
  readonly after: number | undefined;
} {
  const figures = [before, after].filter((figure) => figure !== undefined);
  const [sign = ''] = [...(measure?.values() ?? [])].flatMap((words) => /^%|%$/u.exec(words.trim()) ?? []);
  const most = Math.max(...figures, 0);
  const whole = sign === '%' && most <= 100 ? 100 : most;
  const toPart = (figure: number | undefined): number | undefined =>
    figure === undefined ? undefined : whole === 0 ? 0 : Math.max(0, figure) / whole;
  return { before: toPart(before), after: toPart(after) };
}

/** How many targets have been reached, of how many. */
export function countReached(targets: readonly Target[]): { readonly met: number; readonly count: number } {
  return {
    met: targets.filter(({ reached }) => reached !== undefined && reached >= 1).length,
    count: targets.length,
  };
}

function widthOf(text: string): number {
  return Array.from(text).reduce(
    (sum, char) => sum + (/[\p{sc=Han}\p{sc=Hira}\p{sc=Kana}]/u.test(char) ? 2 : 1),
    0,
  );
}
