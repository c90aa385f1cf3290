import type { Lang } from '../fields.ts';
import type { Place } from '../routes.ts';

/** What a feed is about. */
export type FeedScope =
  | { readonly kind: 'everything' | 'stories' | 'honours' }
  | { readonly kind: 'topic' | 'unit'; readonly id: string };

/** The formats of feeds, the one that most programs know first, with the name of the file and its type. */
export const FEED_FORMATS = [
  { format: 'rss', file: 'rss.xml', type: 'application/rss+xml' },
  { format: 'atom', file: 'atom.xml', type: 'application/atom+xml' },
  { format: 'json', file: 'feed.json', type: 'application/feed+json' },
] as const;
export type FeedFormat = (typeof FEED_FORMATS)[number]['format'];

/** The folder of feeds and calendars below the base of the site. */
export const FEED_FOLDER = 'feeds';

/** The style sheet of feeds that are opened in a browser, below the base of the site. */
export const FEED_STYLE = `${FEED_FOLDER}/feed.css`;

/** A feed in one word: `stories`, `unit:archive`. */
export function toFeedKey(scope: FeedScope): string {
  return 'id' in scope ? `${scope.kind}:${scope.id}` : scope.kind;
}

/** Where a feed stands below the base of the site. It stays as long as the id of the topic or unit does. */
export function toFeedPath(scope: FeedScope, lang: Lang, format: FeedFormat): string {
  const file = FEED_FORMATS.find((each) => each.format === format)?.file ?? '';
  return `${FEED_FOLDER}/${lang.toLowerCase()}/${toFeedKey(scope).replace(':', '/')}/${file}`;
}

/** Where the calendar of a language stands below the base of the site: of everything, or of one movement. */
export function toCalendarPath(lang: Lang, movement?: string): string {
  const name = movement === undefined ? 'calendar' : `movement/${movement}`;
  return `${FEED_FOLDER}/${lang.toLowerCase()}/${name}.ics`;
}

/** The feed that belongs to a place, where it is among those that there are; else the one of everything. */
export function toFeedOf(place: Place, keys: ReadonlySet<string>): FeedScope | undefined {
  const own = toOwnScope(place);
  if (keys.has(toFeedKey(own))) return own;
  return keys.has('everything') ? { kind: 'everything' } : undefined;
}

function toOwnScope(place: Place): FeedScope {
  switch (place.kind) {
    case 'unit':
    case 'rollByUnit':
      return { kind: 'unit', id: place.id };
    case 'topic':
    case 'storiesByTopic':
      return { kind: 'topic', id: place.id };
    case 'stories':
    case 'storiesByStage':
    case 'stages':
    case 'story':
    case 'practiceCard':
    case 'adopt':
      return { kind: 'stories' };
    case 'roll':
    case 'year':
    case 'rollByAward':
    case 'rollBySubject':
    case 'names':
    case 'namesByInitial':
    case 'decision':
    case 'person':
    case 'collective':
    case 'award':
    case 'awards':
      return { kind: 'honours' };
    default:
      return { kind: 'everything' };
  }
}
