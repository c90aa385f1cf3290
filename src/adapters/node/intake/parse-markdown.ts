import { markdownToMdast, type MdastNode } from 'satteri';
import type { Heading, Image, Link, Markdown } from '../../../domain/content.ts';
import { toProblem, type Position } from '../../../domain/problem.ts';
import { toPictureName } from './judge-address.ts';
import { judgeDefinitions } from './judge-definitions.ts';
import { judgeNode, toExcerpt } from './judge-markdown.ts';
import { listNodes, toAttributes, toText } from './markdown-nodes.ts';
import type { Report } from './report.ts';

type Definitions = ReadonlyMap<string, string>;
type Found = {
  headings: Heading[];
  links: Link[];
  images: Image[];
  paragraphs: Markdown['paragraphs'][number][];
};

/**
 * Reads a Markdown text that begins at a line of its file, and reports what must not be in it: HTML, unsafe addresses, a
 * first-level heading, words that no reader would see. Cells of tables and code count as paragraphs.
 */
export function parseMarkdown(text: string, file: string, firstLine: number, report: Report): Markdown {
  const root = markdownToMdast(text, { features: { frontmatter: false, headingAttributes: true } });
  const nodes = [...listNodes(root)];
  const definitions = toDefinitions(nodes);
  const found: Found = { headings: [], links: [], images: [], paragraphs: [] };
  const position = (node: MdastNode): Position => toPosition(node, file, firstLine);
  for (const node of nodes) {
    note(node, position(node), text, definitions, found);
    judgeNode(node, position(node), text, report);
  }
  judgeDefinitions(root, position, report);
  for (const image of found.images) judgeImage(image, report);
  const images = found.images.flatMap((image) => {
    const name = toPictureName(image.file);
    return name === undefined ? [] : [{ ...image, file: name }];
  });
  return { text, at: { file, line: firstLine }, ...found, images };
}

/** Of two with one name the first counts, here as on the page. */
function toDefinitions(nodes: readonly MdastNode[]): Definitions {
  const definitions = new Map<string, string>();
  for (const node of nodes)
    if (node.type === 'definition' && !definitions.has(node.identifier))
      definitions.set(node.identifier, node.url);
  return definitions;
}

function note(node: MdastNode, at: Position, source: string, definitions: Definitions, found: Found): void {
  switch (node.type) {
    case 'heading':
      found.headings.push({
        depth: node.depth,
        text: toPiece(node, source),
        id: toId(node),
        at,
        offset: node.position?.start.offset ?? 0,
      });
      break;
    case 'paragraph':
    case 'tableCell':
    case 'code':
      found.paragraphs.push({ text: toPiece(node, source), at });
      break;
    case 'link':
      found.links.push({ target: node.url, text: toText(node), at });
      break;
    case 'linkReference':
      found.links.push({ target: definitions.get(node.identifier) ?? '', text: toText(node), at });
      break;
    case 'image':
      found.images.push({ file: node.url, alt: node.alt ?? '', at });
      break;
    case 'imageReference':
      found.images.push({ file: definitions.get(node.identifier) ?? '', alt: node.alt ?? '', at });
      break;
  }
}

/** The words of a part; where they are written just so, as a piece of the source, which takes no room of its own. */
function toPiece(node: MdastNode, source: string): string {
  const words = toText(node);
  const written = source.slice(node.position?.start.offset, node.position?.end.offset);
  const start = written.indexOf(words);
  return start < 0 ? words : written.slice(start, start + words.length);
}

function judgeImage({ file, at }: Image, report: Report): void {
  if (toPictureName(file) !== undefined) return;
  const kind = /^[a-z][a-z0-9+.-]*:|^\/\//i.test(file) ? 'remotePicture' : 'picturePath';
  report(toProblem('unsafe-link', at, { found: toExcerpt(file), kind }));
}

function toId(node: MdastNode): string | undefined {
  const { id } = toAttributes(node);
  return typeof id === 'string' && id !== '' ? id : undefined;
}

function toPosition(node: MdastNode, file: string, firstLine: number): Position {
  const start = node.position?.start;
  return { file, line: firstLine + (start?.line ?? 1) - 1, column: start?.column ?? 1 };
}
