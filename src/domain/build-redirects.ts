import { addressWordsOf } from '../words/addresses.ts';
import type { Content } from './content.ts';
import type { Lang } from './fields.ts';
import type { Redirect, Roll } from './roll-types.ts';
import { createRoutes, type LastingKind, type Place } from './routes.ts';

type LastingPlace = Extract<Place, { id: string }> & { readonly kind: LastingKind };

/** Every lasting address of a roll in every language: its path, and what it leads to as `kind:id`. */
export function listAddresses(
  roll: RollWithPlaces,
  ownWords: Content['ownWords'],
): ReadonlyMap<string, string> {
  const routes = createRoutes(roll.site, (lang) => addressWordsOf(lang, ownWords.get(lang)));
  const addresses = new Map<string, string>();
  for (const { place } of listPlaces(roll)) {
    for (const lang of roll.site.languages)
      addresses.set(routes.pathTo(place, lang), `${place.kind}:${place.id}`);
  }
  return addresses;
}

/** Every address ever published and what it leads to: those known before, and those of this roll. */
export function mergeAddresses(
  known: ReadonlyMap<string, string>,
  present: ReadonlyMap<string, string>,
): ReadonlyMap<string, string> {
  return new Map([...known, ...present].sort(([a], [b]) => (a < b ? -1 : 1)));
}

/** The same without those that led to what is erased, as `kind:id`. */
export function forgetAddresses(
  known: ReadonlyMap<string, string>,
  erased: readonly string[],
): ReadonlyMap<string, string> {
  return mergeAddresses(new Map([...known].filter(([, target]) => !erased.includes(target))), new Map());
}

/** Former addresses that lead to a present entry: those of its former ids, and those that were published under other words. */
export function buildRedirects(roll: RollWithPlaces, content: Content): readonly Redirect[] {
  const routes = createRoutes(roll.site, (lang) => addressWordsOf(lang, content.ownWords.get(lang)));
  const present = listAddresses(roll, content.ownWords);
  const redirects = new Map<string, string>();
  const places = new Map<string, LastingPlace>();
  for (const { place, formerIds } of listPlaces(roll)) {
    places.set(`${place.kind}:${place.id}`, place);
    for (const id of formerIds) {
      places.set(`${place.kind}:${id}`, place);
      redirects.set(routes.shortPathTo(id), routes.pathTo(place, roll.site.defaultLang));
      for (const lang of roll.site.languages)
        redirects.set(routes.pathTo({ ...place, id }, lang), routes.pathTo(place, lang));
    }
  }
  for (const [path, target] of content.addresses) {
    const place = places.get(target);
    if (place !== undefined && !present.has(path))
      redirects.set(path, routes.pathTo(place, languageOf(path, roll, routes)));
  }
  return [...redirects]
    .filter(([from]) => !present.has(from))
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([from, to]) => ({ from, to }));
}

/** The addresses of entries that have been withdrawn and leave no page: they answer 410. */
export function listGone(roll: RollWithPlaces, content: Content): readonly string[] {
  const routes = createRoutes(roll.site, (lang) => addressWordsOf(lang, content.ownWords.get(lang)));
  const present = new Set(listPlaces(roll).map(({ place }) => `${place.kind}:${place.id}`));
  const entries = [
    ...content.people.map((entry) => ({ kind: 'person' as const, entry })),
    ...content.collectives.map((entry) => ({ kind: 'collective' as const, entry })),
    ...content.stories.map((entry) => ({ kind: 'story' as const, entry })),
    ...content.decisions.map((entry) => ({ kind: 'decision' as const, entry })),
    ...content.movements.map((entry) => ({ kind: 'movement' as const, entry })),
    ...content.pages.map((entry) => ({ kind: 'page' as const, entry })),
  ];
  return entries
    .filter(({ kind, entry }) => entry.facts.state === 'withdrawn' && !present.has(`${kind}:${entry.id}`))
    .flatMap(({ kind, entry }) => [
      ...roll.site.languages.map((lang) => routes.pathTo({ kind, id: entry.id }, lang)),
      ...(kind === 'page' ? [] : [routes.shortPathTo(entry.id)]),
    ])
    .sort();
}

type RollWithPlaces = Pick<
  Roll,
  | 'site'
  | 'people'
  | 'collectives'
  | 'stories'
  | 'decisions'
  | 'movements'
  | 'units'
  | 'awards'
  | 'topics'
  | 'pages'
>;

function listPlaces(
  roll: RollWithPlaces,
): readonly { readonly place: LastingPlace; readonly formerIds: readonly string[] }[] {
  const toPlace =
    (kind: LastingKind) => (item: { readonly id: string; readonly formerIds?: readonly string[] }) => ({
      place: { kind, id: item.id },
      formerIds: item.formerIds ?? [],
    });
  return [
    ...roll.people.filter(({ hasPage }) => hasPage).map(toPlace('person')),
    ...roll.collectives.filter(({ hasPage }) => hasPage).map(toPlace('collective')),
    ...roll.stories.map(toPlace('story')),
    ...roll.decisions.map(toPlace('decision')),
    ...roll.movements.map(toPlace('movement')),
    ...roll.units.map(toPlace('unit')),
    ...roll.awards.map(toPlace('award')),
    ...roll.topics.map(toPlace('topic')),
    ...roll.pages.map(toPlace('page')),
  ];
}

function languageOf(
  path: string,
  roll: Pick<Roll, 'site'>,
  routes: { readonly below: (path: string) => string },
): Lang {
  const isIn = (lang: Lang) => path.startsWith(`${routes.below(lang.toLowerCase())}/`);
  return (
    roll.site.languages.find((lang) => lang !== roll.site.defaultLang && isIn(lang)) ?? roll.site.defaultLang
  );
}
