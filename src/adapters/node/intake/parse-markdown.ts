import { markdownToMdast, type MdastNode } from 'satteri';
import { z } from 'zod';
import type { Heading, Image, Link, Markdown } from '../../../domain/content.ts';
import { toProblem, type Position } from '../../../domain/problem.ts';
import { toLinkFault, toPictureName } from './judge-address.ts';
import type { Report } from './report.ts';

type Definitions = ReadonlyMap<string, string>;
type Found = {
  headings: Heading[];
  links: Link[];
  images: Image[];
  paragraphs: Markdown['paragraphs'][number][];
};

/** Reads a Markdown text that begins at a line of its file, and reports what must not be in it: HTML, unsafe addresses, a first-level heading. */
export function parseMarkdown(text: string, file: string, firstLine: number, report: Report): Markdown {
  const root = markdownToMdast(text, { features: { frontmatter: false, headingAttributes: true } });
  const definitions = toDefinitions(root);
  const found: Found = { headings: [], links: [], images: [], paragraphs: [] };
  walk(root, (node) => {
    const at = toPosition(node, file, firstLine);
    note(node, at, definitions, found);
    judge(node, at, report);
  });
  for (const image of found.images) judgeImage(image, report);
  const images = found.images.flatMap((image) => {
    const name = toPictureName(image.file);
    return name === undefined ? [] : [{ ...image, file: name }];
  });
  return { text, at: { file, line: firstLine }, ...found, images };
}

function walk(node: MdastNode, visit: (node: MdastNode) => void): void {
  visit(node);
  if ('children' in node) for (const child of node.children) walk(child, visit);
}

function toDefinitions(root: MdastNode): Definitions {
  const definitions = new Map<string, string>();
  walk(root, (node) => {
    if (node.type === 'definition') definitions.set(node.identifier, node.url);
  });
  return definitions;
}

function note(node: MdastNode, at: Position, definitions: Definitions, found: Found): void {
  switch (node.type) {
    case 'heading':
      found.headings.push({
        depth: node.depth,
        text: toText(node),
        id: toId(node),
        at,
        offset: node.position?.start.offset ?? 0,
      });
      break;
    case 'paragraph':
      found.paragraphs.push({ text: toText(node), at });
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

function judge(node: MdastNode, at: Position, report: Report): void {
  if (node.type === 'html') report(toProblem('unsafe-html', at, { found: toExcerpt(node.value) }));
  if (node.type === 'heading' && node.depth === 1)
    report(toProblem('heading-level', at, { found: toExcerpt(toText(node)) }));
  if (node.type !== 'link' && node.type !== 'definition') return;
  const isPicture = node.type === 'definition' && toPictureName(node.url) !== undefined;
  const kind = isPicture ? undefined : toLinkFault(node.url);
  if (kind !== undefined) report(toProblem('unsafe-link', at, { found: toExcerpt(node.url), kind }));
}

function judgeImage({ file, at }: Image, report: Report): void {
  if (toPictureName(file) !== undefined) return;
  const kind = /^[a-z][a-z0-9+.-]*:|^\/\//i.test(file) ? 'remotePicture' : 'picturePath';
  report(toProblem('unsafe-link', at, { found: toExcerpt(file), kind }));
}

function toText(node: MdastNode): string {
  if (node.type === 'text' || node.type === 'inlineCode' || node.type === 'code') return node.value;
  if (node.type === 'break') return ' ';
  if (node.type === 'image' || node.type === 'imageReference') return '';
  return 'children' in node ? node.children.map(toText).join('') : '';
}

/** satteri keeps `{#id}` as a property for HTML, which the types of headings do not know. */
const withId = z.object({ hProperties: z.object({ id: z.string().min(1) }) });

function toId(node: MdastNode): string | undefined {
  const parsed = withId.safeParse('data' in node ? node.data : undefined);
  return parsed.success ? parsed.data.hProperties.id : undefined;
}

function toPosition(node: MdastNode, file: string, firstLine: number): Position {
  const start = node.position?.start;
  return { file, line: firstLine + (start?.line ?? 1) - 1, column: start?.column ?? 1 };
}

function toExcerpt(text: string): string {
  const line = text.replace(/\s+/g, ' ').trim();
  return line.length > 80 ? `${line.slice(0, 80)}…` : line;
}
