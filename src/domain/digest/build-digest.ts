import { mayBeNamed } from '../channels.ts';
import type { Unit } from '../catalogue.ts';
import type { Adoption, Decision, Honour, Roll, Story, Target } from '../roll-types.ts';
import { addDays, inYear, isWithin, type Period } from './period.ts';

/** The honours of a decision that a digest tells of: those that it may name, and how many others stand on the roll. */
export type DecisionNews = {
  readonly decision: Decision;
  readonly named: readonly Honour[];
  readonly others: number;
};

/** What a letter tells of a period, of the whole organisation or of a unit with the units below it. */
export type Digest = {
  readonly period: Period;
  readonly unit: Unit | undefined;
  /** Newest first, as everything here. */
  readonly decisions: readonly DecisionNews[];
  readonly stories: readonly Story[];
  readonly adoptions: readonly Adoption[];
  /** Targets that fall due soon after the period and have not been reached, the next one first. */
  readonly due: readonly Target[];
  /** Honours of the same days in earlier years. */
  readonly earlier: readonly { readonly years: number; readonly honours: readonly Honour[] }[];
  /** Practices that no unit has taken up yet, those that have waited longest first. */
  readonly waiting: readonly Story[];
};

/** So many days ahead a target that falls due is told of. */
const AHEAD = 30;
const EARLIER_YEARS = 10;
const EARLIER_NAMES = 5;
const WAITING = 3;

/** Gathers what a letter about a period may tell. Nobody is named in it without the channel of digests. */
export function buildDigest(roll: Roll, period: Period, unit?: Unit): Digest {
  const isOurs = createIsOurs(unit);
  const stories = roll.stories.filter((story) => isOurs(story.unit));
  return {
    ...{ period, unit },
    decisions: roll.decisions
      .filter(({ date }) => isWithin(date, period))
      .flatMap((decision) => toNews(decision, isOurs)),
    stories: stories.filter(({ published }) => isWithin(published, period)),
    adoptions: roll.stories
      .flatMap((story) => story.adoptions.filter((adoption) => isOurs(adoption.unit) || isOurs(story.unit)))
      .filter(({ started }) => isWithin(started, period)),
    due: listDue(roll, period, isOurs),
    earlier: listEarlier(roll, period, isOurs),
    waiting: chooseWaiting(stories, period),
  };
}

/** Whether anything happened in the period; what is told of earlier years is no news. */
export function hasNews({ decisions, stories, adoptions }: Digest): boolean {
  return decisions.length + stories.length + adoptions.length > 0;
}

function createIsOurs(unit: Unit | undefined): (other: Unit | undefined) => boolean {
  if (unit === undefined) return () => true;
  const isBelow = (other: Unit | undefined): boolean =>
    other !== undefined && (other.id === unit.id || isBelow(other.parent));
  return isBelow;
}

function toNews(decision: Decision, isOurs: (unit: Unit | undefined) => boolean): readonly DecisionNews[] {
  const honours = decision.honours.filter(({ unit, annulled }) => annulled === undefined && isOurs(unit));
  if (honours.length === 0) return [];
  const named = honours.filter(({ recipient }) => mayBeNamed(recipient, 'digest'));
  return [{ decision, named, others: honours.length - named.length }];
}

function listDue(
  { movements }: Roll,
  { to }: Period,
  isOurs: (unit: Unit | undefined) => boolean,
): readonly Target[] {
  const ahead = { from: addDays(to, 1), to: addDays(to, AHEAD) };
  return movements
    .flatMap(({ targets }) => targets)
    .filter(({ due, reached, unit }) => isWithin(due, ahead) && (reached ?? 0) < 1 && isOurs(unit))
    .sort((one, other) => one.due.localeCompare(other.due));
}

function listEarlier(
  { honours }: Roll,
  period: Period,
  isOurs: (unit: Unit | undefined) => boolean,
): Digest['earlier'] {
  const named = honours.filter(
    ({ recipient, annulled, unit }) =>
      annulled === undefined && mayBeNamed(recipient, 'digest') && isOurs(unit),
  );
  return Array.from({ length: EARLIER_YEARS }, (_, index) => index + 1).flatMap((years) => {
    const days = inYear(period, years);
    const own = named.filter(({ decision }) => isWithin(decision.date, days)).slice(0, EARLIER_NAMES);
    return own.length === 0 ? [] : [{ years, honours: own }];
  });
}

/** Each period begins further along the list, so that all get their turn. */
function chooseWaiting(stories: readonly Story[], { to }: Period): readonly Story[] {
  const untaken = stories
    .filter(
      ({ form, adoptions, published }) => form === 'practice' && adoptions.length === 0 && published <= to,
    )
    .sort((one, other) => one.published.localeCompare(other.published) || (one.id < other.id ? -1 : 1));
  const weeks = Math.floor(Date.parse(to) / (7 * 86_400_000));
  const start = untaken.length === 0 ? 0 : (weeks * WAITING) % untaken.length;
  return [...untaken.slice(start), ...untaken.slice(0, start)].slice(0, WAITING);
}
