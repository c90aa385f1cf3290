import type { MdastNode } from 'satteri';
import { z } from 'zod';

/** All parts of a text in the order of reading, each before those inside it. */
export function* listNodes(node: MdastNode): Generator<MdastNode> {
  yield node;
  if ('children' in node) for (const child of node.children) yield* listNodes(child);
}

/** The words of a part of a text, without pictures. */
export function toText(node: MdastNode): string {
  if (node.type === 'text' || node.type === 'inlineCode' || node.type === 'code') return node.value;
  if (node.type === 'break') return ' ';
  if (node.type === 'image' || node.type === 'imageReference') return '';
  return 'children' in node ? node.children.map(toText).join('') : '';
}

/** satteri keeps `{#id .class name=value}` as properties for HTML, which the types of headings do not know. */
const withAttributes = z.object({ hProperties: z.record(z.string(), z.unknown()) });

/** What stands in braces behind a heading, by name. */
export function toAttributes(node: MdastNode): Readonly<Record<string, unknown>> {
  const parsed = withAttributes.safeParse('data' in node ? node.data : undefined);
  return parsed.success ? parsed.data.hProperties : {};
}
