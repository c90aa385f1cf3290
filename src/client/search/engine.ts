import { unpackCard, type Card } from '../../domain/search/card.ts';
import {
  isBarriersFile,
  isFacetsFile,
  isWordsFile,
  type BarriersFile,
  type FacetsFile,
  type WordsFile,
} from '../../domain/search/files.ts';
import { fromEngineText } from '../../domain/search/fold.ts';
import { createFindNamed } from '../../domain/search/lexicon.ts';
import type { Knowledge } from '../../domain/search/knowledge.ts';
import { planSearch, type Plan } from '../../domain/search/plan.ts';
import type { Match } from '../../domain/search/steps.ts';
import { createFindStops } from '../../domain/search/stops.ts';
import { runPlan, toFinalScore, type Ranked } from '../../domain/search/rank.ts';
import { createTokenise } from '../../domain/search/tokens.ts';
import { unpackVocabulary } from '../../domain/search/vocabulary.ts';
import { openIndex, type IndexData } from './open-index.ts';

/** A result as it is shown. Its words are plain text. */
export type Result = Card & {
  /** The engine's id of the record: what the file of facets goes by. */
  readonly id: string;
  readonly match: Match;
  readonly title: string;
  readonly about: string;
  readonly path: string;
  /** Other names of the same thing. */
  readonly aliases: string;
  /** A passage around the words that were found. */
  readonly passage: string;
};

/** The answer to a query: all records in their order, the first of them with their words. */
export type Answer = {
  readonly plan: Plan;
  readonly ranked: readonly Ranked[];
  readonly first: readonly Result[];
};

/** The search of one language of the site. */
export type SearchEngine = {
  readonly lang: string;
  /** Answers a query; the first `count` results come with their words. */
  readonly search: (query: string, count: number) => Promise<Answer>;
  /** The words of further results. */
  readonly load: (ranked: readonly Ranked[]) => Promise<readonly Result[]>;
  /** Every record, in no order. */
  readonly listAll: () => Promise<readonly Ranked[]>;
  readonly loadFacets: () => Promise<FacetsFile>;
  readonly loadBarriers: () => Promise<BarriersFile>;
};

/** The words of so many results are looked at before they are put in their last order. */
const LOOKED_AT = 10;

/**
 * Opens the search of a language in the folder of the search (with a slash at the end). It loads the engine, the entry of
 * the index and the words, and throws where one of them is not there.
 */
export async function openEngine(folder: string, lang: string): Promise<SearchEngine> {
  const own = `${folder}${lang.toLowerCase()}/`;
  const words = await loadJson(`${own}words.json`, isWordsFile);
  const [knowledge, index] = await Promise.all([toKnowledge(words, lang), openIndex(own, lang, words.parts)]);
  const load: SearchEngine['load'] = (ranked) =>
    Promise.all(ranked.map(async ({ id, match }) => toResult(id, match, await index.read(id))));
  return {
    ...{ lang, load },
    async search(query, count) {
      const plan = planSearch(query, knowledge);
      const ranked = await runPlan(plan, index.ask);
      const looked = ranked.slice(0, Math.max(count, LOOKED_AT));
      const results = await load(looked);
      const scored = results
        .flatMap((result, place) => {
          const rank = looked[place];
          return rank === undefined ? [] : [{ result, rank, score: scoreOf(rank, result, plan, lang) }];
        })
        .sort((one, other) => other.score - one.score);
      return {
        plan,
        ranked: [...scored.map(({ rank }) => rank), ...ranked.slice(looked.length)],
        first: scored.slice(0, count).map(({ result }) => result),
      };
    },
    listAll: async () => (await index.ask(null)).map(({ id }) => ({ id, score: 0, match: 'found' })),
    loadFacets: once(() => loadJson(`${own}facets.json`, isFacetsFile)),
    loadBarriers: once(() => loadJson(`${own}barriers.json`, isBarriersFile)),
  };
}

async function toKnowledge(words: WordsFile, lang: string): Promise<Knowledge> {
  const tokenise = createTokenise(lang);
  const { lexicon } = words;
  // Only Japanese needs the readings: other readers do not load them.
  const readings = words.hasReadings ? await import('../../domain/search/readings.ts') : undefined;
  return {
    ...{ lang, tokenise, lexicon },
    vocabulary: unpackVocabulary(words.vocabulary),
    findNamed: createFindNamed(lexicon, lang, tokenise),
    findStops: createFindStops(words.stopWords, tokenise),
    toReading: readings?.toReadingWord,
  };
}

function toResult(id: string, match: Match, { url, meta, excerpt }: IndexData): Result {
  const address = new URL(url, location.origin);
  const card = unpackCard(address.searchParams.get('card') ?? '');
  const say = (name: string): string => fromEngineText(meta[name] ?? '');
  return {
    ...{ ...card, id, match },
    ...{ title: say('title'), about: say('about'), path: address.pathname + address.hash },
    passage: fromEngineText(excerpt),
    aliases: say('alias'),
  };
}

function scoreOf(rank: Ranked, result: Result, plan: Plan, lang: string): number {
  const { title, passage, aliases, textLang } = result;
  // What is written in another language follows what the reader can read.
  return toFinalScore(rank, { title, text: passage, aliases }, plan) * (textLang === lang ? 1 : 0.9);
}

async function loadJson<Value>(address: string, is: (value: unknown) => value is Value): Promise<Value> {
  const answer = await fetch(address);
  if (!answer.ok) throw new Error(`${address} answers ${String(answer.status)}.`);
  const value: unknown = await answer.json();
  if (!is(value)) throw new Error(`${address} is not a file of this site's search.`);
  return value;
}

function once<Value>(load: () => Promise<Value>): () => Promise<Value> {
  let loading: Promise<Value> | undefined;
  return () => {
    loading ??= load().catch((error: unknown) => {
      loading = undefined;
      throw error;
    });
    return loading;
  };
}
