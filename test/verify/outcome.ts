import type { Browser } from '@playwright/test';
import type { SitePage } from '../browser/site-pages.ts';
import type { View } from './choose-views.ts';

/** The parts of the long look at a finished site, in the order in which they run. */
export const LOOKS = ['axe', 'bytes', 'zoom', 'servers', 'lighthouse'] as const;
export type Look = (typeof LOOKS)[number];

/** The parts that make sites themselves; they run after the looks. */
export const TRIALS = ['publish', 'reproducible', 'incremental', 'editor'] as const;
export type Trial = (typeof TRIALS)[number];

/** All parts, in the order in which they run and stand in the report. */
export const PARTS = [...LOOKS, ...TRIALS] as const;
export type Part = Look | Trial;

/** What a trial works with. */
export type Work = {
  /** The content folder of the sample; a trial changes copies only. */
  readonly sample: string;
  /** The day of the builds. */
  readonly date: string;
  /** What the chance follows from. */
  readonly seed: number;
  readonly tell: (progress: string) => void;
};

/** The site that is looked at, served at `url` (with a slash at the end), and the browser to look with. */
export type Subject = {
  readonly url: string;
  /** The finished folder itself. */
  readonly folder: string;
  readonly pages: readonly SitePage[];
  readonly views: readonly View[];
  readonly browser: Browser;
  readonly executablePath: string;
  /** How many runs of Lighthouse make one figure. */
  readonly runs: number;
  readonly tell: (progress: string) => void;
};

/** What a part found: its table of figures, and every miss. */
export type Outcome =
  | {
      readonly ran: true;
      readonly method: string;
      readonly columns: readonly string[];
      readonly rows: readonly (readonly string[])[];
      readonly misses: readonly string[];
    }
  | { readonly ran: false; readonly why: string };
