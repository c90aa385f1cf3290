import type { Lang } from '../fields.ts';
import type { Place } from '../routes.ts';

/** What an embed shows on another site: the latest honours and practices, one practice, or those of a unit, an award or a topic. */
export type EmbedScope =
  { readonly kind: 'latest' } | { readonly kind: (typeof EMBED_KINDS)[number]; readonly id: string };

export const EMBED_KINDS = ['story', 'unit', 'award', 'topic'] as const;

/** The folder below the base of the site for all that other sites may frame. */
export const EMBED_FOLDER = 'embed';

/** The script of the element, for pages of other sites; its address never changes. */
export const EMBED_SCRIPT = `${EMBED_FOLDER}/florilegium.js`;

/** An embed in one word: `latest`, `unit:archive`. */
export function toEmbedKey(scope: EmbedScope): string {
  return 'id' in scope ? `${scope.kind}:${scope.id}` : scope.kind;
}

/** Where the page of an embed stands below the base of the site, without slashes around it. */
export function toEmbedSlug(scope: EmbedScope, lang: Lang): string {
  return `${EMBED_FOLDER}/${lang.toLowerCase()}/${toEmbedKey(scope).replace(':', '/')}`;
}

/** Where the oEmbed description of an embed stands below the base of the site. */
export function toOembedPath(scope: EmbedScope, lang: Lang): string {
  return `${toEmbedSlug(scope, lang)}/oembed.json`;
}

/** The embed that belongs to a place, where it is among those that there are. */
export function toEmbedOf(place: Place, keys: ReadonlySet<string>): EmbedScope | undefined {
  const own = toOwnScope(place);
  return own !== undefined && keys.has(toEmbedKey(own)) ? own : undefined;
}

function toOwnScope(place: Place): EmbedScope | undefined {
  switch (place.kind) {
    case 'home':
      return { kind: 'latest' };
    case 'story':
    case 'unit':
    case 'award':
    case 'topic':
      return { kind: place.kind, id: place.id };
    default:
      return undefined;
  }
}
