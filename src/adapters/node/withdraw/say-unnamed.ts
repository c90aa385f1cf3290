import type { Content } from '../../../domain/content.ts';
import { en } from '../../../words/interface/en.ts';
import { shippedWords } from '../../../words/interface/languages.ts';

/** What stands for a name in the language of a file of the content, as the site says it: "a colleague". */
export function createSayUnnamed({ settings, ownWords }: Content): (file: string) => string {
  const [defaultLang = 'en'] = settings.value.languages;
  return (file) => {
    const lang = /\.([a-z]{2,3}(?:-[A-Za-z]+)*)\.mdx?$/.exec(file)?.[1] ?? defaultLang;
    const words = ownWords.get(lang)?.get('person.unnamed') ?? shippedWords[lang]?.['person.unnamed'];
    return words ?? en['person.unnamed'];
  };
}
