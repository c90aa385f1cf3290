import type { ParsedPage } from '../parse-page.ts';

/** What the checks need to know of a page, in place of the page. */
export type PageFacts = Pick<ParsedPage, Kept> & {
  /** The addresses of this site in its structured data. */
  readonly told: readonly string[];
  /** What is wrong with it whatever else the site holds, and with its structured data, each as a sentence without its path. */
  readonly faults: readonly string[];
  readonly dataFaults: readonly string[];
};

type Kept =
  | ('lang' | 'title' | 'canonical' | 'alternates' | 'noindex' | 'refresh' | 'preview' | 'entry')
  | ('honours' | 'targets' | 'ids' | 'shapes');

/** What one reading of a file has found: a page, or where another file points to; and what may not be public in it. */
export type FileReading = {
  readonly file: string;
  /** The SHA-256 of its bytes. */
  readonly sum: string;
  readonly page: PageFacts | undefined;
  /** The addresses of this site in a file that is no page. */
  readonly targets: readonly string[];
  /** Findings, as `find-leaks.ts` and `find-traces.ts` say them. */
  readonly leaks: readonly string[];
  readonly traces: readonly string[];
};

/** Whether nothing is wrong with a file by itself: only then may its reading be kept. */
export function hasPassed({ page, leaks, traces }: FileReading): boolean {
  const faults = [leaks, traces, page?.faults ?? [], page?.dataFaults ?? []];
  return faults.every((list) => list.length === 0);
}
