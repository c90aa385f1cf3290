import type { PageContext } from '../page-context.ts';
import type { Figures } from './figures.ts';
import type { HonourFigures } from './honour-figures.ts';
import type { MovementFigures } from './movement-figures.ts';
import type { PracticeFigures } from './practice-figures.ts';

/** A number in large, and what it counts, in the language of a page. */
export type KeyNumber = { readonly count: number; readonly what: string };

/** The numbers that open the page of figures; where everything went to individuals, that is not said twice. */
export function toKeyNumbers({ honours, practices }: Figures, context: PageContext): readonly KeyNumber[] {
  return [...toHonourNumbers(honours, context), ...toPracticeNumbers(practices, context)];
}

/** The honours of a year, a movement or a roll, and to whom they went. */
export function toHonourNumbers(
  { total, counts }: Pick<HonourFigures, 'total' | 'counts'>,
  { t }: Pick<PageContext, 't'>,
): readonly KeyNumber[] {
  const { individual, collective, household } = counts;
  const parts = [
    { count: individual, what: t('figures.countIndividual', { count: individual }) },
    { count: collective, what: t('figures.countCollective', { count: collective }) },
    { count: household, what: t('figures.countHousehold', { count: household }) },
  ].filter(({ count }) => count > 0);
  const whole = { count: total, what: t('figures.count', { count: total }) };
  return parts.length > 1 ? [whole, ...parts] : [whole];
}

/** The numbers that open the review of a movement. */
export function toMovementNumbers(
  { targets, honours, stories }: MovementFigures,
  context: PageContext,
): readonly KeyNumber[] {
  const reached = targets && { count: targets.met, what: context.t('figures.countReached', targets) };
  return [
    ...(reached === undefined ? [] : [reached]),
    ...(honours === undefined ? [] : toHonourNumbers(honours, context)),
    ...toPracticeNumbers(stories, context),
  ];
}

function toPracticeNumbers(
  figures: PracticeFigures | undefined,
  { t }: Pick<PageContext, 't'>,
): readonly KeyNumber[] {
  if (figures === undefined) return [];
  const { practices, adoptions } = figures;
  return [
    { count: practices, what: t('figures.countPractices', { count: practices }) },
    { count: adoptions.running, what: t('figures.countRunning', { count: adoptions.running }) },
  ];
}
