import type { Lang } from '../../domain/fields.ts';
import type { PageContext } from '../../domain/page-context.ts';
import type { Place } from '../../domain/routes.ts';
import { GUARD_REACH, guardReach } from '../node/guard-reach.ts';
import { loadSite, type LoadedSite } from './load-roll.ts';

/** One page, in every language of the site or in those given, with what it is to show. */
export type Candidate<Props> = {
  readonly place: Place;
  readonly props: Props;
  readonly languages?: readonly Lang[];
  /** How many steps from its props, from entry to entry, the page reads at most; without it, it is rendered at every build. */
  readonly reach?: number;
};

type StaticPath<Name extends string, Props> = {
  readonly params: Readonly<Record<Name, string | undefined>>;
  readonly props: Props & { readonly context: PageContext };
  readonly cacheKey?: string;
};

/** What `getStaticPaths` of `src/pages/[...<name>].astro` returns: a path for every language of every candidate. */
export async function toPaths<const Name extends string, Props extends object>(
  name: Name,
  toCandidates: (site: LoadedSite) => readonly Candidate<Props>[],
): Promise<StaticPath<Name, Props>[]> {
  const site = await loadSite();
  return toCandidates(site).flatMap(({ place, props, languages, reach }) => {
    const keyOf = reach === undefined ? undefined : site.keyOf(props, reach);
    const isWatched = reach !== undefined && process.env[GUARD_REACH] === 'yes';
    const shown = isWatched ? guardReach(props, reach, site.roll) : props;
    return (languages ?? site.roll.site.languages).map((lang) => {
      const context = site.contextOf(lang, place);
      return {
        params: toParams(name, site.routes.slugOf(place, lang)),
        props: { ...shown, context },
        ...(keyOf && { cacheKey: keyOf(context) }),
      };
    });
  });
}

/** The same for files that stand beside pages: `src/pages/[...<name>].<ending>.ts` gets the path of a file of this name. */
export async function toFilePaths<const Name extends string, Props extends object>(
  name: Name,
  file: string,
  toCandidates: (site: LoadedSite) => readonly Candidate<Props>[],
): Promise<StaticPath<Name, Props>[]> {
  const site = await loadSite();
  return toCandidates(site).flatMap(({ place, props, languages }) =>
    (languages ?? site.roll.site.languages).map((lang) => ({
      params: toParams(name, `${site.routes.slugOf(place, lang)}/${file}`),
      props: { ...props, context: site.contextOf(lang, place) },
    })),
  );
}

function toParams<Name extends string>(name: Name, slug: string): Record<Name, string | undefined>;
function toParams(name: string, slug: string): Record<string, string | undefined> {
  return { [name]: slug === '' ? undefined : slug };
}
