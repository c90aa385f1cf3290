import type { Words } from '../../domain/screen/screen-data.ts';
import { makeElement } from '../search/make-element.ts';

/** An element with words, marked where they are in another language. */
export function textOf<Name extends keyof HTMLElementTagNameMap>(
  name: Name,
  { text, lang }: Words,
  attributes: Readonly<Record<string, string | undefined>> = {},
): HTMLElementTagNameMap[Name] {
  return makeElement(name, { ...attributes, lang }, text);
}

/** How much room a heading needs, from `short` to `longest`: by it, the style sheet chooses the size that it begins with. */
export function toWeight(text: string): string {
  let width = 0;
  for (const letter of text) width += /[\p{sc=Han}\p{sc=Hira}\p{sc=Kana}]/u.test(letter) ? 2 : 1;
  if (width <= 16) return 'short';
  if (width <= 34) return 'usual';
  return width <= 64 ? 'long' : 'longest';
}
