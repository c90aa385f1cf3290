import { toFigures } from '../figures/figures.ts';
import { toHonourFigures } from '../figures/honour-figures.ts';
import { toHonourNumbers, toKeyNumbers, type KeyNumber } from '../figures/key-numbers.ts';
import { toFormat } from '../format.ts';
import type { PageContext } from '../page-context.ts';
import type { Honour, Roll } from '../roll-types.ts';
import type { FigureSlide, Words } from '../screen/screen-data.ts';
import { toUnitLine, toWords } from './make-screen.ts';

const NUMBERS_SHOWN = 4;

/** The numbers of the whole site, of each unit with all below it, and of each year; they name nobody. */
export function toFigureSlides(roll: Roll, context: PageContext): readonly FigureSlide[] {
  const standing = roll.honours.filter(({ annulled }) => annulled === undefined);
  const byUnit = Map.groupBy(
    standing.flatMap((honour) => toUnitLine(honour.unit).map((id) => ({ id, honour }))),
    ({ id }) => id,
  );
  const of = (honours: readonly Honour[]): readonly KeyNumber[] =>
    toHonourNumbers(toHonourFigures(honours), context);
  const byYear = Map.groupBy(standing, ({ decision }) => decision.year);
  const whole = toSlide(
    toKeyNumbers(toFigures(roll), context),
    toWords(roll.site.name, context),
    {},
    context,
  );
  return [
    ...whole,
    ...roll.units.flatMap((unit) =>
      toSlide(
        of((byUnit.get(unit.id) ?? []).map(({ honour }) => honour)),
        ...([toWords(unit.name, context), { unit: unit.id }, context] as const),
      ),
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
