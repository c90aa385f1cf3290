import { toDistinctions } from '../../domain/distinctions.ts';
import { toEntryMark } from '../../domain/entry-mark.ts';
import type { Lang } from '../../domain/fields.ts';
import type { PageContext } from '../../domain/page-context.ts';
import type { Problem } from '../../domain/problem.ts';
import type { Roll } from '../../domain/roll-types.ts';
import { createRoutes, type Place, type Routes } from '../../domain/routes.ts';
import { addressWordsOf } from '../../words/addresses.ts';
import { en, type WordKey } from '../../words/interface/en.ts';
import { shippedWords } from '../../words/interface/languages.ts';
import { createTranslate, type Translate } from '../../words/translate.ts';
import { readRoll } from '../node/read-roll.ts';
import { createRenderer, type Renderer } from '../node/render-body.ts';

/** All that pages may know: the public Roll, addresses, words and rendered texts. Nothing withheld is reachable from it. */
export type LoadedSite = Renderer & {
  readonly roll: Roll;
  readonly routes: Routes;
  readonly words: (lang: Lang) => Translate<WordKey>;
  /** What the page at this place needs to speak this language and to link. */
  readonly contextOf: (lang: Lang, place: Place) => PageContext;
};

/** The site, or the problems that forbid to build it. */
export type SiteState =
  | { readonly ok: true; readonly site: LoadedSite; readonly problems: readonly Problem[] }
  | { readonly ok: false; readonly problems: readonly Problem[] };

/** The site of this process, read once; throws where the content has errors. */
export async function loadSite(): Promise<LoadedSite> {
  const state = await loadSiteState();
  if (state.ok) return state.site;
  throw new Error(`The content has ${state.problems.length} problems. "npm run check" lists them.`);
}

/** The same with its problems as a value. */
export function loadSiteState(): Promise<SiteState> {
  const memory = memoryOfProcess();
  memory.state ??= readSite().then((state) => {
    memory.site = state.ok ? state.site : undefined;
    return state;
  });
  return memory.state;
}

/** The site that has been loaded last: for plugins that cannot wait. */
export function siteInMemory(): LoadedSite | undefined {
  return memoryOfProcess().site;
}

/** Forgets the site, so that the next page reads the content again. */
export function forgetSite(): void {
  memoryOfProcess().state = undefined;
}

/** Only the public Roll is kept: what was read to build it is let go here. */
async function readSite(): Promise<SiteState> {
  const state = await readRoll(process.env);
  return state.ok ? { ok: true, site: createSite(state.roll), problems: state.problems } : state;
}

function createSite(roll: Roll): LoadedSite {
  const { site, ownWords } = roll;
  const routes = createRoutes(site, (lang) => addressWordsOf(lang, ownWords.get(lang)));
  const words = createWords(ownWords);
  const has = {
    stories: roll.stories.length > 0,
    movements: roll.movements.length > 0,
    topics: roll.topics.length > 0,
    units: roll.units.length > 0,
  };
  const distinctions = new Map(
    site.languages.map((lang) => [lang, toDistinctions(roll, lang, words(lang))]),
  );
  const menuPages = roll.pages.filter(({ menu }) => menu);
  const contextOf: LoadedSite['contextOf'] = (lang, place) => ({
    ...{ site, lang, place, t: words(lang), routes, has, menuPages },
    to: (target) => routes.pathTo(target, lang),
    runningMovement: roll.runningMovement,
    distinction: distinctions.get(lang)?.get(toEntryMark(place)),
  });
  return { roll, routes, words, contextOf, ...createRenderer(roll, routes, words) };
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

/** The integration and the bundled pages are two copies of this module in one process; they share one memory. */
function memoryOfProcess(): Memory {
  globalThis.florilegium ??= { state: undefined, site: undefined };
  return globalThis.florilegium;
}

type Memory = { state: Promise<SiteState> | undefined; site: LoadedSite | undefined };

declare global {
  var florilegium: Memory | undefined;
}
