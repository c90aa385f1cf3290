import type { Lang } from './fields.ts';
import type { Roll } from './roll-types.ts';
import type { Place, Routes } from './routes.ts';

/** A page that only leads on: its path below the base without slashes around it, where it leads, and in which language. */
export type RedirectPage = {
  readonly slug: string;
  readonly lang: Lang;
  readonly to: string;
  /** The same in the other languages of the site. */
  readonly others: readonly { readonly lang: Lang; readonly to: string }[];
};

/**
 * The permanent short addresses of everything that a poster may carry, and the former addresses of entries that are still there.
 * An address is given once: the first entry in the order person, collective, story, decision, movement has it.
 */
export function toRedirectPages(roll: Roll, routes: Routes): readonly RedirectPage[] {
  const { defaultLang, languages } = roll.site;
  const pages = new Map<string, RedirectPage>();
  const add = (page: RedirectPage): void => {
    if (!pages.has(page.slug)) pages.set(page.slug, page);
  };
  for (const place of listShortPlaces(roll)) {
    const to = (lang: Lang) => ({ lang, to: routes.pathTo(place, lang) });
    const others = languages.filter((lang) => lang !== defaultLang).map(to);
    add({ slug: toSlug(routes.shortPathTo(place.id), routes), ...to(defaultLang), others });
  }
  // A site that has moved to a base path has no pages above it: there, only the web server leads on.
  for (const { from, to } of roll.redirects.filter(({ from }) => from.startsWith(routes.below('')))) {
    const isIn = (lang: Lang): boolean => to.startsWith(routes.below(`${lang.toLowerCase()}/`));
    const lang = languages.find((other) => other !== defaultLang && isIn(other)) ?? defaultLang;
    add({ slug: toSlug(from, routes), lang, to, others: [] });
  }
  return [...pages.values()];
}

function listShortPlaces(roll: Roll): readonly Extract<Place, { id: string }>[] {
  return [
    ...roll.people.filter(({ hasPage }) => hasPage),
    ...roll.collectives.filter(({ hasPage }) => hasPage),
    ...[...roll.stories, ...roll.decisions, ...roll.movements],
  ].map(({ kind, id }) => ({ kind, id }));
}

function toSlug(path: string, routes: Routes): string {
  return path.slice(routes.below('').length).replace(/\/$/, '');
}
