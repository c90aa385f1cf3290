import { createServer } from 'node:net';
import { chromium } from '@playwright/test';
import { parsePage } from '../../src/adapters/node/parse-page.ts';
import { launchOptions } from '../browser/find-browser.ts';
import { measure, type Figures } from './measure-lighthouse.ts';
import type { Outcome, Subject } from './outcome.ts';

const CATEGORIES = ['performance', 'accessibility', 'best-practices', 'seo'] as const;
const LEAST = { performance: 98, accessibility: 100, 'best-practices': 100, seo: 100 };
const MOST_SHIFT = 0.02;

/** Lighthouse as on a slow phone, on one page of each kind in each language; the median of some runs. */
export async function judgeLighthouse(subject: Subject): Promise<Outcome> {
  const port = await findFreePort();
  const browser = await chromium.launch({
    ...launchOptions,
    executablePath: subject.executablePath,
    args: [...launchOptions.args, `--remote-debugging-port=${port}`],
  });
  const rows: string[][] = [];
  const misses: string[] = [];
  for (const { name, pages } of subject.views.filter(({ isState }) => !isState)) {
    for (const [lang, { path }] of pages) {
      subject.tell(`${name} in ${lang}`);
      try {
        const figures = await measureMedian(new URL(path, subject.url).href, port, subject.runs);
        rows.push([name, lang, ...toCells(figures)]);
        misses.push(...findMisses(figures).map((miss) => `${path}: ${miss}`));
      } catch (error) {
        misses.push(`${path}: ${error instanceof Error ? error.message : String(error)}`);
      }
    }
  }
  await browser.close();
  return {
    ran: true,
    method:
      `Mobile, simulated throttling, text compressed by gzip, median of ${subject.runs}. Performance at least ` +
      `${LEAST.performance}, the others 100, layout shift under ${MOST_SHIFT}. A page that asks search engines to keep ` +
      'away (a 404 page, a person who has not agreed) is not judged by the rule that forbids just that.',
    columns: ['kind', 'language', ...CATEGORIES, 'layout shift', 'largest paint (s)'],
    rows,
    misses,
  };
}

async function measureMedian(url: string, port: number, runs: number): Promise<Figures> {
  const { noindex } = parsePage(await (await fetch(url)).text());
  const skipped = noindex ? ['is-crawlable'] : [];
  const all: Figures[] = [];
  for (let run = 0; run < runs; run++) all.push(await measure(url, port, skipped));
  all.sort((one, other) => one.scores.performance - other.scores.performance);
  const [middle = all[0]] = all.slice(Math.floor(all.length / 2));
  if (middle === undefined) throw new Error('Lighthouse must run at least once.');
  const shifts = all.map(({ shift }) => shift).sort((one, other) => one - other);
  return { ...middle, shift: shifts[Math.floor(shifts.length / 2)] ?? middle.shift };
}

function toCells({ scores, shift, largestPaint }: Figures): readonly string[] {
  const figures = CATEGORIES.map((category) => String(scores[category]));
  return [...figures, shift.toFixed(3), (largestPaint / 1000).toFixed(1)];
}

function findMisses({ scores, shift, failed }: Figures): readonly string[] {
  const low = CATEGORIES.filter((category) => scores[category] < LEAST[category]);
  return [
    ...low.map((category) => `${category} ${scores[category]}: ${failed[category].join(', ')}`),
    ...(shift < MOST_SHIFT ? [] : [`layout shift ${shift.toFixed(3)}`]),
  ];
}

function findFreePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const server = createServer().once('error', reject);
    server.listen(0, '127.0.0.1', () => {
      const address = server.address();
      server.close(() => {
        if (address !== null && typeof address === 'object') resolve(address.port);
        else reject(new Error('No port is free.'));
      });
    });
  });
}
