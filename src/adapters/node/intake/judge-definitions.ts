import type { MdastNode } from 'satteri';
import { toProblem, type Position } from '../../../domain/problem.ts';
import { toExcerpt } from './judge-markdown.ts';
import { toText } from './markdown-nodes.ts';
import type { Report } from './report.ts';

type Definition = Extract<MdastNode, { type: 'definition' | 'footnoteDefinition' }>;

/**
 * Reports definitions of addresses and footnotes that readers never see, for nothing refers to them or an earlier one
 * has their name. A text can be hidden that way: `[comment]: # (words)`.
 */
export function judgeDefinitions(
  nodes: readonly MdastNode[],
  at: (node: MdastNode) => Position,
  report: Report,
): void {
  const used = new Set(nodes.flatMap(toUse));
  const seen = new Set<string>();
  for (const node of nodes) {
    if (node.type !== 'definition' && node.type !== 'footnoteDefinition') continue;
    const name = `${node.type}:${node.identifier}`;
    const kind = seen.has(name) ? 'twice' : 'unused';
    if (kind === 'twice' || !used.has(name))
      report(toProblem('lost-text', at(node), { found: toWords(node), kind }));
    seen.add(name);
  }
}

function toUse(node: MdastNode): readonly string[] {
  if (node.type === 'footnoteReference') return [`footnoteDefinition:${node.identifier}`];
  if (node.type === 'linkReference' || node.type === 'imageReference')
    return [`definition:${node.identifier}`];
  return [];
}

function toWords(node: Definition): string {
  const label = node.label ?? node.identifier;
  if (node.type === 'footnoteDefinition') return toExcerpt(`[^${label}]: ${toText(node)}`);
  return toExcerpt(`[${label}]: ${node.url}${node.title ? ` (${node.title})` : ''}`);
}
