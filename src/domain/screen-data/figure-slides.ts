import { toFigures } from '../figures/figures.ts';
import { toHonourFigures } from '../figures/honour-figures.ts';
import { toHonourNumbers, toKeyNumbers, type KeyNumber } from '../figures/key-numbers.ts';
import { toFormat } from '../format.ts';
import type { PageContext } from '../page-context.ts';
import type { Roll } from '../roll-types.ts';
import type { FigureSlide, Words } from '../screen/screen-data.ts';
import { toUnitLine, toWords } from './make-screen.ts';

const NUMBERS_SHOWN = 4;

/** The numbers of the whole site, of each unit with all below it, and of each year; they name nobody. */
export function toFigureSlides(roll: Roll, context: PageContext): readonly FigureSlide[] {
  const standing = roll.honours.filter(({ annulled }) => annulled === undefined);
  const byUnit = new Map<string, typeof standing>();
  for (const honour of standing)
    for (const id of toUnitLine(honour.unit)) byUnit.set(id, [...(byUnit.get(id) ?? []), honour]);
  const of = (honours: typeof standing): readonly KeyNumber[] =>
    toHonourNumbers(toHonourFigures(honours), context);
  const byYear = Map.groupBy(standing, ({ decision }) => decision.year);
  const whole = toSlide(toKeyNumbers(toFigures(roll), context), toWords(roll.site.name, context), {}, context);
  return [
    ...whole,
    ...roll.units.flatMap((unit) =>
      toSlide(of(byUnit.get(unit.id) ?? []), toWords(unit.name, context), { unit: unit.id }, context),
    ),
    ...[...byYear].flatMap(([year, honours]) => {
      const title = { text: context.t('roll.year', { year: String(year) }) };
      return toSlide(of(honours), title, { year }, context);
    }),
  ];
}

function toSlide(
  numbers: readonly KeyNumber[],
  title: Words,
  { unit, year }: { readonly unit?: string; readonly year?: number },
  { lang }: PageContext,
): readonly FigureSlide[] {
  const shown = numbers.filter(({ count }) => count > 0).slice(0, NUMBERS_SHOWN);
  if (shown.length === 0) return [];
  const written = shown.map(({ count, what }) => ({ figure: toFormat(lang).number(count), what }));
  return [{ kind: 'figure', unit, year, title, numbers: written }];
}
