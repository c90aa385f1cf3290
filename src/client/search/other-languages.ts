import type { Ranked } from '../../domain/search/rank.ts';
import type { Result, SearchEngine } from './engine.ts';

/** So many answers in the reader's own language make those in others needless. */
const ENOUGH = 5;

/** Results in another language of the site, with the words to be marked in them. */
export type Elsewhere = {
  readonly lang: string;
  readonly marked: readonly string[];
  readonly results: readonly Result[];
};

type Searched = Pick<SearchEngine, 'search' | 'load'>;

type Options<Engine extends Searched> = {
  readonly open: (lang: string) => Promise<Engine>;
  /** The keys of the records that are already listed. */
  readonly listed: ReadonlySet<string>;
  /** The most results of one language. */
  readonly count: number;
  /** Leaves out what a reader has filtered away. */
  readonly narrow?: (engine: Engine, ranked: readonly Ranked[]) => Promise<readonly Ranked[]>;
};

/**
 * In which other languages of the site to look: in none where the own answers are enough, else in all, but only in Japanese
 * for a query in kanji or kana and only in Vietnamese for one with Vietnamese marks.
 */
export function chooseLanguages(
  query: string,
  own: { readonly lang: string; readonly ranked: readonly Ranked[] },
  languages: readonly string[],
): readonly string[] {
  const good = own.ranked.filter(({ match }) => match === 'found' || match === 'related');
  if (good.length >= ENOUGH || query.trim() === '') return [];
  const only = isJapanese(query) ? /^ja\b/ : isVietnamese(query) ? /^vi\b/ : undefined;
  const wanted = only === undefined ? languages : languages.filter((lang) => only.test(lang));
  // A site without the language of the query is asked as a whole.
  return (wanted.length > 0 ? wanted : languages).filter((lang) => lang !== own.lang);
}

/**
 * Looks for a query in these languages: each record once, in the order of the languages, and what answers only in part where
 * there is nothing better. A language that cannot be opened is passed over.
 */
export async function searchElsewhere<Engine extends Searched>(
  query: string,
  chosen: readonly string[],
  { open, listed, count, narrow }: Options<Engine>,
): Promise<readonly Elsewhere[]> {
  const answers = await Promise.allSettled(
    chosen.map(async (lang) => {
      const engine = await open(lang);
      const { plan, ranked } = await engine.search(query, count);
      const left = (await narrow?.(engine, ranked)) ?? ranked;
      const better = left.filter(({ match }) => match !== 'relaxed');
      // As many more as may be listed already.
      const best = (better.length > 0 ? better : left).slice(0, count + listed.size);
      return { lang, marked: plan.marked, results: await engine.load(best) };
    }),
  );
  const seen = new Set(listed);
  return answers.flatMap((answer) => {
    if (answer.status === 'rejected') return [];
    const fresh = answer.value.results.filter(({ key }) => !seen.has(key)).slice(0, count);
    for (const { key } of fresh) seen.add(key);
    return fresh.length === 0 ? [] : [{ ...answer.value, results: fresh }];
  });
}

/** Written in kanji or kana, with nothing from another script beside digits and signs. */
function isJapanese(query: string): boolean {
  const letters = query.normalize('NFKC').match(/\p{L}/gu) ?? [];
  return (
    letters.length > 0 && letters.every((letter) => /[\p{sc=Han}\p{sc=Hira}\p{sc=Kana}ー々〆]/u.test(letter))
  );
}

/** Written with a letter or mark that no other language of the Latin script has: ă, ơ, ư, đ, hook, dot, or two marks on a letter. */
function isVietnamese(query: string): boolean {
  return /đ|[\u0306\u0309\u031b\u0323]|\u0302[\u0300\u0301\u0303]/u.test(
    query.toLowerCase().normalize('NFD'),
  );
}
