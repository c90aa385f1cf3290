import { defineHastPlugin, type HastNode, type HastPluginDefinition, type HastVisitorContext } from 'satteri';
import type { ResolveReference } from '../../domain/references.ts';

/** How wide a picture stands in a text: as wide as its lines. */
const TEXT_SIZES = '(min-width: 48rem) 43rem, calc(100vw - 2.5rem)';

type Element = Extract<HastNode, { type: 'element' }>;

/** A picture as a text shows it, ready in words and address. */
export type TextPicture = {
  readonly src: string;
  /** Smaller files of it by format, the smallest format first. */
  readonly sources: readonly { readonly type: string; readonly srcset: string }[];
  readonly width: number;
  readonly height: number;
  readonly alt: string;
  readonly credit: string | undefined;
};

/** What turns the Markdown of an entry into the HTML of a page in one language. */
export type MarkdownPage = {
  readonly resolve: ResolveReference;
  /** A path from the root of the site, below its base. */
  readonly below: (path: string) => string;
  /** The picture under this file name, or `undefined` where it may not be shown. */
  readonly picture: (file: string) => TextPicture | undefined;
  readonly words: {
    readonly unnamed: string;
    readonly table: string;
    readonly footnotes: string;
    readonly footnoteBack: string;
  };
  /** Stands before every id of the text, where a page shows several texts. */
  readonly prefix: string | undefined;
  /** The address of the page that the text is from, where it stands elsewhere: its anchors lead there. */
  readonly origin?: string | undefined;
};

/**
 * The plugins that make a text safe and at home on its page, for one rendering of one text. Those for pictures look at every
 * paragraph, and may be left out where a text has none.
 */
export function createMarkdownPlugins(
  page: MarkdownPage,
  hasPictures = true,
): readonly HastPluginDefinition[] {
  return [
    createWall(),
    createLinks(page),
    createHeadings(page),
    createTables(page.words.table),
    ...(hasPictures ? [createFigures(page), createImages(page)] : []),
  ];
}

/** The second wall after the intake: no raw HTML, no box to tick, no style of its own. */
function createWall(): HastPluginDefinition {
  return defineHastPlugin({
    name: 'wall',
    raw: (node, ctx) => ctx.removeNode(node),
    comment: (node, ctx) => ctx.removeNode(node),
    element: [
      {
        filter: ['input'],
        visit: (node, ctx) =>
          ctx.replaceNode(node, { type: 'text', value: node.properties['checked'] ? '☑' : '☐' }),
      },
      {
        filter: ['th', 'td'],
        visit(node) {
          const style = node.properties['style'];
          if (typeof style !== 'string') return undefined;
          const align = /text-align:\s*(right|center)/.exec(style)?.[1];
          return { ...node, properties: align === undefined ? {} : { className: [`align-${align}`] } };
        },
      },
    ],
  });
}

function createLinks(page: MarkdownPage): HastPluginDefinition {
  return defineHastPlugin({
    name: 'links',
    element: {
      filter: ['a'],
      visit(node, ctx) {
        const href = typeof node.properties['href'] === 'string' ? node.properties['href'] : '';
        const resolved = page.resolve(href);
        if (href.startsWith('#')) setFootnote(node, ctx, page);
        else if (resolved?.as === 'unnamed')
          ctx.replaceNode(node, { type: 'text', value: toUnnamed(node, ctx, page.words.unnamed) });
        else if (resolved?.as === 'link') ctx.setProperty(node, 'href', resolved.href);
        else if (resolved === undefined && /^https?:\/\//i.test(href))
          ctx.setProperty(node, 'rel', 'noopener');
        else if (resolved === undefined && /^\/(?!\/)/.test(href))
          ctx.setProperty(node, 'href', page.below(href));
        else if (resolved !== undefined || !/^(?:mailto|tel):/i.test(href))
          ctx.replaceNode(node, [...node.children]);
      },
    },
  });
}

/** The words for someone who is not named, with a capital where a sentence begins with them. */
function toUnnamed(node: Readonly<Element>, ctx: HastVisitorContext, words: string): string {
  return startsSentence(node, ctx) ? words.slice(0, 1).toUpperCase() + words.slice(1) : words;
}

function startsSentence(node: Readonly<Element>, ctx: HastVisitorContext): boolean {
  const parent = ctx.parent(node);
  const before = parent.children
    .slice(0, ctx.indexOf(node) ?? 0)
    .map((sibling) => ctx.textContent(sibling))
    .join('');
  if (/[.!?…]["»”’)\]]*\s+["«“‘([]*$/u.test(before)) return true;
  if (/[^\s"«“‘([]/u.test(before)) return false;
  return parent.type !== 'element' || !INLINE.has(parent.tagName) || startsSentence(parent, ctx);
}

const INLINE = new Set(['a', 'b', 'del', 'em', 'i', 's', 'strong']);

/** Footnotes speak the language of the text, also where Astro has made them for a page that is code. */
function setFootnote(
  node: Readonly<Element>,
  ctx: HastVisitorContext,
  { prefix, words, origin }: MarkdownPage,
): void {
  const { ariaDescribedBy, ariaLabel, dataFootnoteBackref, href } = node.properties;
  if (origin !== undefined && typeof href === 'string') ctx.setProperty(node, 'href', origin + href);
  if (ariaDescribedBy !== undefined && prefix !== undefined)
    ctx.setProperty(node, 'ariaDescribedBy', `${prefix}-footnote-label`);
  const reference = typeof ariaLabel === 'string' ? /[\d-]+$/.exec(ariaLabel)?.[0] : undefined;
  if (dataFootnoteBackref !== undefined && reference !== undefined)
    ctx.setProperty(node, 'ariaLabel', words.footnoteBack.replace('{reference}', reference));
}

/** The page has the one `h1`; every heading gets an id of its own and loses all other attributes. */
function createHeadings({ prefix, words }: MarkdownPage): HastPluginDefinition {
  const taken = new Map<string, number>();
  return defineHastPlugin({
    name: 'headings',
    element: {
      filter: ['h1', 'h2', 'h3', 'h4', 'h5', 'h6'],
      visit(node, ctx) {
        const written = node.properties['id'];
        const base =
          typeof written === 'string' && written !== '' ? written : toAnchor(ctx.textContent(node));
        const count = (taken.get(base) ?? 0) + 1;
        taken.set(base, count);
        const id = [prefix, base, count > 1 ? String(count) : undefined]
          .filter((part) => part !== undefined)
          .join('-');
        const tagName = node.tagName === 'h1' ? 'h2' : node.tagName;
        if (written !== 'footnote-label') return { ...node, tagName, properties: { id } };
        const children: Element['children'] = [{ type: 'text', value: words.footnotes }];
        return { ...node, properties: { id, className: ['visually-hidden'] }, children };
      },
    },
  });
}

function toAnchor(text: string): string {
  const anchor = text
    .normalize('NFC')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, '-')
    .replace(/^-|-$/g, '');
  return anchor === '' ? 'section' : anchor;
}

function createTables(label: string): HastPluginDefinition {
  return defineHastPlugin({
    name: 'tables',
    element: {
      filter: ['table'],
      visit: (node, ctx) =>
        ctx.wrapNode(node, {
          type: 'element',
          tagName: 'div',
          properties: { className: ['table-scroll'], role: 'region', tabIndex: 0, ariaLabel: label },
          children: [],
        }),
    },
  });
}

/** Pictures leave their paragraph and stand behind it as figures. */
function createFigures(page: MarkdownPage): HastPluginDefinition {
  return defineHastPlugin({
    name: 'figures',
    element: {
      filter: ['p'],
      visit(node, ctx) {
        const figures = node.children.filter(isImage).flatMap((image) => toFigure(image, page) ?? []);
        if (!node.children.some(isImage)) return;
        const rest = node.children.filter((child) => !isImage(child));
        const isEmpty = rest.every((child) => child.type === 'text' && child.value.trim() === '');
        ctx.replaceNode(node, isEmpty ? figures : [{ ...node, children: rest }, ...figures]);
      },
    },
  });
}

/** What is left of pictures outside paragraphs: in lists, tables and links. */
function createImages(page: MarkdownPage): HastPluginDefinition {
  return defineHastPlugin({
    name: 'images',
    element: {
      filter: ['img'],
      visit(node, ctx) {
        if (node.properties['loading'] !== undefined) return;
        const figure = toFigure(node, page);
        if (figure === undefined) ctx.removeNode(node);
        else ctx.replaceNode(node, figure);
      },
    },
  });
}

function isImage(node: HastNode): node is Element {
  return node.type === 'element' && node.tagName === 'img';
}

function toFigure(image: Element, page: MarkdownPage): Element | undefined {
  const { src: written } = image.properties;
  const picture = typeof written === 'string' ? page.picture(decodeURI(written)) : undefined;
  if (picture === undefined) return undefined;
  const { src, sources, width, height, alt, credit } = picture;
  const properties = { src, alt, width, height, loading: 'lazy', decoding: 'async' };
  const choices = sources.map(({ type, srcset }) =>
    toElement('source', { type, srcSet: srcset, sizes: TEXT_SIZES }, []),
  );
  const caption = toElement('figcaption', {}, credit === undefined ? [] : [{ type: 'text', value: credit }]);
  return toElement('figure', {}, [
    toElement('picture', {}, [...choices, toElement('img', properties, [])]),
    ...(credit === undefined ? [] : [caption]),
  ]);
}

function toElement(
  tagName: string,
  properties: Element['properties'],
  children: Element['children'],
): Element {
  return { type: 'element', tagName, properties, children };
}
