import { toCodePoint } from './invisible.ts';

/** A word that is not what it seems: the word, the letters that betray it, and where it stands. */
export type FalseWord = {
  readonly kind: 'scripts' | 'styled' | 'width' | 'word';
  readonly found: string;
  /** The foreign letters, each with its code point: `а (U+0430)`. */
  readonly letters: string;
  readonly offset: number;
};

/** Most texts have none of these letters: nothing more is asked of them. */
const WORTH_A_LOOK =
  /[\p{Script=Cyrillic}\p{Script=Greek}\p{Script=Armenian}\p{Script=Cherokee}\p{Script=Lisu}\p{Script=Coptic}\u{1D400}-\u{1D7FF}\uFF21-\uFF3A\uFF41-\uFF5A]/u;
/** Scripts without spaces end a word: what stands behind them is another one. */
const WORD =
  /(?:(?![\p{Script=Han}\p{scx=Hiragana}\p{scx=Katakana}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}])[\p{L}\p{M}])+/gu;
const LATIN = /\p{Script=Latin}/u;
const FOREIGN =
  /[\p{Script=Cyrillic}\p{Script=Armenian}\p{Script=Cherokee}\p{Script=Lisu}\p{Script=Coptic}]/gu;
/** Greek letters that are drawn as Latin ones. Others stand beside Latin letters in honest words of science (µm, kΩ, NFκB). */
const GREEK_TWIN = /[ΑΒΕΖΗΙΚΜΝΟΡΤΥΧο]/gu;
/** Cyrillic letters that are drawn as Latin ones. */
const CYRILLIC_TWIN = /^[аеорсухіјѕһАВЕЅІЈКМНОРСТУХ\p{M}]+$/u;
/** Letters of mathematics that look like bold or cursive writing; one alone is a variable. */
const STYLED = /[\u{1D400}-\u{1D7FF}]/gu;
const WIDE = /[\uFF21-\uFF3A\uFF41-\uFF5A]/gu;

/** Words that mix letters of scripts that look alike, or put on the dress of others: no search finds them, and no screen reader says them. */
export function findMixedWords(text: string): readonly FalseWord[] {
  if (!WORTH_A_LOOK.test(text)) return [];
  return [...text.matchAll(WORD)].flatMap(({ 0: word, index: offset }) => {
    const mixed = judgeWord(word);
    return mixed === undefined ? [] : [{ ...mixed, found: word, offset }];
  });
}

function judgeWord(word: string): Pick<FalseWord, 'kind' | 'letters'> | undefined {
  const styled = word.match(STYLED) ?? [];
  if (styled.length > 1) return { kind: 'styled', letters: toLetters(styled) };
  const wide = word.match(WIDE) ?? [];
  if (wide.length > 0 && LATIN.test(word.replace(WIDE, '')))
    return { kind: 'width', letters: toLetters(wide) };
  const foreign = [...(word.match(FOREIGN) ?? []), ...(word.match(GREEK_TWIN) ?? [])];
  const rest = word.replace(WIDE, '');
  return foreign.length > 0 && LATIN.test(rest)
    ? { kind: 'scripts', letters: toLetters(foreign) }
    : undefined;
}

/** Words of a Latin text that are Cyrillic through and through and look Latin; where other Cyrillic words stand too, they are words. */
export function findTwinWords(text: string): readonly FalseWord[] {
  if (!WORTH_A_LOOK.test(text) || !LATIN.test(text)) return [];
  const words = [...text.matchAll(WORD)].filter(({ 0: word }) => /\p{Script=Cyrillic}/u.test(word));
  if (words.some(({ 0: word }) => !CYRILLIC_TWIN.test(word))) return [];
  return words.map(({ 0: word, index: offset }) => ({
    ...{ kind: 'word' as const, found: word, offset },
    letters: toLetters(Array.from(word)),
  }));
}

/** What an id looks like at a glance, typed from a poster: two ids with one look are taken for each other. */
export function toLook(id: string): string {
  return id
    .replaceAll('0', 'o')
    .replaceAll('1', 'l')
    .replaceAll('rn', 'm')
    .replaceAll('vv', 'w')
    .replace(/(?<=[a-z])-(?=[a-z])/g, '');
}

function toLetters(letters: readonly string[]): string {
  return [...new Set(letters)]
    .slice(0, 5)
    .map((letter) => `${letter} (${toCodePoint(letter)})`)
    .join(', ');
}
