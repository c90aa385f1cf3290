import { toAcronymWord } from './acronyms.ts';
import type { Knowledge } from './knowledge.ts';
import { toSpellings } from './spelling.ts';
import { toStem } from './stems.ts';
import type { Match } from './steps.ts';
import { isUnspaced, type Token } from './tokens.ts';
import type { Vocabulary } from './vocabulary.ts';

/** A way in which the index may hold a word of a query. */
export type Form = { readonly text: string; readonly trust: number; readonly match: Match };

/** Where a word stands in its query, and what it means where the query was typed in raw Telex. */
export type Place = {
  readonly isAlone: boolean;
  readonly isLast: boolean;
  readonly telex: string | undefined;
};

/** The forms under which the index may hold a word, the best first; none where nothing is near. */
export function toForms(token: Token, place: Place, knowledge: Knowledge): readonly Form[] {
  const acronyms = toAcronymForms(token, place, knowledge);
  const forms = toWordForms(token, place, knowledge);
  // Alone an acronym is meant before a word; among others it may be the beginning of a number.
  const isFound = forms[0]?.match === 'found' && forms[0].trust >= 1;
  return isFound && !place.isAlone ? [...forms, ...acronyms] : [...acronyms, ...forms];
}

/** A word in capitals, or a short one alone, may be an acronym: then nothing that only begins so is meant. */
function toAcronymForms(
  { plain, isUpper }: Token,
  { isAlone }: Place,
  { vocabulary }: Knowledge,
): readonly Form[] {
  const text = toAcronymWord(plain);
  const mayBe = (isUpper || isAlone) && plain.length > 1 && plain.length < 9;
  return mayBe && vocabulary.count(text) > 0 ? [{ text, trust: isAlone ? 1.1 : 1, match: 'found' }] : [];
}

function toWordForms(token: Token, { isLast, telex }: Place, knowledge: Knowledge): readonly Form[] {
  const { vocabulary, lang } = knowledge;
  const { text, plain, isUpper } = token;
  if (telex !== undefined) return [{ text: telex, trust: 0.95, match: 'corrected' }];
  // An acronym that the index has not: the word that is written so is hardly meant, and none that is near it.
  if (isUpper && plain.length < 6 && !/\d/.test(plain) && vocabulary.count(toAcronymWord(plain)) === 0)
    return vocabulary.count(plain) > 0 ? [{ text, trust: 0.5, match: 'found' }] : [];
  const stem = toStem(plain, lang);
  const isHeld = vocabulary.count(plain) > 0 || (stem !== undefined && vocabulary.hasPrefix(stem));
  const isBegun = !isHeld && plain.length > 1 && vocabulary.hasPrefix(plain);
  const literal: readonly Form[] =
    isHeld || isBegun ? [{ text, trust: isHeld || isLast ? 1 : 0.8, match: 'found' }] : [];
  const others = [...toSpelledForms(plain, knowledge), ...toReadingForms(text, knowledge)];
  if (isHeld || others.length > 0 || (isBegun && isLast)) return [...literal, ...others];
  return toGuesses(token, knowledge, literal);
}

function toSpelledForms(plain: string, { vocabulary, lang }: Knowledge): readonly Form[] {
  return toSpellings(plain, lang)
    .filter((spelling) => vocabulary.count(spelling) > 0)
    .map((spelling) => ({ text: spelling, trust: 0.95, match: 'found' }));
}

function toReadingForms(text: string, { vocabulary, toReading }: Knowledge): readonly Form[] {
  // Single kana and endings sound like too much.
  const reading = text.length > 2 ? toReading?.(text) : undefined;
  if (reading === undefined || reading.length < 4 || !vocabulary.hasPrefix(reading)) return [];
  return [{ text: reading, trust: vocabulary.count(reading) > 0 ? 0.9 : 0.75, match: 'found' }];
}

/** What a word may mean that the index does not hold: words written as one, what another dictionary cuts elsewhere, a slip. */
function toGuesses(
  { text, plain }: Token,
  { vocabulary, lang }: Knowledge,
  literal: readonly Form[],
): readonly Form[] {
  const split = isUnspaced(lang) ? undefined : splitKnown(plain, vocabulary);
  if (split !== undefined) return [{ text: split, trust: 0.95, match: 'found' }, ...literal];
  // The dictionary of the index and that of the browser cut Japanese differently: what is not known may be there.
  const unsure: readonly Form[] =
    isUnspaced(lang) && /[\p{sc=Han}\p{sc=Kana}]/u.test(plain) ? [{ text, trust: 0.75, match: 'found' }] : [];
  const near = plain.length < 4 && !isUnspaced(lang) ? [] : vocabulary.nearest(plain, 2);
  return [
    ...literal,
    ...unsure,
    ...near.map((word): Form => ({ text: word, trust: 0.8, match: 'corrected' })),
  ];
}

/** Words that were typed without the spaces between them: the fewest known words that make up this one. */
function splitKnown(word: string, vocabulary: Vocabulary): string | undefined {
  if (word.length < 5 || word.length > 40) return undefined;
  const best: (readonly string[] | undefined)[] = [[]];
  for (let end = 1; end <= word.length; end++)
    for (let start = Math.max(0, end - 7); start < end; start++) {
      const before = best[start];
      const part = word.slice(start, end);
      if (before === undefined || part.length < 2 || vocabulary.count(part) === 0) continue;
      const now = best[end];
      if (now === undefined || now.length > before.length + 1) best[end] = [...before, part];
    }
  const parts = best[word.length];
  return parts === undefined || parts.length < 2 ? undefined : parts.join(' ');
}
