import type { Output } from '../../domain/channels.ts';
import type { Lang } from '../../domain/fields.ts';
import { say } from '../../domain/local-text.ts';
import type { Rendered } from '../../domain/page-context.ts';
import { toPictureSet, toSrcset } from '../../domain/picture-variants.ts';
import { createResolveReference, type ResolveReference } from '../../domain/references.ts';
import type { Body, Picture, Roll } from '../../domain/roll-types.ts';
import type { Routes } from '../../domain/routes.ts';
import type { WordKey } from '../../words/interface/en.ts';
import type { Translate } from '../../words/translate.ts';
import type { MarkdownPage, TextPicture } from './markdown-plugins.ts';
import { renderMarkdown } from './render-markdown.ts';

/** A text that is one of several on its page has a prefix for its ids; its pictures are those that it may show. */
export type TextOptions = {
  readonly pictures?: ReadonlyMap<string, Picture>;
  readonly prefix?: string;
  /** The address of the page that the text is from, where it stands elsewhere. */
  readonly origin?: string;
};

/** Where texts stand beside the pages: who may be named there, and which pictures it shows. */
export type Elsewhere = { readonly output: Output; readonly mayShow: (picture: Picture) => boolean };

/** Renders the texts of entries for pages. */
export type Renderer = {
  /** The text of an entry in this language, or else in the default one. */
  readonly renderBody: (body: Body, lang: Lang, prefix?: string, origin?: string) => Rendered;
  /** A Markdown text that is in this language. */
  readonly renderText: (text: string, lang: Lang, options?: TextOptions) => Rendered;
  /** What a text in `lang` needs on a page in `pageLang`: for own pages that are code. */
  readonly toMarkdownPage: (lang: Lang, pageLang: Lang, options?: TextOptions) => MarkdownPage;
};

/**
 * Renders with links to the public entries of this Roll, and with words of the language of each text: for pages, or for an
 * output elsewhere, where a picture is one file that every program can show.
 */
export function createRenderer(
  roll: Roll,
  routes: Routes,
  words: (lang: Lang) => Translate<WordKey>,
  elsewhere?: Elsewhere,
): Renderer {
  const resolvers = new Map<Lang, ResolveReference>();
  const resolverOf = (lang: Lang): ResolveReference => {
    const resolve = resolvers.get(lang) ?? createResolveReference(roll, routes, lang, elsewhere?.output);
    resolvers.set(lang, resolve);
    return resolve;
  };
  const toMarkdownPage: Renderer['toMarkdownPage'] = (lang, pageLang, { pictures, prefix, origin } = {}) => ({
    resolve: resolverOf(pageLang),
    below: routes.below,
    picture(file) {
      const picture = pictures?.get(file);
      if (elsewhere === undefined) return toTextPicture(picture, routes, lang);
      const shown = picture && elsewhere.mayShow(picture) ? toTextPicture(picture, routes, lang) : undefined;
      return shown && { ...shown, sources: [] };
    },
    words: toWords(words(lang)),
    prefix,
    origin,
  });
  return {
    toMarkdownPage,
    renderText: (text, lang, options) => ({
      html: renderMarkdown(text, toMarkdownPage(lang, lang, options)),
      lang,
    }),
    renderBody({ text, pictures }, pageLang, prefix, origin) {
      const { markdown, lang } = inLanguage(text, pageLang);
      const page = toMarkdownPage(lang, pageLang, {
        pictures,
        ...(prefix !== undefined && { prefix }),
        ...(origin !== undefined && { origin }),
      });
      return { html: renderMarkdown(markdown.text, page), lang };
    },
  };
}

function inLanguage<Value>(
  byLanguage: ReadonlyMap<Lang, Value>,
  wanted: Lang,
): { markdown: Value; lang: Lang } {
  const exact = byLanguage.get(wanted);
  if (exact !== undefined) return { markdown: exact, lang: wanted };
  const [first] = byLanguage;
  if (first === undefined) throw new Error('A body has no text.');
  return { markdown: first[1], lang: first[0] };
}

function toTextPicture(picture: Picture | undefined, routes: Routes, lang: Lang): TextPicture | undefined {
  if (picture === undefined) return undefined;
  const { file, alt, credit } = picture;
  const { sources, fallback } = toPictureSet(file);
  return {
    src: routes.below(fallback.path),
    sources: sources.map(({ type, variants }) => ({ type, srcset: toSrcset(variants, routes.below) })),
    width: file.width,
    height: file.height,
    alt: say(alt, lang).text,
    credit: credit && say(credit, lang).text,
  };
}

function toWords(t: Translate<WordKey>): MarkdownPage['words'] {
  return {
    unnamed: t('person.unnamed'),
    table: t('text.table'),
    footnotes: t('text.footnotes'),
    footnoteBack: t('text.footnoteBack', { reference: '{reference}' }),
  };
}
