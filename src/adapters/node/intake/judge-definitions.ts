import type { MdastNode } from 'satteri';
import { toProblem, type Position } from '../../../domain/problem.ts';
import { toExcerpt } from './judge-markdown.ts';
import { listNodes, toText } from './markdown-nodes.ts';
import type { Report } from './report.ts';

type Definition = Extract<MdastNode, { type: 'definition' | 'footnoteDefinition' }>;

/**
 * Reports definitions of addresses and footnotes that readers never see, for nothing refers to them or an earlier one
 * has their name. A text can be hidden that way: `[comment]: # (words)`.
 */
export function judgeDefinitions(root: MdastNode, at: (node: MdastNode) => Position, report: Report): void {
  const definitions = [...listNodes(root)].filter(isDefinition);
  if (definitions.length === 0) return;
  const used = findUsed(root, definitions);
  const seen = new Set<string>();
  for (const node of definitions) {
    const kind = seen.has(nameOf(node)) ? 'twice' : 'unused';
    if (kind === 'twice' || !used.has(nameOf(node)))
      report(toProblem('lost-text', at(node), { found: toWords(node), kind }));
    seen.add(nameOf(node));
  }
}

/** What the text refers to, and what the footnotes refer to that it refers to: one that only itself mentions is lost. */
function findUsed(root: MdastNode, definitions: readonly Definition[]): ReadonlySet<string> {
  const used = new Set(listReferences(root));
  for (const name of used) {
    const definition = definitions.find((node) => nameOf(node) === name);
    for (const node of definition !== undefined && 'children' in definition ? definition.children : [])
      for (const inner of listReferences(node)) used.add(inner);
  }
  return used;
}

/** The names that a part refers to, footnotes inside it left out. */
function* listReferences(node: MdastNode): Generator<string> {
  if (node.type === 'footnoteReference') yield `footnoteDefinition:${node.identifier}`;
  if (node.type === 'linkReference' || node.type === 'imageReference') yield `definition:${node.identifier}`;
  if ('children' in node)
    for (const child of node.children) if (child.type !== 'footnoteDefinition') yield* listReferences(child);
}

function isDefinition(node: MdastNode): node is Definition {
  return node.type === 'definition' || node.type === 'footnoteDefinition';
}

function nameOf({ type, identifier }: Definition): string {
  return `${type}:${identifier}`;
}

function toWords(node: Definition): string {
  const label = node.label ?? node.identifier;
  if (node.type === 'footnoteDefinition') return toExcerpt(`[^${label}]: ${toText(node)}`);
  return toExcerpt(`[${label}]: ${node.url}${node.title ? ` (${node.title})` : ''}`);
}
