/** How large a title may stand: a long one, or one with a long word, steps down so that it is neither cut nor broken. */
export type TitleSize = 'large' | 'medium' | 'small' | 'least';

/** The size for a title, by its length and its longest word. */
export function toTitleSize(title: string): TitleSize {
  const longest = Math.max(...title.split(/\s+/u).map((word) => (wide.test(word) ? 1 : lengthOf(word))));
  const whole = Array.from(title).reduce((sum, char) => sum + (wide.test(char) ? 2 : 1), 0);
  if (longest <= 11 && whole <= 32) return 'large';
  if (longest <= 15 && whole <= 64) return 'medium';
  return longest <= 22 && whole <= 120 ? 'small' : 'least';
}

/** Characters that are twice as wide as others, and between which a line may break. */
const wide = /[\p{sc=Han}\p{sc=Hira}\p{sc=Kana}]/u;

function lengthOf(word: string): number {
  return Array.from(word.normalize('NFC')).length;
}
