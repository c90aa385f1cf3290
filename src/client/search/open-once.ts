import { openEngine, type SearchEngine } from './engine.ts';

/** Opens the search of a language at its first use; one that could not be opened is tried again at the next. */
export type OpenOnce = (lang: string) => Promise<SearchEngine>;

/** Opens searches in the folder of the search. */
export function createOpenOnce(folder: string): OpenOnce {
  const opening = new Map<string, Promise<SearchEngine>>();
  return (lang) => {
    const known = opening.get(lang);
    if (known !== undefined) return known;
    const fresh = openEngine(folder, lang).catch((error: unknown) => {
      opening.delete(lang);
      throw error;
    });
    opening.set(lang, fresh);
    return fresh;
  };
}
