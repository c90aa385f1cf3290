import { toHonourFigures, type Tally } from '../figures/honour-figures.ts';
import { toHonourNumbers, type KeyNumber } from '../figures/key-numbers.ts';
import { toFormat } from '../format.ts';
import type { LocalText } from '../local-text.ts';
import type { PageContext } from '../page-context.ts';
import type { Bar, FiguresPart } from './booklet-types.ts';
import type { BookletMaterial } from './choose-booklet.ts';
import { createSpeaker } from './print-words.ts';

/** Bars of one drawing; more would be too small to read on A5. */
const MOST_BARS = 12;

/** The figures of a booklet: they count everyone on the roll, named or not; `undefined` without an honour. */
export function toBookletFigures(
  { counted, stories, adoptions }: Pick<BookletMaterial, 'counted' | 'stories' | 'adoptions'>,
  context: PageContext,
): FiguresPart | undefined {
  if (counted.length === 0) return undefined;
  const { t, lang } = context;
  const { head, word } = createSpeaker(context);
  const figures = toHonourFigures(counted);
  const practices = stories.filter(({ form }) => form === 'practice').length;
  const running = adoptions.filter(({ status }) => status === 'running' || status === 'kept').length;
  const numbers: readonly KeyNumber[] = [
    ...toHonourNumbers(figures, context),
    { count: practices, what: t('figures.countPractices', { count: practices }) },
    { count: running, what: t('figures.countRunning', { count: running }) },
  ];
  const charts = [
    { title: head(t('figures.award')), bars: toBars(figures.byAward, context) },
    { title: head(t('figures.unit')), bars: toBars(figures.byUnit.slice(0, MOST_BARS), context) },
  ];
  return {
    numbers: numbers
      .filter(({ count }) => count > 0)
      .map(({ count, what }) => ({ count: head(toFormat(lang).number(count)), what: word(what) })),
    charts: charts.filter(({ bars }) => bars.length > 1),
  };
}

function toBars(
  tallies: readonly Tally<{ readonly name: LocalText }>[],
  context: PageContext,
): readonly Bar[] {
  const { of, word } = createSpeaker(context);
  const most = Math.max(...tallies.map(({ total }) => total));
  return tallies.map(({ of: what, total }) => ({
    name: of(what.name),
    count: word(toFormat(context.lang).number(total)),
    part: total / most,
  }));
}
