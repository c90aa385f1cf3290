import { lastDayOf, yearOf } from '../calendar.ts';
import type { Topic } from '../catalogue.ts';
import { EVIDENCE_LEVELS, type Adoption, type EvidenceLevel, type Story } from '../roll-types.ts';
import type { AdoptionStatus } from '../story-schema.ts';

/** Stories by how well they are proven. */
export type EvidenceCounts = Readonly<Record<EvidenceLevel, number>>;

/** How practices stand and spread. */
export type PracticeFigures = {
  readonly practices: number;
  readonly attempts: number;
  readonly evidence: EvidenceCounts;
  /** The topic with most stories first; a story with several topics counts in each. */
  readonly byTopic: readonly {
    readonly topic: Topic;
    readonly evidence: EvidenceCounts;
    readonly total: number;
  }[];
  readonly adoptions: AdoptionFigures;
};

/** What became of practices in other units; a practice that two units took up counts twice. */
export type AdoptionFigures = {
  readonly total: number;
  readonly byStatus: Readonly<Record<AdoptionStatus, number>>;
  readonly running: number;
  /** By the year in which they began, from the first to the last. */
  readonly byYear: readonly {
    readonly year: number;
    readonly byStatus: Readonly<Record<AdoptionStatus, number>>;
    readonly total: number;
  }[];
  /** How many ran at the end of each quarter, from that of the first to the present one. */
  readonly course: readonly { readonly month: string; readonly running: number }[];
  /** Stopped ones of which nobody knows since when: the course leaves them out. */
  readonly undated: number;
};

/** Counts stories and adoptions; `undefined` where there is no story. `today` ends the course. */
export function toPracticeFigures(stories: readonly Story[], today: string): PracticeFigures | undefined {
  if (stories.length === 0) return undefined;
  const topics = new Set(stories.flatMap((story) => story.topics));
  return {
    practices: stories.filter(({ form }) => form === 'practice').length,
    attempts: stories.filter(({ form }) => form === 'attempt').length,
    evidence: countEvidence(stories),
    byTopic: [...topics]
      .map((topic) => {
        const about = stories.filter((story) => story.topics.includes(topic));
        return { topic, evidence: countEvidence(about), total: about.length };
      })
      .sort((a, b) => b.total - a.total || (a.topic.id < b.topic.id ? -1 : 1)),
    adoptions: toAdoptionFigures(
      stories.flatMap(({ adoptions }) => adoptions),
      today,
    ),
  };
}

/** Counts adoptions by what became of them, by year, and as a course over time. */
export function toAdoptionFigures(adoptions: readonly Adoption[], today: string): AdoptionFigures {
  const years = adoptions.map(({ started }) => yearOf(started));
  const first = Math.min(...years);
  const span = adoptions.length === 0 ? 0 : Math.max(...years) - first + 1;
  const byStatus = countStatus(adoptions);
  return {
    total: adoptions.length,
    byStatus,
    running: byStatus.running + byStatus.kept,
    byYear: Array.from({ length: span }, (_, index) => {
      const begun = adoptions.filter(({ started }) => yearOf(started) === first + index);
      return { year: first + index, byStatus: countStatus(begun), total: begun.length };
    }),
    course: toCourse(adoptions, today),
    undated: adoptions.filter(isUndated).length,
  };
}

/** A unit that only explores a practice does not run it; one that has stopped ran it until then. */
function toCourse(adoptions: readonly Adoption[], today: string): AdoptionFigures['course'] {
  const ran = adoptions.filter((adoption) => adoption.status !== 'exploring' && !isUndated(adoption));
  const starts = ran.map(({ started }) => lastDayOf(started)).sort();
  return listQuarters(starts[0], today).map((month) => {
    const end = lastDayOf(month) < today ? lastDayOf(month) : today;
    const running = ran.filter(
      ({ started, stoppedOn }) =>
        lastDayOf(started) <= end && (stoppedOn === undefined || lastDayOf(stoppedOn) > end),
    );
    return { month, running: running.length };
  });
}

/** The last months of the quarters from that of a day to that of today. */
function listQuarters(from: string | undefined, today: string): readonly string[] {
  if (from === undefined || from > today) return [];
  const first = toQuarter(from);
  return Array.from({ length: toQuarter(today) - first + 1 }, (_, index) => {
    const quarter = first + index;
    return `${Math.floor(quarter / 4)}-${String((quarter % 4) * 3 + 3).padStart(2, '0')}`;
  });
}

function toQuarter(day: string): number {
  return yearOf(day) * 4 + Math.floor((Number(day.slice(5, 7)) - 1) / 3);
}

function isUndated({ status, stoppedOn }: Adoption): boolean {
  return status === 'stopped' && stoppedOn === undefined;
}

function countEvidence(stories: readonly Story[]): EvidenceCounts {
  const [told = 0, documented = 0, measured = 0, confirmed = 0] = EVIDENCE_LEVELS.map(
    (level) => stories.filter(({ evidence }) => evidence === level).length,
  );
  return { told, documented, measured, confirmed };
}

function countStatus(adoptions: readonly Adoption[]): Readonly<Record<AdoptionStatus, number>> {
  const count = (status: AdoptionStatus): number =>
    adoptions.filter((adoption) => adoption.status === status).length;
  return {
    exploring: count('exploring'),
    running: count('running'),
    kept: count('kept'),
    stopped: count('stopped'),
  };
}
