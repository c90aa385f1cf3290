import { hasMarks, toFolded } from './fold.ts';
import type { Knowledge } from './knowledge.ts';
import type { Named } from './lexicon.ts';
import { decodeTelex } from './telex.ts';
import { isUnspaced, joinParts, type Token } from './tokens.ts';
import { toForms, type Form } from './word-forms.ts';

/** A word of a query. */
export type Word = {
  readonly token: Token;
  /** None where the index holds nothing that is near. */
  readonly forms: readonly Form[];
  /** Says nothing of the subject. */
  readonly isStop: boolean;
  /** Is part of a name that the lexicon knows. */
  readonly isOfName: boolean;
};

/** A query taken apart: its words, and what it names. */
export type ReadQuery = { readonly words: readonly Word[]; readonly named: readonly Named[] };

/** Reads a query by what is known of the site. */
export function readQuery(query: string, knowledge: Knowledge): ReadQuery {
  const tokens = toTokens(query, knowledge);
  const stops = knowledge.findStops(tokens, query);
  const named = knowledge.findNamed.find(tokens);
  const telex = decodeWhole(query, knowledge);
  const words = tokens.map((token, index): Word => {
    const place = {
      ...{ isAlone: tokens.length === 1, isLast: index === tokens.length - 1 },
      telex: telex.get(token.text),
    };
    const forms = toForms(token, place, knowledge);
    const isOfName = named.some(({ from, to }) => from <= index && index < to);
    // A word of a name that the lexicon knows is right, though no text may hold it.
    const sure = isOfName ? forms.filter(({ match }) => match === 'found') : forms;
    return { token, forms: sure, isStop: stops.has(index), isOfName };
  });
  return { words, named };
}

function toTokens(query: string, knowledge: Knowledge): readonly Token[] {
  const { tokenise, vocabulary, lang } = knowledge;
  return query.split(' ').flatMap((chunk) => {
    const spoken = toSpoken(chunk, knowledge);
    if (spoken !== undefined) return [spoken];
    const parts = tokenise(chunk);
    const joined = joinParts(parts);
    const isOne = parts.length > 1 && !isUnspaced(lang) && vocabulary.count(joined.plain) > 0;
    return isOne ? [joined] : parts;
  });
}

/** A chunk of kana is one word to whoever types it, what the conversion has not yet turned into kana left out. */
function toSpoken(chunk: string, { vocabulary, toReading }: Knowledge): Token | undefined {
  const kana = chunk.replace(/(?<=[\p{sc=Hira}\p{sc=Kana}])[a-z]{1,2}$/iu, '');
  if (!/^[\p{sc=Hira}\p{sc=Kana}ー・]{3,}$/u.test(kana)) return undefined;
  const reading = toReading?.(kana);
  const isKnown = reading !== undefined && vocabulary.hasPrefix(reading);
  return isKnown ? { text: kana, plain: toFolded(kana), isUpper: false } : undefined;
}

/** The words that were typed in raw Telex, where decoding makes known words of unknown ones. */
function decodeWhole(query: string, { vocabulary, lang }: Knowledge): ReadonlyMap<string, string> {
  const decoded = new Map<string, string>();
  if (!lang.startsWith('vi') || hasMarks(query)) return decoded;
  for (const word of query.toLowerCase().split(/[^\p{L}\p{N}]+/u)) {
    const meant = decodeTelex(word);
    if (meant !== word && vocabulary.count(toFolded(word)) === 0 && vocabulary.count(toFolded(meant)) > 0)
      decoded.set(word, meant);
  }
  return decoded;
}
