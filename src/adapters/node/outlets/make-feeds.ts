import type { Contexts } from '../../../domain/create-contexts.ts';
import { nameDecision, titleBesideName } from '../../../domain/decision-name.ts';
import { FEED_FORMATS, toFeedPath } from '../../../domain/feeds/feed-scope.ts';
import { toFeedTitle } from '../../../domain/feeds/feed-title.ts';
import { dayOf, idOf, listFeeds, type FeedEntry, type FeedList } from '../../../domain/feeds/list-feeds.ts';
import { say } from '../../../domain/local-text.ts';
import type { OutletFile } from '../../../domain/outlets/outlet.ts';
import { toStartOfDay } from '../../../domain/outlets/start-of-day.ts';
import type { PageContext } from '../../../domain/page-context.ts';
import type { Roll } from '../../../domain/roll-types.ts';
import { toPreview } from '../../../domain/share-files.ts';
import { toStoryShare, toYearShare } from '../../../domain/to-share.ts';
import type { Renderer } from '../render-body.ts';
import { renderDecision, renderStory } from './feed-texts.ts';
import { createRendererFor } from './render-elsewhere.ts';
import { renderFeed, type FeedItem } from './render-feed.ts';

/** A feed may not grow beyond what programs fetch without complaint, in bytes of text: older entries wait on the site. */
const MOST_BYTES = 300_000;

/** The same for a topic or a unit, of which there may be hundreds. */
const MOST_BYTES_OF_SMALL = 100_000;

/** The feeds of every language: RSS, Atom and JSON Feed of everything, stories, honours, and each topic and unit. */
export function* makeFeeds(roll: Roll, contexts: Contexts): Iterable<OutletFile> {
  const lists = listFeeds(roll);
  const renderer = createRendererFor('feeds', roll, contexts);
  const counts = new Map(
    roll.years.map((year) => [year, roll.honours.filter(({ decision }) => decision.year === year).length]),
  );
  for (const lang of roll.site.languages) {
    const context = contexts.contextOf(lang, { kind: 'home' });
    const toItem = createToItem(context, renderer, counts);
    for (const list of lists) yield* toFiles(list, context, toItem);
  }
}

type ToItem = (entry: FeedEntry) => FeedItem;

function* toFiles(list: FeedList, context: PageContext, toItem: ToItem): Iterable<OutletFile> {
  const { lang, routes, site } = context;
  const most = 'id' in list.scope ? MOST_BYTES_OF_SMALL : MOST_BYTES;
  const items = takeSome(list.entries, most, toItem);
  const urlOf = (path: string): string => new URL(routes.below(path), site.address).href;
  for (const { format } of FEED_FORMATS) {
    const path = toFeedPath(list.scope, lang, format);
    const title = toFeedTitle(list, context);
    yield { path, text: renderFeed({ title, items, url: urlOf(path), context }, format) };
  }
}

/** The newest entries that fit; the first one always does. */
function takeSome(entries: readonly FeedEntry[], most: number, toItem: ToItem): readonly FeedItem[] {
  const items: FeedItem[] = [];
  let bytes = 0;
  for (const entry of entries) {
    const item = toItem(entry);
    bytes += Buffer.byteLength(item.html);
    if (bytes > most && items.length > 0) break;
    items.push(item);
  }
  return items;
}

/** A story is the same in every feed of a language: it is rendered once. */
function createToItem(context: PageContext, renderer: Renderer, counts: ReadonlyMap<number, number>): ToItem {
  const stories = new Map<string, FeedItem>();
  return (entry) => {
    if (entry.kind === 'decision') {
      const { year } = entry.decision;
      const picture = toPreview(toYearShare(year, counts.get(year) ?? 0, context), context);
      return {
        ...toBase(entry, context),
        ...describe(entry, context),
        picture,
        html: renderDecision(entry, context, renderer),
      };
    }
    const { story } = entry;
    const known = stories.get(story.id);
    if (known !== undefined) return known;
    const item: FeedItem = {
      ...toBase(entry, context),
      title: say(story.title, context.lang).text,
      summary: say(story.summary, context.lang).text,
      tags: story.topics.map(({ name }) => say(name, context.lang).text),
      picture: toPreview(toStoryShare(story, context), context),
      html: renderStory(story, context, renderer),
    };
    stories.set(story.id, item);
    return item;
  };
}

function toBase(
  entry: FeedEntry,
  { routes, site, lang }: PageContext,
): Pick<FeedItem, 'id' | 'url' | 'date'> {
  const id = idOf(entry);
  return {
    id: new URL(routes.shortPathTo(id), site.address).href,
    url: routes.urlTo({ kind: entry.kind, id }, lang),
    date: toStartOfDay(dayOf(entry), site.timeZone),
  };
}

function describe(
  { decision, honours }: Extract<FeedEntry, { kind: 'decision' }>,
  context: PageContext,
): Pick<FeedItem, 'title' | 'summary' | 'tags'> {
  const { t, lang } = context;
  const name = nameDecision(decision, context);
  const about = titleBesideName(decision);
  const title = about === undefined ? name : `${name}: ${say(about, lang).text}`;
  return {
    title,
    summary: t('decision.about', {
      decision: title,
      honours: t('roll.count', { count: honours.length }),
      issuer: say(decision.issuer.name, lang).text,
    }),
    tags: [...new Set(honours.map(({ award }) => say(award.name, lang).text))],
  };
}
