import { toFormat } from '../format.ts';
import type { ReviewFigure } from '../movement-schema.ts';
import type { PageContext } from '../page-context.ts';
import type { MovementFigures } from './movement-figures.ts';
import { toShareWithoutPost } from './post-figures.ts';

/** A figure of a movement in words, one sentence or more; none where the movement has nothing to count. */
export function sayMovementFigure(
  figure: ReviewFigure,
  figures: MovementFigures,
  context: Pick<PageContext, 't' | 'lang'>,
): readonly string[] {
  const { t } = context;
  const { targets, honours, decisions, days, stories, adoptions } = figures;
  switch (figure) {
    case 'targets':
      return targets === undefined ? [] : [t('review.targets', targets)];
    case 'honours':
      return honours === undefined ? [] : [t('review.honours', { count: honours.total, decisions })];
    case 'withoutPost':
      return sayPosts(figures, context);
    case 'daysToPraise': {
      if (days === undefined) return [];
      const { count, median, low, high } = days.all;
      return [t('review.days', { ...{ count, median, low, high }, all: count + days.leftOut })];
    }
    case 'stories': {
      if (stories === undefined) return [];
      const { measured, confirmed } = stories.evidence;
      const count = stories.practices + stories.attempts;
      return [t('review.stories', { count, proven: measured + confirmed })];
    }
    case 'adoptions': {
      if (adoptions === undefined) return [];
      const { total, running, byStatus } = adoptions;
      return [t('review.adoptions', { count: total, running, stopped: byStatus.stopped })];
    }
  }
}

function sayPosts(
  { posts }: MovementFigures,
  { t, lang }: Pick<PageContext, 't' | 'lang'>,
): readonly string[] {
  if (posts.length === 0) return [];
  const format = toFormat(lang);
  const years = posts.map((row) => {
    const share = toShareWithoutPost(row);
    const told = share === undefined ? t('figures.withheld') : format.share(share);
    return `${format.date(String(row.year))} (${told})`;
  });
  return [t('review.posts', { years: years.join(', ') })];
}
