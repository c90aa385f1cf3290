import { isKana, toRomaji } from 'wanakana';

/** What marks a word of an index as the reading of a Japanese word, so that it never meets a word that is written so. */
const MARK = 'xy';

/** The reading of kana or of Latin letters as one word of an index; `undefined` for anything else. */
export function toReadingWord(text: string): string | undefined {
  const clean = text.normalize('NFKC').replace(/[\s・]+/gu, '');
  if (clean === '') return undefined;
  if (isKana(clean)) return MARK + loosen(toRomaji(clean));
  return /^[a-zāīūēōâîûêô'-]+$/iu.test(clean) ? MARK + loosen(clean.toLowerCase()) : undefined;
}

/** One form for the ways to write Japanese in Latin letters: Hepburn and Kunrei, long vowels marked, doubled or not. */
function loosen(romaji: string): string {
  return romaji
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .replace(/['-]/g, '')
    .replaceAll('shi', 'si')
    .replaceAll('sh', 'sy')
    .replaceAll('chi', 'ti')
    .replaceAll('tch', 'tty')
    .replaceAll('ch', 'ty')
    .replaceAll('tsu', 'tu')
    .replaceAll('fu', 'hu')
    .replaceAll('ji', 'zi')
    .replaceAll('di', 'zi')
    .replaceAll('du', 'zu')
    .replaceAll('j', 'zy')
    .replace(/zyy/g, 'zy')
    .replace(/m(?=[bmp])/g, 'n')
    .replace(/o[uo]+/g, 'o')
    .replace(/u+/g, 'u')
    .replace(/e[ei](?![aeiou])/g, 'e')
    .replace(/aa+/g, 'a')
    .replace(/ii+/g, 'i');
}
