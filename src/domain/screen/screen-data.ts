import type { BloomRecord } from '../bloom/bloom.ts';

/** Words, with their language where it is not that of the screen. */
export type Words = { readonly text: string; readonly lang?: string };

/** A picture of somebody: its path from the site's root, and its size in pixels. */
export type Portrait = { readonly path: string; readonly width: number; readonly height: number };

/** What a slide can be chosen by: the units it belongs to with all above them, its topics and its year. */
type Belonging = {
  readonly units: readonly string[];
  readonly topics: readonly string[];
  readonly year: number;
};

/** Somebody who was honoured and has agreed to be shown on screens. `at` is the permanent address, with protocol and host. */
export type HonourSlide = Belonging & {
  readonly kind: 'honour';
  readonly id: string;
  readonly name: Words;
  readonly record: BloomRecord;
  readonly award: Words;
  readonly place: Words | undefined;
  readonly citation: Words | undefined;
  readonly decision: Words;
  readonly date: string;
  readonly at: string;
  readonly portrait: Portrait | undefined;
};

/** A decision: by award, those who may be named, and a count of the others. */
export type DecisionSlide = Belonging & {
  readonly kind: 'decision';
  readonly id: string;
  readonly title: Words;
  readonly issuer: Words;
  readonly date: string;
  readonly at: string;
  readonly lines: readonly {
    readonly award: Words;
    readonly names: readonly Words[];
    readonly others: string | undefined;
  }[];
};

/** A practice, told in three slides. */
export type StorySlide = Belonging & {
  readonly kind: 'story';
  readonly id: string;
  readonly title: Words;
  readonly unit: Words;
  readonly topic: Words | undefined;
  readonly record: BloomRecord;
  readonly problem: Words;
  readonly done: Words;
  readonly figure:
    | {
        readonly after: Words;
        readonly rest: string | undefined;
        readonly before: string | undefined;
        readonly indicator: Words;
      }
    | undefined;
  readonly limits: Words | undefined;
  readonly adopters: string;
  readonly at: string;
};

/** Numbers of the whole site, of a unit or of a year. */
export type FigureSlide = {
  readonly kind: 'figure';
  readonly unit: string | undefined;
  readonly year: number | undefined;
  readonly title: Words;
  readonly numbers: readonly { readonly figure: string; readonly what: string }[];
};

/** Something that a screen can be narrowed to. */
export type Choice = { readonly id: string; readonly name: string };

/** All that the screens of one language show, as the file that they read. */
export type ScreenData = {
  /** Names the release that this belongs to; empty until the site is complete. */
  readonly release: string;
  /** In tree order. */
  readonly units: readonly Choice[];
  readonly topics: readonly Choice[];
  /** Newest first. */
  readonly years: readonly number[];
  /** Newest first, and bounded. */
  readonly honours: readonly HonourSlide[];
  readonly decisions: readonly DecisionSlide[];
  readonly stories: readonly StorySlide[];
  readonly figures: readonly FigureSlide[];
};

/** The names of the files beside the page of a screen. */
export const SCREEN_FILES = { data: 'slides.json', release: 'release.json', worker: 'worker.js' } as const;

/** Whether what came from somewhere is the data of a screen: a page of a hotel's network or half a file is not. */
export function isScreenData(value: unknown): value is ScreenData {
  if (typeof value !== 'object' || value === null || !('release' in value)) return false;
  const lists = ['units', 'topics', 'years', 'honours', 'decisions', 'stories', 'figures'];
  const parts = new Map<string, unknown>(Object.entries(value));
  return typeof value.release === 'string' && lists.every((list) => Array.isArray(parts.get(list)));
}
