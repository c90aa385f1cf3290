/** Letters that Unicode does not take apart into an ASCII letter and a mark. */
const LETTERS: Readonly<Record<string, string>> = {
  æ: 'ae',
  ð: 'd',
  đ: 'd',
  ħ: 'h',
  ı: 'i',
  ĸ: 'k',
  ł: 'l',
  ŋ: 'n',
  œ: 'oe',
  ø: 'o',
  ß: 'ss',
  þ: 'th',
  ŧ: 't',
};

/** Takes the marks from Latin letters and gives the letters that are left in lower case; other scripts keep their marks. */
export function foldLatin(text: string): string {
  return text
    .normalize('NFKC')
    .toLowerCase()
    .normalize('NFKD')
    .replace(/(\p{sc=Latin})\p{M}+/gu, '$1')
    .replace(/[æðđħıĸłŋœøßþŧ]/gu, (letter) => LETTERS[letter] ?? '')
    .normalize('NFC');
}
