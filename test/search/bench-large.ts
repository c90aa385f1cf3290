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
    readonly firstKilobytes: number;
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
    const options = { folder, cacheDir: join(folder, 'cache'), partSize };
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
  const search = await openSearch(browser, { url, lang, languages: [lang] });
  const openKilobytes = (await search.takeBytes()) / 1000;
  const [first, ...later] = readQueries('open', lang).slice(0, queries + 1);
  const firstFive: (readonly string[])[] = [];
  const ask = async (query: string): Promise<number> => {
    const { keys, ms } = await search.search(query);
    firstFive.push(keys.slice(0, 5));
    return ms;
  };
  await ask(first?.query ?? '');
  const firstKilobytes = (await search.takeBytes()) / 1000;
  const times: number[] = [];
  for (const { query } of later) times.push(await ask(query));
  await search.close();
  const sorted = times.sort((one, other) => one - other);
  const at = (part: number): number => sorted[Math.floor((sorted.length - 1) * part)] ?? 0;
  return { openKilobytes, firstKilobytes, medianMs: at(0.5), slowMs: at(0.95), firstFive };
}

async function time<Value>(run: () => Promise<Value>): Promise<readonly [Value, number]> {
  const start = performance.now();
  const value = await run();
  return [value, (performance.now() - start) / 1000];
}
