/** The length of a text in Latin letters: a character of Chinese, Japanese or Korean says as much as two and a half. */
export function toTextWeight(text: string): number {
  const dense = text.match(/[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}]/gu) ?? [];
  return text.length + dense.length * 1.5;
}
