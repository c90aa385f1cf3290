import type { ChoiceFault } from '../../domain/screen/screen-choice.ts';
import { askText } from './ask.ts';

/**
 * Goes to the screen of the language that an address asks for with `lang`, once that answers: without a network, the screen stays
 * where it is. `languages` has the paths of the others, as `en=/en/screen/ ja=/ja/screen/`. Gives what is wrong with the address.
 */
export function followLanguage(query: string, languages: string): readonly ChoiceFault[] {
  const given = new URLSearchParams(query);
  const lang = given.get('lang')?.trim() ?? '';
  if (lang === '' || lang === document.documentElement.lang) return [];
  const path = languages
    .split(' ')
    .map((pair) => pair.split('='))
    .find(([name]) => name === lang)?.[1];
  if (path === undefined) return [{ name: 'lang', value: lang.slice(0, 40) }];
  given.delete('lang');
  const address = `${path}?${given.toString()}`.replace(/\?$/, '');
  void askText(path).then((page) => {
    if (page?.includes('<lobby-screen') === true) location.replace(address);
  });
  return [];
}
