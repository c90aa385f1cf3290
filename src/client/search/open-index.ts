import type { EngineHit } from '../../domain/search/rank.ts';

/** The words that an index keeps of a record. */
export type IndexData = {
  readonly url: string;
  readonly meta: Readonly<Record<string, string>>;
  readonly excerpt: string;
};

/** An index that has been opened. */
export type OpenIndex = {
  /** The records that hold all words of a query, or these very words in a row where it stands in quotes; all records for `null`. */
  readonly ask: (query: string | null) => Promise<readonly EngineHit[]>;
  /** The words of a record that an answer has named. */
  readonly read: (id: string) => Promise<IndexData>;
};

type Found = EngineHit & {
  readonly data: () => Promise<{
    readonly raw_url?: string;
    readonly url: string;
    readonly meta: Readonly<Record<string, string>>;
    readonly plain_excerpt: string;
  }>;
};
type Instance = {
  readonly init: () => Promise<void>;
  readonly mergeIndex: (path: string, options: { readonly language: string }) => Promise<void>;
  readonly search: (query: string | null) => Promise<{ readonly results: readonly Found[] } | null>;
};
type Program = { readonly createInstance: (options: object) => Instance };

function isProgram(value: unknown): value is Program {
  return typeof value === 'object' && value !== null && 'createInstance' in value;
}

/** Opens all parts of the index of a language in its folder. */
export async function openIndex(folder: string, lang: string, parts: number): Promise<OpenIndex> {
  const program: unknown = await import(/* @vite-ignore */ `${folder}0/pagefind.js`);
  if (!isProgram(program)) throw new Error('The program of the search is not there.');
  const instance = createInstance(program, `${folder}0/`, lang);
  await instance.init();
  for (let part = 1; part < parts; part++)
    await instance.mergeIndex(`${folder}${String(part)}/`, { language: lang.toLowerCase() });
  const found = new Map<string, Found>();
  return {
    async ask(query) {
      const answer = await instance.search(query);
      if (answer === null) throw new Error('The search gives no answer.');
      for (const result of answer.results) found.set(result.id, result);
      return answer.results;
    },
    async read(id) {
      const data = await found.get(id)?.data();
      if (data === undefined) throw new Error('The search has lost one of its results.');
      return { url: data.raw_url ?? data.url, meta: data.meta, excerpt: data.plain_excerpt };
    },
  };
}

/** What is said of a record in its metadata counts less than its name. */
const WEIGHTS = { title: 5, name: 5, alias: 2, about: 1, help: 0.5 };

/**
 * An instance in this language. The engine takes its language from the page, and holds one stemmer in its worker: an index
 * of another language is opened beside the worker, while the page seems to be in that language
 * (https://github.com/Pagefind/pagefind: `createInstance` ignores an option for it; until it does not).
 */
function createInstance(program: Program, basePath: string, lang: string): Instance {
  const root = document.documentElement;
  const own = root.lang;
  const options = { basePath, excerptLength: 28, ranking: { metaWeights: WEIGHTS } };
  if (own === lang) return program.createInstance(options);
  root.lang = lang;
  try {
    return program.createInstance({ ...options, noWorker: true });
  } finally {
    root.lang = own;
  }
}
