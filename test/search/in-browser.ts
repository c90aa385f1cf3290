import { openEngine, type Answer, type SearchEngine } from '../../src/client/search/engine.ts';
import { chooseLanguages, searchElsewhere } from '../../src/client/search/other-languages.ts';

/** What the measuring page offers to the process that measures. */
export type Bench = {
  /** The keys of what a reader is shown, in its order, and the milliseconds until the first ten results could be shown. */
  readonly search: (query: string) => Promise<{ readonly keys: readonly string[]; readonly ms: number }>;
};

declare global {
  var florilegiumBench: Bench;
}

/** Opens the search as a page of the site does, and puts it where the process can call it. */
async function openForBench(folder: string, lang: string, languages: readonly string[]): Promise<void> {
  const engine = await openEngine(folder, lang);
  const opened = new Map<string, Promise<SearchEngine>>();
  const open = (other: string): Promise<SearchEngine> => {
    const opening = opened.get(other) ?? openEngine(folder, other);
    opened.set(other, opening);
    return opening;
  };
  globalThis.florilegiumBench = {
    async search(query) {
      const start = performance.now();
      const answer = await engine.search(query, 10);
      const ms = performance.now() - start;
      const own = [...(await listPractices(engine, answer)), ...answer.first.map(({ key }) => key)];
      const chosen = chooseLanguages(query, { lang, ranked: answer.ranked }, languages);
      const elsewhere = await searchElsewhere(query, chosen, { open, listed: new Set(own), count: 5 });
      return {
        keys: [...new Set([...own, ...elsewhere.flatMap(({ results }) => results).map(({ key }) => key)])],
        ms,
      };
    },
  };
}

/** The practices that met what the query complains of: they stand above the results. */
async function listPractices(engine: SearchEngine, { plan }: Answer): Promise<readonly string[]> {
  if (plan.barriers.length === 0) return [];
  const barriers = await engine.loadBarriers();
  return plan.barriers.flatMap((code) => barriers[code]?.practices ?? []).map(({ key }) => key);
}

const asked = new URL(location.href).searchParams;
const languages = (asked.get('languages') ?? '').split(' ');
await openForBench(asked.get('folder') ?? '', asked.get('lang') ?? '', languages);
