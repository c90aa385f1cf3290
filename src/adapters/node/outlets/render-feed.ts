import { Feed, type FeedOptions, type Item } from 'feed';
import { z } from 'zod';
import { FEED_STYLE, type FeedFormat } from '../../../domain/feeds/feed-scope.ts';
import { say } from '../../../domain/local-text.ts';
import type { PageContext } from '../../../domain/page-context.ts';
import { escapeHtml } from '../escape-html.ts';

/** An entry of a feed; `id` outlives edits, and texts other than `html` are plain. */
export type FeedItem = {
  readonly id: string;
  readonly url: string;
  readonly title: string;
  readonly summary: string;
  readonly html: string;
  readonly date: Date;
  readonly tags: readonly string[];
  readonly picture: { readonly url: string; readonly type: string };
};

/** A feed: what it is called, its own address, and its entries, of which there is at least one. */
export type FeedToRender = {
  readonly title: string;
  readonly url: string;
  readonly items: readonly FeedItem[];
  readonly context: PageContext;
};

/** A feed in one of the formats. It tells no time but that of its entries, so it changes only with them. */
export function renderFeed(feed: FeedToRender, format: FeedFormat): string {
  const made = new Feed(toOptions(feed, format));
  for (const item of feed.items) made.addItem(toItem(item, format));
  if (format === 'json') return completeJson(made.json1(), feed);
  if (format === 'atom') return completeAtom(made.atom1(), feed);
  return completeRss(made.rss2(), feed);
}

function toOptions({ title, url, items, context }: FeedToRender, format: FeedFormat): FeedOptions {
  const { site, lang, routes } = context;
  const home = routes.urlTo({ kind: 'home' }, lang);
  const name = say(site.organisation, lang).text;
  return {
    id: url,
    title: clean(title),
    description: clean(say(site.description, lang).text),
    link: home,
    language: lang,
    updated: new Date(Math.max(...items.map(({ date }) => date.getTime()))),
    feedLinks: { [format]: url },
    author: { name: format === 'atom' ? escapeText(name) : clean(name), link: home },
    generator: 'Florilegium',
  };
}

/** Atom is told that its texts are HTML, and RSS is read as if it were. */
function toItem({ id, url, title, summary, html, date, tags, picture }: FeedItem, format: FeedFormat): Item {
  const text = format === 'json' ? clean : escapeText;
  return {
    id,
    link: url,
    title: text(title),
    description: text(summary),
    content: clean(html).replaceAll(']]>', ']]&gt;'),
    date,
    published: date,
    category: tags.map((tag) => {
      const name = format === 'atom' ? clean(tag).replaceAll('<', ' ') : clean(tag);
      return { name, term: name };
    }),
    image: format === 'json' ? picture.url : { url: picture.url, type: picture.type },
    ...(format === 'rss' && {
      extensions: [{ name: 'a', objects: { _attributes: { xmlns: XHTML, href: url }, _text: clean(title) } }],
    }),
  };
}

const XHTML = 'http://www.w3.org/1999/xhtml';

/** What a browser shows above the entries: what a feed is, and how to use it. */
function renderNote({ title, context }: FeedToRender): string {
  const { t, routes, lang } = context;
  const how = escapeHtml(routes.urlTo({ kind: 'follow' }, lang));
  return (
    `<div xmlns="${XHTML}" lang="${lang}"><h1>${escapeText(title)}</h1><p>${escapeText(t('feed.opened'))}</p>` +
    `<p><a href="${how}">${escapeText(t('feed.how'))}</a></p></div>`
  );
}

function completeRss(xml: string, feed: FeedToRender): string {
  return addStyle(
    xml.replace('<channel>', (start) => start + renderNote(feed)),
    feed,
  );
}

/** The library writes no language, and takes no links that a browser can show. */
function completeAtom(xml: string, feed: FeedToRender): string {
  const links = feed.items.map(
    ({ url, title }) => `<a xmlns="${XHTML}" href="${escapeHtml(url)}">${escapeText(title)}</a>`,
  );
  const { lang } = feed.context;
  const begun = xml.replace(
    /<feed [^>]*>/,
    (start) => `${start.slice(0, -1)} xml:lang="${lang}">${renderNote(feed)}`,
  );
  let index = 0;
  const linked = begun.replaceAll('<entry>', () => `<entry>${links[index++] ?? ''}`);
  return addStyle(linked, feed).replaceAll('type="image/jpg"', 'type="image/jpeg"');
}

/** The library knows only XSLT, which browsers are giving up. */
function addStyle(xml: string, { context }: FeedToRender): string {
  const style = `<?xml-stylesheet type="text/css" href="${escapeHtml(context.routes.below(FEED_STYLE))}"?>`;
  return `${xml.replace('?>', () => `?>\n${style}`)}\n`;
}

/** The library writes version 1; 1.1 names the language and lists authors. */
function completeJson(json: string, { context }: FeedToRender): string {
  const { author, items, ...feed } = z
    .looseObject({ author: z.unknown(), items: z.array(z.unknown()) })
    .parse(JSON.parse(json));
  const newer = { ...feed, version: 'https://jsonfeed.org/version/1.1', language: context.lang };
  return `${JSON.stringify({ ...newer, authors: [author], items }, undefined, 1)}\n`;
}

function escapeText(text: string): string {
  return clean(text).replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
}

/** XML cannot hold these characters in any way. */
function clean(text: string): string {
  return text.replace(/[\u0000-\u0008\u000B\u000C\u000E-\u001F\uFFFE\uFFFF]/g, '').toWellFormed();
}
