import type { ScreenData } from './screen-data.ts';
import type { Part } from './screen-choice.ts';

/** What a screen shows at one step; a story has three steps one after the other, counted from 0. */
export type Slide =
  | ScreenData['honours'][number]
  | ScreenData['decisions'][number]
  | ScreenData['figures'][number]
  | { readonly kind: 'story'; readonly story: ScreenData['stories'][number]; readonly part: 0 | 1 | 2 }
  | { readonly kind: 'forest' }
  | { readonly kind: 'welcome' };

/** Slides without an end: the same step always has the same slide, whatever was shown before. */
export type Programme = {
  /** How many slides a round has. */
  readonly round: number;
  readonly slideAt: (step: number) => Slide;
};

type Lane = readonly (readonly Slide[])[];
type Turn = { readonly lane: Lane; readonly nth: number; readonly of: number };

/** So many of the newest honours come twice as often as the others. */
const NEWEST = 5;

/**
 * The programme of a screen. Every round has one decision, four honours, two stories, the forest and a figure, as far as there
 * are any; from round to round each of these goes on to its next entry, so that everybody's turn comes before anybody's next.
 */
export function createProgramme(
  data: Pick<ScreenData, 'honours' | 'decisions' | 'stories' | 'figures'>,
  parts: readonly Part[],
): Programme {
  const has = (part: Part): boolean => parts.includes(part);
  const single = (slides: readonly Slide[]): Lane => slides.map((slide) => [slide]);
  const honours = has('honours') ? single(data.honours) : [];
  const newest = honours.length > NEWEST ? honours.slice(0, NEWEST) : [];
  const decisions = has('honours') ? single(data.decisions) : [];
  const stories = has('stories') ? data.stories.map(toSteps) : [];
  const figures = has('figure') ? single(data.figures) : [];
  const forest: Lane = has('forest') ? [[{ kind: 'forest' }]] : [];
  const order = [
    ...[decisions, newest, honours, stories, honours, forest],
    ...[newest, honours, stories, honours, figures],
  ];
  const turns = toTurns(order);
  const steps = turns.reduce((sum, { lane }) => sum + (lane[0]?.length ?? 0), 0);
  return { round: Math.max(1, steps), slideAt: (step) => find(turns, steps, step) ?? { kind: 'welcome' } };
}

/** The step to begin with: by the clock, so that a screen that is switched on every morning does not always begin alike. */
export function toFirstStep(now: number, seconds: number, round: number): number {
  const step = Math.max(0, Math.floor(now / (seconds * 1000)));
  return Number.isFinite(step) ? step - (step % round) : 0;
}

function toSteps(story: ScreenData['stories'][number]): readonly Slide[] {
  return ([0, 1, 2] as const).map((part) => ({ kind: 'story', story, part }));
}

/** Lanes that hold nothing have no turn; each knows how often it comes in a round. */
function toTurns(order: readonly Lane[]): readonly Turn[] {
  const filled = order.filter((lane) => lane.length > 0);
  return filled.map((lane, index) => ({
    lane,
    nth: filled.slice(0, index).filter((other) => other === lane).length,
    of: filled.filter((other) => other === lane).length,
  }));
}

function find(turns: readonly Turn[], steps: number, step: number): Slide | undefined {
  if (steps === 0) return undefined;
  const whole = Math.floor(step);
  const round = Math.floor(whole / steps);
  let left = whole - round * steps;
  for (const { lane, nth, of } of turns) {
    const length = lane[0]?.length ?? 0;
    if (left < length) return lane[(((round * of + nth) % lane.length) + lane.length) % lane.length]?.[left];
    left -= length;
  }
  return undefined;
}
