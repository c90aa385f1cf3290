import { addressWordsOf } from '../words/addresses.ts';
import { en, type WordKey } from '../words/interface/en.ts';
import { shippedWords } from '../words/interface/languages.ts';
import { createTranslate, type Translate } from '../words/translate.ts';
import { toDistinctions } from './distinctions.ts';
import { toEntryMark } from './entry-mark.ts';
import { listEmbedKeys } from './embed/list-embeds.ts';
import { listFeedKeys } from './feeds/list-feeds.ts';
import type { Lang } from './fields.ts';
import type { PageContext } from './page-context.ts';
import type { Roll } from './roll-types.ts';
import { createRoutes, type Place, type Routes } from './routes.ts';

/** The addresses and the words of a site, and what each of its pages needs to know. */
export type Contexts = {
  readonly routes: Routes;
  readonly words: (lang: Lang) => Translate<WordKey>;
  /** What the page at this place needs to speak this language and to link. */
  readonly contextOf: (lang: Lang, place: Place) => PageContext;
};

/** The contexts of a roll: every page and every output gets its own from here. */
export function createContexts(roll: Roll): Contexts {
  const { site, ownWords } = roll;
  const routes = createRoutes(site, (lang) => addressWordsOf(lang, ownWords.get(lang)));
  const words = createWords(ownWords);
  const has = {
    stories: roll.stories.length > 0,
    movements: roll.movements.length > 0,
    topics: roll.topics.length > 0,
    units: roll.units.length > 0,
    figures: roll.years.length > 0,
    badges: roll.badges === 'issued',
  };
  const feeds = listFeedKeys(roll);
  const embeds = listEmbedKeys(roll);
  const distinctions = new Map(site.languages.map((lang) => [lang, toDistinctions(roll, lang, words(lang))]));
  const menuPages = roll.pages.filter(({ menu }) => menu);
  const contextOf: Contexts['contextOf'] = (lang, place) => ({
    ...{ site, lang, place, t: words(lang), routes, has, menuPages },
    to: (target) => routes.pathTo(target, lang),
    runningMovement: roll.runningMovement,
    feeds,
    embeds,
    distinction: distinctions.get(lang)?.get(toEntryMark(place)),
  });
  return { routes, words, contextOf };
}

/** The words of the interface in any language, English where a language has none; the organisation's own words come first. */
function createWords(ownWords: Roll['ownWords']): (lang: Lang) => Translate<WordKey> {
  const made = new Map<Lang, Translate<WordKey>>();
  return (lang) => {
    const words =
      made.get(lang) ?? createTranslate<WordKey>(lang, shippedWords[lang] ?? en, ownWords.get(lang));
    made.set(lang, words);
    return words;
  };
}
