import { en, type WordKey } from './en.ts';
import { ja } from './ja.ts';
import { vi } from './vi.ts';

/** The words of the interface in every language that is shipped, by language tag. */
export const shippedWords: Readonly<Record<string, Readonly<Record<WordKey, string>>>> = { en, ja, vi };
