const MARKED: readonly (readonly [RegExp, string])[] = [
  [/dd/g, 'đ'],
  [/uow|uwow|uwo/g, 'ươ'],
  [/aa/g, 'â'],
  [/aw/g, 'ă'],
  [/ee/g, 'ê'],
  [/oo/g, 'ô'],
  [/ow/g, 'ơ'],
  [/uw|w/g, 'ư'],
];

const TONES: Readonly<Record<string, string>> = {
  s: '\u0301',
  f: '\u0300',
  r: '\u0309',
  x: '\u0303',
  j: '\u0323',
};

const VOWELS = 'aăâeêioôơuưy';

/**
 * The Vietnamese words that somebody meant whose keyboard did not turn Telex into marks: "chuyeenr ddooir" becomes
 * "chuyển đổi". Words that hold no such keys stay as they are.
 */
export function decodeTelex(text: string): string {
  return text.toLowerCase().replace(/[a-z]+/g, decodeWord);
}

function decodeWord(word: string): string {
  let letters = word;
  for (const [keys, letter] of MARKED) letters = letters.replace(keys, letter);
  // The key of the tone stands behind the vowel that carries it, or at the end of the word.
  const typed = new RegExp(`^([^${VOWELS}]*[${VOWELS}]+)([sfrxj])([a-zđ${VOWELS}]*)$`).exec(letters);
  const atEnd = new RegExp(`^(.*[${VOWELS}].*)([sfrxj])$`).exec(letters);
  const [, before, key = '', after = ''] = typed ?? atEnd ?? [];
  const tone = TONES[key];
  if (before === undefined || tone === undefined) return letters;
  return placeTone(before + after, tone);
}

/** Puts a tone where the syllable carries it: on a letter with a mark, else before a last consonant, else on the first of two vowels. */
function placeTone(syllable: string, tone: string): string {
  const group = new RegExp(`[${VOWELS}]+`).exec(
    syllable.replace(/^(?:qu|gi(?=[${VOWELS}]))/u, (head) => '#'.repeat(head.length)),
  );
  if (group === null) return syllable;
  const vowels = group[0];
  const marked = Array.from(vowels).findLastIndex((vowel) => 'ăâêôơư'.includes(vowel));
  const isClosed = group.index + vowels.length < syllable.length;
  const at =
    group.index +
    (marked >= 0 ? marked : isClosed || vowels.length > 2 ? vowels.length - (isClosed ? 1 : 2) : 0);
  return (syllable.slice(0, at + 1) + tone + syllable.slice(at + 1)).normalize('NFC');
}
