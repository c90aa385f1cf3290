import { yearOf } from '../calendar.ts';
import type { Unit } from '../catalogue.ts';
import type { Adoption, Decision, Honour, Roll, Story } from '../roll-types.ts';
import { listPresentUnits, toDayFigures, toUnitFairness, type DayFigures } from './fairness.ts';
import { stands, toHonourFigures, type HonourFigures } from './honour-figures.ts';
import { toPostFigures, type PostCounts } from './post-figures.ts';

/** What a year brought, and how fair it was. */
export type YearReport = {
  readonly year: number;
  readonly honours: HonourFigures;
  /** The honours of the year before; `undefined` where the roll begins with this year. */
  readonly before: number | undefined;
  /** Newest first. */
  readonly decisions: readonly Decision[];
  /** Told in this year, newest first. */
  readonly stories: readonly Story[];
  readonly begun: readonly Adoption[];
  readonly stopped: readonly Adoption[];
  /** Units without an honour in this year, themselves and below; `undefined` where there is no unit. */
  readonly without: { readonly count: number; readonly units: readonly Unit[] } | undefined;
  /** Recipients of this year, and those of them who had been honoured in a year before. */
  readonly recipients: { readonly count: number; readonly again: number };
  readonly posts: PostCounts | undefined;
  readonly days: DayFigures | undefined;
};

/** The reports of all years with an honour, newest first. */
export function toYearReports(roll: Roll): readonly YearReport[] {
  const posts = toPostFigures(roll.honours.filter(stands));
  const units = listPresentUnits(roll);
  const first = Math.min(...roll.years);
  const adoptions = roll.stories.flatMap((story) => story.adoptions);
  return roll.years.map((year) => {
    const all = roll.honours.filter(({ decision }) => decision.year === year);
    const honours = all.filter(stands);
    const fairness = toUnitFairness(units, honours);
    return {
      year,
      honours: toHonourFigures(all),
      before: year === first ? undefined : countIn(roll, year - 1),
      decisions: roll.decisions.filter((decision) => decision.year === year && decision.honours.length > 0),
      stories: roll.stories.filter(({ published }) => yearOf(published) === year),
      begun: adoptions.filter(({ started }) => yearOf(started) === year),
      stopped: adoptions.filter(({ stoppedOn }) => stoppedOn !== undefined && yearOf(stoppedOn) === year),
      without: fairness && { count: fairness.count, units: fairness.never },
      recipients: countRecipients(honours, year),
      posts: posts?.byYear.find((row) => row.year === year),
      days: toDayFigures(honours),
    };
  });
}

function countIn({ honours }: Pick<Roll, 'honours'>, year: number): number {
  return honours.filter((honour) => stands(honour) && honour.decision.year === year).length;
}

/** Who had been honoured before is known of those with a profile. */
function countRecipients(honours: readonly Honour[], year: number): YearReport['recipients'] {
  const again = new Set<string>();
  const all = new Set<string>();
  for (const { id, recipient } of honours) {
    all.add(recipient.kind === 'profile' ? recipient.honouree.id : id);
    if (recipient.kind === 'bare') continue;
    const { honouree } = recipient;
    if (honouree.honours.some((honour) => stands(honour) && honour.decision.year < year))
      again.add(honouree.id);
  }
  return { count: all.size, again: again.size };
}
