import type { Contexts } from '../../domain/create-contexts.ts';
import { toEmbedOf } from '../../domain/embed/embed-scope.ts';
import { toFeedOf } from '../../domain/feeds/feed-scope.ts';
import type { PageContext } from '../../domain/page-context.ts';
import { toLinked } from '../../domain/references.ts';
import type { Roll } from '../../domain/roll-types.ts';
import { LASTING_KINDS } from '../../domain/routes.ts';
import { createEntryHash, digest, listCatalogues, type EntryHash } from './entry-hash.ts';

/**
 * The key of a page by its context: as long as it stays, the page stays, byte for byte. It is made of what the page gets: of
 * its props, of every entry that is at most `reach` steps from them, from entry to entry, and of what all pages show.
 * A page must read nothing else of the roll; `guard-reach.ts` finds one that does.
 */
export type KeyOf = (props: object, reach: number) => (context: PageContext) => string;

/** The keys of the pages of a roll. */
export function createPageKeys(roll: Roll, contexts: Contexts): KeyOf {
  const entries = createEntryHash(roll);
  const outline = digest(toOutline(roll, contexts, entries));
  const linked = toLinked(roll);
  const anyLink = digest(JSON.stringify([...linked]));
  return (props, reach) => {
    const parts = Object.entries(props).map(([name, value]) => `${name} ${entries.toJson(value, reach)}`);
    const shown = parts.join('\n');
    const links = SPELT_OTHERWISE.test(shown)
      ? anyLink
      : [...shown.matchAll(REFERENCES)].map(([target]) => linked.get(target));
    const key = digest(JSON.stringify([outline, shown, links]));
    return (context) => digest(JSON.stringify([key, ...toOwnParts(context)]));
  };
}

/** References in texts: whether they are links is decided by the entries that they name. */
const REFERENCES = new RegExp(`\\b(?:${LASTING_KINDS.join('|')}):[a-z0-9-]+`, 'g');

/** A text that spells characters as entities, or behind a backslash, may refer to anybody. */
const SPELT_OTHERWISE = /&[#\w]|\\\\/;

/** What every page shows, or may show. */
function toOutline(roll: Roll, { contextOf }: Contexts, { toJson, hashOf }: EntryHash): string {
  const { site, ownWords } = roll;
  const { has, menuPages } = contextOf(site.defaultLang, { kind: 'home' });
  const hashes = [...listCatalogues(roll), ...menuPages].map((each) => hashOf(each, 0));
  return [toJson([site, ownWords, has], 0), ...hashes].join('\n');
}

/** What a page knows by where it is. */
function toOwnParts({ lang, place, distinction, feeds, embeds }: PageContext): readonly unknown[] {
  const feed = place.kind === 'notFound' ? undefined : toFeedOf(place, feeds);
  return [lang, place, distinction, feed, toEmbedOf(place, embeds)];
}
