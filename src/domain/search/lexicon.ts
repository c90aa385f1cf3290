import { hasMarks, toFolded, toMarked } from './fold.ts';
import type { Token, Tokenise } from './tokens.ts';
import { toTypingCost } from './typing-cost.ts';

/** The names of one thing by language, the usual one first. */
export type LexiconConcept = Readonly<Partial<Record<string, readonly string[]>>>;

/** What a site knows of words beyond its texts. */
export type Lexicon = {
  readonly concepts: readonly LexiconConcept[];
  /** How people say that something stands in the way, by the code of the barrier, in the language of the site. */
  readonly barriers: Readonly<Partial<Record<string, readonly string[]>>>;
};

/** A part of a query that names something known: which tokens, and its other names. */
export type Named = {
  readonly from: number;
  readonly to: number;
  /** Other names in the language of the site; `isTranslated` where the query named it in another. */
  readonly names: readonly string[];
  readonly isTranslated: boolean;
};

/** Finds what a query names, and the name that a mistyped query most probably means. */
export type FindNamed = {
  readonly find: (tokens: readonly Token[]) => readonly Named[];
  readonly nearest: (tokens: readonly Token[]) => string | undefined;
};

/** Prepares the concepts of a lexicon for queries in a language: the longest names are found first. */
export function createFindNamed(lexicon: Lexicon, lang: string, tokenise: Tokenise): FindNamed {
  const byKey = new Map<string, { concept: LexiconConcept; term: string; isOwn: boolean }[]>();
  let longest = 1;
  for (const concept of lexicon.concepts)
    for (const [termLang, terms] of Object.entries(concept))
      for (const term of terms ?? []) {
        const tokens = tokenise(term);
        const key = toKey(tokens);
        longest = Math.max(longest, tokens.length);
        byKey.set(key, [...(byKey.get(key) ?? []), { concept, term, isOwn: termLang === lang }]);
      }
  const find: FindNamed['find'] = (tokens) => {
    const found: Named[] = [];
    for (let from = 0; from < tokens.length; from++)
      for (let to = Math.min(tokens.length, from + longest); to > from; to--) {
        const span = tokens.slice(from, to);
        const entries = (byKey.get(toKey(span)) ?? []).filter(({ term }) =>
          isMeant(span, term, tokens.length),
        );
        if (entries.length === 0) continue;
        const own = entries.filter(({ isOwn }) => isOwn);
        const chosen = own.length > 0 ? own : entries;
        const names = chosen.flatMap(({ concept }) => concept[lang] ?? []);
        const said = toKey(span);
        const others = [...new Set(names)].filter((name) => toKey(tokenise(name)) !== said);
        if (others.length > 0) found.push({ from, to, names: others, isTranslated: own.length === 0 });
        from = to - 1;
        break;
      }
    return found;
  };
  const own = lexicon.concepts
    .flatMap((concept) => concept[lang] ?? [])
    .map((term) => [toKey(tokenise(term)), term] as const);
  return { find, nearest: (tokens) => findNearestName(toKey(tokens), own) };
}

/** Long names only: short ones are near to too many others. */
function findNearestName(
  typed: string,
  names: readonly (readonly [key: string, name: string])[],
): string | undefined {
  if (typed.length < 8 || /\d/.test(typed)) return undefined;
  const most = typed.length < 14 ? 1.1 : 2.2;
  let nearest: { readonly name: string; readonly cost: number } | undefined;
  for (const [key, name] of names) {
    if (Math.abs(key.length - typed.length) > most || key === typed) continue;
    const cost = toTypingCost(typed, key, most);
    if (cost <= most && (nearest === undefined || cost < nearest.cost)) nearest = { name, cost };
  }
  return nearest?.name;
}

/** The codes of the barriers that a query complains of. */
export function findBarriers(query: string, { barriers }: Lexicon): readonly string[] {
  const said = ` ${toFolded(query).replace(/[^\p{L}\p{M}\p{N}]+/gu, ' ')} `;
  return Object.entries(barriers).flatMap(([code, phrases = []]) =>
    phrases.some((phrase) => says(said, query, phrase)) ? [code] : [],
  );
}

function says(said: string, query: string, phrase: string): boolean {
  const plain = toFolded(phrase)
    .replace(/[^\p{L}\p{M}\p{N}]+/gu, ' ')
    .trim();
  const isSpaced = /^[\p{sc=Latin}\p{N} ]+$/u.test(plain);
  if (!said.includes(isSpaced ? ` ${plain} ` : plain)) return false;
  return !hasMarks(query) || !hasMarks(phrase) || toMarked(query).includes(toMarked(phrase));
}

/**
 * Words typed with marks mean the name with these marks. A short acronym that is also a word (AI, IT) is meant where it
 * stands alone or in capitals.
 */
function isMeant(span: readonly Token[], term: string, wordCount: number): boolean {
  const typed = span.map(({ text }) => text).join(' ');
  if (hasMarks(typed) && toMarked(typed) !== toMarked(term.replace(/[^\p{L}\p{M}\p{N}]+/gu, ' ')))
    return false;
  const isShort = /^\p{Lu}{1,3}$/u.test(term);
  return !isShort || wordCount === 1 || span.every(({ isUpper }) => isUpper);
}

function toKey(tokens: readonly Token[]): string {
  return tokens.map(({ plain }) => plain).join(' ');
}
