/** A date as people type it, as a year, month or day of the content; `undefined` where it is none that exists. */
export function toCalendarDate(typed: string): string | number | undefined {
  const text = typed.normalize('NFKC').trim();
  const parts = PATTERNS.map((pattern) => pattern.exec(text)?.groups).find((groups) => groups !== undefined);
  if (parts === undefined) return undefined;
  const { year = '', month, day } = parts;
  if (Number(year) < 1000) return undefined;
  if (month === undefined) return Number(year);
  const date = [year, month, ...(day === undefined ? [] : [day])]
    .map((part) => part.padStart(2, '0'))
    .join('-');
  const exact = day === undefined ? `${date}-01` : date;
  const instant = new Date(`${exact}T00:00:00Z`);
  return !Number.isNaN(instant.getTime()) && instant.toISOString().startsWith(exact) ? date : undefined;
}

/** Big end first, as in files and in Japanese; or month and year, as in Vietnamese and English. */
const PATTERNS = [
  /^(?<year>\d{4})(?:[-/.年](?<month>\d{1,2})(?:[-/.月](?<day>\d{1,2})日?|月)?|年)?$/u,
  /^(?<month>\d{1,2})[-/.](?<year>\d{4})$/u,
  /^(?:tháng |thg )?(?<month>\d{1,2})(?: năm |, )(?<year>\d{4})$/iu,
];

/**
 * A figure as people type it, in the way of a language whose decimals stand after this sign; the other sign groups thousands.
 * `undefined` where it is no figure.
 */
export function toFigure(typed: string, decimal: '.' | ','): number | undefined {
  const text = typed.normalize('NFKC').replace(/[\s\u2212]/gu, (sign) => (sign === '\u2212' ? '-' : ''));
  const group = decimal === '.' ? ',' : '.';
  const [plain, grouped] =
    decimal === '.'
      ? [/^-?\d+(?:\.\d+)?$/, /^-?\d{1,3}(?:,\d{3})+(?:\.\d+)?$/]
      : [/^-?\d+(?:,\d+)?$/, /^-?\d{1,3}(?:\.\d{3})+(?:,\d+)?$/];
  if (grouped.test(text) || plain.test(text)) return Number(text.replaceAll(group, '').replace(decimal, '.'));
  // Someone who writes decimals the other way: told apart by digits that no thousands have.
  return /^-?\d+[.,](?:\d{1,2}|\d{4,})$/.test(text) ? Number(text.replace(',', '.')) : undefined;
}
