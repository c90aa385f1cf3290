import { markdownToMdast } from 'satteri';
import { listNodes, toText } from './intake/markdown-nodes.ts';

/** The paragraphs of a Markdown text, those of lists included, as plain text. */
export function toPlainParagraphs(markdown: string): readonly string[] {
  const root = markdownToMdast(markdown, { features: { frontmatter: false, headingAttributes: true } });
  return [...listNodes(root)]
    .filter(({ type }) => type === 'paragraph')
    .map((node) => toText(node).trim())
    .filter((text) => text !== '');
}
