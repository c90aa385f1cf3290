import type { AddressWords } from '../words/addresses.ts';
import type { Subject } from './catalogue.ts';
import { toEmbedSlug, type EmbedScope } from './embed/embed-scope.ts';
import type { Lang } from './fields.ts';
import type { Stage } from './story-schema.ts';

/** A place on the site, whatever the language. Lists longer than a page have `page`, counted from 1. */
export type Place =
  | { readonly kind: 'home' }
  | { readonly kind: 'roll' }
  | { readonly kind: 'year'; readonly year: number; readonly page?: number }
  | { readonly kind: 'rollByAward'; readonly id: string; readonly page?: number }
  | { readonly kind: 'rollByUnit'; readonly id: string; readonly page?: number }
  | { readonly kind: 'rollBySubject'; readonly subject: Subject; readonly page?: number }
  | { readonly kind: 'names' }
  | { readonly kind: 'namesByInitial'; readonly initial: string; readonly page?: number }
  | { readonly kind: 'stories'; readonly page?: number }
  | { readonly kind: 'storiesByTopic'; readonly id: string; readonly page?: number }
  | { readonly kind: 'storiesByStage'; readonly stage: Stage; readonly page?: number }
  | { readonly kind: 'movements' }
  | { readonly kind: 'units' }
  | { readonly kind: 'awards' }
  | { readonly kind: 'topics' }
  | { readonly kind: 'search' }
  | { readonly kind: 'stages' }
  | { readonly kind: 'practiceCard'; readonly id: string }
  | { readonly kind: 'adopt'; readonly id: string }
  | { readonly kind: 'nominate' }
  | { readonly kind: 'verify' }
  | { readonly kind: 'follow' }
  | { readonly kind: 'data' }
  | { readonly kind: 'figures' }
  | { readonly kind: 'yearReport'; readonly year: number }
  | { readonly kind: 'review'; readonly id: string }
  | { readonly kind: 'digest'; readonly month: string }
  | { readonly kind: 'embeds' }
  | { readonly kind: 'embed'; readonly scope: EmbedScope }
  | { readonly kind: LastingKind; readonly id: string }
  | { readonly kind: 'screen' }
  | { readonly kind: 'notFound' };

/** Kinds of entry whose addresses outlive edits, and to which texts refer as `kind:id`. */
export const LASTING_KINDS = [
  'person',
  'collective',
  'story',
  'decision',
  'movement',
  'unit',
  'award',
  'topic',
  'page',
] as const;
export type LastingKind = (typeof LASTING_KINDS)[number];

/** Makes every address that the site emits. */
export type Routes = {
  /** The path of a place in a language, from the site's root, with a slash at both ends (`/404.html` excepted). */
  readonly pathTo: (place: Place, lang: Lang) => string;
  /** The same with protocol and host. */
  readonly urlTo: (place: Place, lang: Lang) => string;
  /** The permanent short path that posters carry; it leads to the entry in the default language. */
  readonly shortPathTo: (id: string) => string;
  /** The path below the base, without slashes around it: what a static route takes as its parameter. */
  readonly slugOf: (place: Place, lang: Lang) => string;
  /** A path of a file or former page, below the base. */
  readonly below: (path: string) => string;
};

/** Addresses for a site: the default language stands at the root, others below their tag. */
export function createRoutes(
  site: { readonly address: string; readonly defaultLang: Lang },
  words: (lang: Lang) => AddressWords,
): Routes {
  const { origin, pathname } = new URL(site.address);
  const base = pathname.replace(/\/$/, '');
  const slugOf = (place: Place, lang: Lang): string => {
    // In one folder for all languages, for it has a policy of its own.
    if (place.kind === 'embed') return toEmbedSlug(place.scope, lang);
    return [
      ...(lang === site.defaultLang ? [] : [lang.toLowerCase()]),
      ...toSegments(place, words(lang)),
    ].join('/');
  };
  const pathTo = (place: Place, lang: Lang): string => {
    const slug = slugOf(place, lang);
    if (place.kind === 'notFound') return `${base}/${slug}.html`;
    return slug === '' ? `${base}/` : `${base}/${slug}/`;
  };
  return {
    slugOf,
    pathTo,
    urlTo: (place, lang) => origin + pathTo(place, lang),
    shortPathTo: (id) => `${base}/p/${id}/`,
    below: (path) => `${base}/${path.replace(/^\//, '')}`,
  };
}

function toSegments(
  place: Exclude<Place, { readonly kind: 'embed' }>,
  words: AddressWords,
): readonly string[] {
  switch (place.kind) {
    case 'home':
      return [];
    case 'notFound':
      return ['404'];
    case 'screen':
      return ['screen'];
    case 'roll':
      return [words.roll];
    case 'year':
      return [words.roll, String(place.year), ...toPage(place.page, words)];
    case 'rollByAward':
      return [words.roll, words.award, place.id, ...toPage(place.page, words)];
    case 'rollByUnit':
      return [words.roll, words.unit, place.id, ...toPage(place.page, words)];
    case 'rollBySubject':
      return [words.roll, words.subject, toSubject(place.subject, words), ...toPage(place.page, words)];
    case 'names':
      return [words.roll, words.name];
    case 'namesByInitial':
      return [words.roll, words.name, place.initial, ...toPage(place.page, words)];
    case 'stories':
      return [words.story, ...toPage(place.page, words)];
    case 'storiesByTopic':
      return [words.story, words.topic, place.id, ...toPage(place.page, words)];
    case 'storiesByStage':
      return [words.story, words.stage, words[place.stage], ...toPage(place.page, words)];
    case 'movements':
      return [words.movement];
    case 'units':
      return [words.unit];
    case 'awards':
      return [words.award];
    case 'topics':
      return [words.topic];
    case 'search':
      return [words.search];
    case 'stages':
      return [words.story, words.stage];
    case 'practiceCard':
      return [words.story, place.id, words.card];
    case 'adopt':
      return [words.story, place.id, words.adopt];
    case 'nominate':
      return [words.nominate];
    case 'verify':
      return [words.verify];
    case 'follow':
      return [words.follow];
    case 'data':
      return [words.data];
    case 'figures':
      return [words.figures];
    case 'yearReport':
      return [words.figures, String(place.year)];
    case 'review':
      return [words.movement, place.id, words.review];
    case 'embeds':
      return [words.embeds];
    case 'digest':
      return [words.digest, place.month];
    case 'page':
      return [place.id];
    default:
      return [words[place.kind], place.id];
  }
}

function toPage(page: number | undefined, words: AddressWords): readonly string[] {
  return page === undefined || page === 1 ? [] : [words.page, String(page)];
}

function toSubject(subject: Subject, words: AddressWords): string {
  return words[subject === 'individual' ? 'person' : subject];
}
