import type { CalendarDate } from './calendar.ts';
import type { Lang } from './fields.ts';

/** Writes dates, numbers and names of languages as a language writes them. */
export type Format = {
  /** A date at its own precision: `2026`, `November 2026` or `November 22, 2026`. */
  readonly date: (date: CalendarDate) => string;
  /** The same as short as an axis needs it: `2026`, `11/2026`; a day as its month. */
  readonly shortDate: (date: CalendarDate) => string;
  /** A stretch of time at the precision of its ends, as `2020–2025`. */
  readonly period: (from: CalendarDate, to: CalendarDate) => string;
  readonly number: (value: number) => string;
  /** Several things in one sentence: `a, b and c`. */
  readonly list: (items: readonly string[]) => string;
  /** A part of a whole, 0 to 1, in whole per cent, rounded down: only what is full is 100 %. */
  readonly percent: (part: number) => string;
  /** A share of a whole in whole percent, to the nearest: 0.309 is 31 %. */
  readonly share: (part: number) => string;
  /** The size of a file. */
  readonly bytes: (count: number) => string;
  /** The name of a language, in the language of this format. */
  readonly language: (tag: Lang) => string;
};

/** The format of a language; the same object for the same language. */
export function toFormat(lang: Lang): Format {
  let format = formats.get(lang);
  if (format === undefined) {
    format = createFormat(lang);
    formats.set(lang, format);
  }
  return format;
}

/** The name of a language in that language, as `Tiếng Việt`. */
export function toOwnName(tag: Lang): string {
  const name = toFormat(tag).language(tag);
  return name.slice(0, 1).toLocaleUpperCase(tag) + name.slice(1);
}

const formats = new Map<Lang, Format>();

function createFormat(lang: Lang): Format {
  const zone = { timeZone: 'UTC' } as const;
  const byLength = new Map([
    [4, new Intl.DateTimeFormat(lang, { ...zone, year: 'numeric' })],
    [7, new Intl.DateTimeFormat(lang, { ...zone, year: 'numeric', month: 'long' })],
    [10, new Intl.DateTimeFormat(lang, { ...zone, dateStyle: 'long' })],
  ]);
  const months = new Intl.DateTimeFormat(lang, { ...zone, year: 'numeric', month: 'numeric' });
  const lists = new Intl.ListFormat(lang);
  const numbers = new Intl.NumberFormat(lang, { maximumFractionDigits: 6 });
  const percents = new Intl.NumberFormat(lang, { style: 'percent', maximumFractionDigits: 0 });
  const languages = new Intl.DisplayNames(lang, { type: 'language' });
  const date = (text: CalendarDate): string => byLength.get(text.length)?.format(toInstant(text)) ?? text;
  return {
    date,
    period: (from, to) => {
      const format = from.length === to.length ? byLength.get(from.length) : undefined;
      return format?.formatRange(toInstant(from), toInstant(to)) ?? `${date(from)} – ${date(to)}`;
    },
    shortDate: (text) => (text.length === 4 ? date(text) : months.format(toInstant(text))),
    list: (items) => lists.format(items),
    number: (value) => numbers.format(value),
    share: (part) => percents.format(part),
    percent: (part) => percents.format(Math.floor(part * 100 + 1e-9) / 100),
    bytes: (count) => formatBytes(count, lang),
    language: (tag) => languages.of(tag) ?? tag,
  };
}

function toInstant(date: CalendarDate): Date {
  const [year = 0, month = 1, day = 1] = date.split('-').map(Number);
  const instant = new Date(0);
  // Not Date.UTC, which takes the years 0 to 99 for those of the last century.
  instant.setUTCFullYear(year, month - 1, day);
  return instant;
}

const sizes = [
  { unit: 'megabyte', from: 1_000_000 },
  { unit: 'kilobyte', from: 1_000 },
  { unit: 'byte', from: 1 },
];

function formatBytes(count: number, lang: Lang): string {
  const { unit, from } = sizes.find((size) => count >= size.from) ?? { unit: 'byte', from: 1 };
  const digits = unit === 'megabyte' ? 1 : 0;
  return new Intl.NumberFormat(lang, { style: 'unit', unit, maximumFractionDigits: digits }).format(
    count / from,
  );
}
