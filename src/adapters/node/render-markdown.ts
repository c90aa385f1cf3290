import { markdownToHtml } from 'satteri';
import { createMarkdownPlugins, type MarkdownPage } from './markdown-plugins.ts';

/**
 * Renders the Markdown of an entry to HTML for a page: references resolved, pictures as figures, no raw HTML,
 * no inline style, headings with ids that are unique in the text, footnotes and tables labelled in the page's words.
 */
export function renderMarkdown(text: string, page: MarkdownPage): string {
  const { footnotes, footnoteBack } = page.words;
  const clobberPrefix = page.prefix === undefined ? 'note-' : `${page.prefix}-note-`;
  const result = markdownToHtml(text, {
    features: {
      frontmatter: false,
      headingAttributes: true,
      gfm: { footnotes: { label: footnotes, backLabel: footnoteBack, clobberPrefix } },
    },
    hastPlugins: createMarkdownPlugins(page, text.includes('![')),
  });
  if (result instanceof Promise) throw new Error('No plugin of the renderer may be asynchronous.');
  return result.html.trim();
}
