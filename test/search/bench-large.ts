import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Browser } from '@playwright/test';
import { serveSite } from '../../src/adapters/node/serve-site.ts';
import { makeSearch } from '../../src/adapters/node/search/make-search.ts';
import type { Roll } from '../../src/domain/roll-types.ts';
import { createLargeRoll } from './large-roll.ts';
import { openSearch } from './open-search.ts';
import { readQueries } from './read-queries.ts';

/** What a large index costs: seconds to make, kilobytes until a search is ready and for its first answer, milliseconds for later ones. */
export type LargeFigures = {
  readonly records: number;
  readonly parts: number;
  readonly allSeconds: number;
  readonly editSeconds: number;
  readonly byLanguage: readonly {
    readonly lang: string;
    readonly openKilobytes: number;
    /** Of the first queries of several fresh pages: the median, and the most. */
    readonly firstKilobytes: number;
    readonly mostKilobytes: number;
    readonly medianMs: number;
    readonly slowMs: number;
    /** The keys of the first five records for every query: to compare layouts. */
    readonly firstFive: readonly (readonly string[])[];
  }[];
};

/** Makes the index of a roll of this many people in three languages, twice: from nothing, and after one of them has been edited. */
export async function measureLarge(
  browser: Browser,
  source: Roll,
  {
    count,
    partSize,
    queries = 100,
  }: { readonly count: number; readonly partSize: number; readonly queries?: number },
): Promise<LargeFigures> {
  const folder = await mkdtemp(join(tmpdir(), 'florilegium-search-'));
  try {
    const roll = createLargeRoll(source, count);
    const options = { folder, cacheDir: join(folder, 'cache'), code: 'one', partSize };
    const [made, allSeconds] = await time(() => makeSearch(roll, options));
    const [, editSeconds] = await time(() => makeSearch(editOne(roll), options));
    const server = await serveSite({ folder, base: '', goneList: join(folder, 'gone.json') }, 0);
    const byLanguage = [];
    for (const lang of roll.site.languages)
      byLanguage.push({ lang, ...(await measureLanguage(browser, server.url, lang, queries)) });
    await server.close();
    return { records: made.records, parts: made.parts, allSeconds, editSeconds, byLanguage };
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

/** The same roll with one summary more. */
function editOne(roll: Roll): Roll {
  const [first, ...rest] = roll.people;
  if (first === undefined) return roll;
  return { ...roll, people: [{ ...first, aliases: [...first.aliases, 'edited'] }, ...rest] };
}

async function measureLanguage(browser: Browser, url: string, lang: string, queries: number) {
  const asked = readQueries('open', lang).slice(0, queries);
  const opened: number[] = [];
  const firsts: number[] = [];
  for (const { query } of asked.slice(0, FRESH)) {
    const fresh = await openSearch(browser, { url, lang, languages: [lang] });
    opened.push((await fresh.takeBytes()) / 1000);
    await fresh.search(query);
    firsts.push((await fresh.takeBytes()) / 1000);
    await fresh.close();
  }
  const search = await openSearch(browser, { url, lang, languages: [lang] });
  const firstFive: (readonly string[])[] = [];
  const times: number[] = [];
  for (const { query } of asked) {
    const { keys, ms } = await search.search(query);
    firstFive.push(keys.slice(0, 5));
    times.push(ms);
  }
  await search.close();
  // The first of them also waited for what later ones have.
  const later = times.slice(1);
  return {
    ...{ openKilobytes: quantile(opened, 0.5), firstKilobytes: quantile(firsts, 0.5) },
    ...{ mostKilobytes: Math.max(...firsts), medianMs: quantile(later, 0.5), slowMs: quantile(later, 0.95) },
    firstFive,
  };
}

/** So many first queries are each asked on a fresh page. */
const FRESH = 7;

function quantile(numbers: readonly number[], part: number): number {
  const sorted = [...numbers].sort((one, other) => one - other);
  return sorted[Math.floor((sorted.length - 1) * part)] ?? 0;
}

async function time<Value>(run: () => Promise<Value>): Promise<readonly [Value, number]> {
  const start = performance.now();
  const value = await run();
  return [value, (performance.now() - start) / 1000];
}
