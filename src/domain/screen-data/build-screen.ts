import type { Choice, ScreenData } from '../screen/screen-data.ts';
import type { PageContext } from '../page-context.ts';
import type { Roll } from '../roll-types.ts';
import { say } from '../local-text.ts';
import { bound } from './bound.ts';
import { toFigureSlides } from './figure-slides.ts';
import { createNameGuard, type NameGuard } from '../name-guard.ts';
import { toDecisionSlides, toHonourSlides } from './honour-slides.ts';
import type { MakeScreen } from './make-screen.ts';
import { toStorySlides } from './story-slides.ts';

/** However large a site is, a screen fetches no more than this. */
export const SCREEN_BOUNDS = {
  honours: { most: 360, ofEachUnit: 6 },
  stories: { most: 120, ofEachUnit: 3 },
  decisions: { most: 48, ofEachUnit: 2 },
  portraits: 60,
} as const;

/** What a screen says of people is guarded alike in every language. */
export function createScreenGuard(roll: Roll): NameGuard {
  return createNameGuard(roll, 'screens');
}

/** All that the screens of the language of a context show; `release` stays empty. */
export function buildScreen(roll: Roll, make: MakeScreen): ScreenData {
  const { context } = make;
  const honours = toHonourSlides(roll, make, SCREEN_BOUNDS.honours);
  const pictured = new Set(
    honours.filter(({ portrait }) => portrait !== undefined).slice(0, SCREEN_BOUNDS.portraits),
  );
  const data = {
    honours: honours.map((slide) => (pictured.has(slide) ? slide : { ...slide, portrait: undefined })),
    decisions: bound(toDecisionSlides(roll, make), SCREEN_BOUNDS.decisions),
    stories: toStorySlides(roll, make, SCREEN_BOUNDS.stories),
  };
  const all = [...data.honours, ...data.decisions, ...data.stories];
  const units = new Set(all.flatMap((slide) => slide.units));
  const topics = new Set(all.flatMap((slide) => slide.topics));
  return {
    release: '',
    units: toChoices(roll.units, units, context),
    topics: toChoices(roll.topics, topics, context),
    years: [...new Set(all.map(({ year }) => year))].sort((one, other) => other - one),
    ...data,
    figures: toFigureSlides(roll, context),
  };
}

/** Only what has something to show can be chosen. */
function toChoices(
  all: Roll['units'] | Roll['topics'],
  used: ReadonlySet<string>,
  { lang }: PageContext,
): readonly Choice[] {
  return all.filter(({ id }) => used.has(id)).map(({ id, name }) => ({ id, name: say(name, lang).text }));
}
