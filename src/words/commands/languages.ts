import { createTranslate, type Translate } from '../translate.ts';
import { en, type CommandWord } from './en.ts';
import { ja } from './ja.ts';
import { vi } from './vi.ts';

/** Says what a command says. */
export type Say = Translate<CommandWord>;

/** The words of the commands by language. Add a language here. */
export const commandWords: Readonly<Record<string, Readonly<Record<CommandWord, string>>>> = { en, ja, vi };

/** The words of the commands in a language, in English where they are not written in it. */
export function createSay(lang: string): Say {
  const own = commandWords[lang];
  return own === undefined ? createTranslate('en', en) : createTranslate(lang, own);
}
