import { say } from '../local-text.ts';
import type { PageContext } from '../page-context.ts';
import { EMBED_SCRIPT, toEmbedKey, toEmbedSlug, type EmbedScope } from './embed-scope.ts';
import type { Embed } from './list-embeds.ts';

/** The width and height in pixels for sites that take a frame as it is; the element grows with what it shows. */
export const EMBED_SIZE = { width: 480, height: 560 };

/** What an embed is called in the language of a page. */
export function sayEmbedTitle(
  { about }: Pick<Embed, 'about'>,
  { t, lang }: Pick<PageContext, 't' | 'lang'>,
): string {
  return about === undefined ? t('home.latest') : say(about, lang).text;
}

/** The frame of an embed as HTML: it needs no script, and has the same height whatever it shows. */
export function toFrameSnippet(embed: Pick<Embed, 'scope' | 'about'>, context: PageContext): string {
  const { width, height } = EMBED_SIZE;
  const title = escapeAttribute(sayEmbedTitle(embed, context));
  const source = escapeAttribute(toEmbedUrl(embed.scope, context));
  return `<iframe src="${source}" title="${title}" width="${width}" height="${height}" loading="lazy"></iframe>`;
}

/** The element of an embed as HTML: it has the height of what it shows, and takes its ground from `ground`. */
export function toElementSnippet(embed: Pick<Embed, 'scope' | 'about'>, context: PageContext): string {
  const { lang, site, routes } = context;
  const label = escapeAttribute(sayEmbedTitle(embed, context));
  const script = new URL(routes.below(EMBED_SCRIPT), site.address).href;
  return [
    `<script src="${escapeAttribute(script)}" async></script>`,
    `<florilegium-embed show="${toEmbedKey(embed.scope)}" lang="${lang}" ground="auto" label="${label}"></florilegium-embed>`,
  ].join('\n');
}

/** The full address of the page of an embed. */
export function toEmbedUrl(scope: EmbedScope, { lang, site, routes }: PageContext): string {
  return new URL(`${routes.below(toEmbedSlug(scope, lang))}/`, site.address).href;
}

function escapeAttribute(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;');
}
