import { writeFigure } from '../figure.ts';
import { toFormat } from '../format.ts';
import type { PageContext } from '../page-context.ts';
import type { Movement, ReviewItem, Target } from '../roll-types.ts';
import type { MovementPart, TargetRow } from './booklet-types.ts';
import { createSpeaker } from './print-words.ts';

/** What a booklet tells of its movement: its targets, and its review with limits beside achievements. */
export function toBookletMovement(movement: Movement, context: PageContext): MovementPart {
  const { t, lang } = context;
  const { of, maybe, head, word } = createSpeaker(context);
  const { theme, period, launched, targets, review } = movement;
  const format = toFormat(lang);
  const launch =
    launched && t('movement.launched', { date: format.date(launched.date), by: of(launched.by).text });
  const toReview = (key: 'achievements' | 'limits' | 'lessons', items: readonly ReviewItem[] = []) => ({
    title: head(t(`movement.${key}`)),
    isLimits: key === 'limits',
    items: items.map(({ text }) => of(text)),
  });
  return {
    theme: maybe(theme),
    facts: [format.period(period.from, period.to), launch].filter((fact) => fact !== undefined).map(word),
    targets:
      targets.length === 0
        ? undefined
        : { title: head(t('movement.targets')), rows: targets.map((target) => toRow(target, context)) },
    reviews: [
      toReview('achievements', review?.achievements),
      toReview('limits', review?.limits),
      toReview('lessons', review?.lessons),
    ].filter(({ items }) => items.length > 0),
  };
}

function toRow(target: Target, context: PageContext): TargetRow {
  const { t, lang } = context;
  const { of, word } = createSpeaker(context);
  const { indicator, unit, measure, baseline, goal, progress, reached } = target;
  const latest = progress.at(-1);
  const steps = [baseline, ...(latest === undefined ? [] : [latest.value]), goal];
  return {
    indicator: of(indicator),
    unit: of(unit.name),
    way: word(steps.map((value) => writeFigure(value, measure, lang)).join(' → ')),
    reached: word(
      reached === undefined
        ? t('target.none')
        : t('target.reached', { percent: toFormat(lang).percent(Math.max(0, reached)) }),
    ),
    part: Math.min(1, Math.max(0, reached ?? 0)),
  };
}
