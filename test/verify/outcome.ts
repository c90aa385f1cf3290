import type { Browser } from '@playwright/test';
import type { SitePage } from '../browser/site-pages.ts';
import type { View } from './choose-views.ts';

/** The parts of the long look, in the order in which they run. */
export const PARTS = ['axe', 'bytes', 'zoom', 'servers', 'lighthouse'] as const;
export type Part = (typeof PARTS)[number];

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
