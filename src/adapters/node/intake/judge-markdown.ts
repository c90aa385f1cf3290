import type { MdastNode } from 'satteri';
import { domainToUnicode } from 'node:url';
import { toProblem, type Position } from '../../../domain/problem.ts';
import { findInvisible } from '../../../domain/text/invisible.ts';
import { findMixedWords, findTwinWords } from '../../../domain/text/look-alikes.ts';
import { toLinkFault, toPictureName } from './judge-address.ts';
import { toAttributes, toText } from './markdown-nodes.ts';
import type { Report } from './report.ts';

/** All that a text may consist of. Whatever else a parser may know, now or later, is refused with its line. */
const ALLOWED: readonly MdastNode['type'][] = [
  ...(['root', 'paragraph', 'heading', 'text', 'break', 'thematicBreak', 'blockquote'] as const),
  ...(['emphasis', 'strong', 'delete', 'inlineCode', 'code', 'list', 'listItem'] as const),
  ...(['link', 'linkReference', 'definition', 'image', 'imageReference'] as const),
  ...(['table', 'tableRow', 'tableCell', 'footnoteReference', 'footnoteDefinition'] as const),
];

/** Reports what a part of a text must not be, and what it says that no reader would be shown. */
export function judgeNode(node: MdastNode, at: Position, source: string, report: Report): void {
  if (!ALLOWED.includes(node.type))
    report(toProblem('unsafe-html', at, { found: toExcerpt('value' in node ? node.value : node.type) }));
  judgeCharacters(node, at, report);
  switch (node.type) {
    case 'heading':
      judgeHeading(node, at, report);
      break;
    case 'link':
    case 'definition':
      judgeAddress(node, at, report);
      break;
    case 'image':
      if (node.title) report(toProblem('lost-text', at, { found: toExcerpt(node.title), kind: 'title' }));
      break;
    case 'code':
      if (node.meta) report(toProblem('lost-text', at, { found: toExcerpt(node.meta), kind: 'meta' }));
      break;
    case 'table':
      judgeTable(node, at, report);
      break;
    case 'text':
      judgeBrackets(source.slice(node.position?.start.offset, node.position?.end.offset), at, report);
      break;
  }
  if (node.type === 'link' || node.type === 'linkReference') judgeLinkText(node, at, report);
}

/** The text as one line of at most 80 characters. */
export function toExcerpt(text: string): string {
  const line = text.replace(/\s+/g, ' ').trim();
  return line.length > 80 ? `${line.slice(0, 80)}…` : line;
}

/** Characters that come by `&#…;`: as they are written, the reader of the file has found them. */
function judgeCharacters(node: MdastNode, at: Position, report: Report): void {
  const texts = [
    'value' in node && typeof node.value === 'string' ? node.value : '',
    'title' in node && typeof node.title === 'string' ? node.title : '',
  ];
  for (const text of texts) {
    const invisible = findInvisible(text) ?? findReplaced(text);
    if (invisible !== undefined)
      report(toProblem('control-character', at, { found: invisible.found, kind: invisible.kind }));
  }
}

/** What Markdown makes of `&#0;` and `&#7;`; a replacement character in the file itself is another problem. */
function findReplaced(text: string): { readonly found: string; readonly kind: string } | undefined {
  return text.includes('\uFFFD') ? { found: '&#…;', kind: 'control' } : undefined;
}

type NodeOf<Type extends MdastNode['type']> = Extract<MdastNode, { type: Type }>;

function judgeHeading(node: NodeOf<'heading'>, at: Position, report: Report): void {
  if (node.depth === 1) report(toProblem('heading-level', at, { found: toExcerpt(toText(node)) }));
  const others = Object.keys(toAttributes(node)).filter((name) => name !== 'id');
  if (others.length > 0) report(toProblem('lost-text', at, { found: others.join(', '), kind: 'attributes' }));
}

function judgeAddress({ type, url }: NodeOf<'link' | 'definition'>, at: Position, report: Report): void {
  const isPicture = type === 'definition' && toPictureName(url) !== undefined;
  const kind = isPicture ? undefined : toLinkFault(url);
  if (kind !== undefined) report(toProblem('unsafe-link', at, { found: toExcerpt(url), kind }));
  else judgeHost(url, at, report);
}

/** A host that mixes scripts is made to be taken for another one; whole names in any script are honest. */
function judgeHost(url: string, at: Position, report: Report): void {
  const host = /^https:/i.test(url) ? domainToUnicode(URL.parse(url)?.hostname ?? '') : '';
  if (
    host
      .split('.')
      .some((label) => findMixedWords(label).length > 0 || findTwinWords(`a ${label}`).length > 0)
  )
    report(toProblem('misleading-link', at, { found: host, kind: 'host', target: toExcerpt(url) }));
}

/** A link says something, and where its words are an address, that is where it leads. */
function judgeLinkText(node: NodeOf<'link' | 'linkReference'>, at: Position, report: Report): void {
  const words = toText(node).trim();
  const url = node.type === 'link' ? node.url : '';
  if (words === '' && !node.children.some(({ type }) => type === 'image' || type === 'imageReference'))
    report(toProblem('misleading-link', at, { found: toExcerpt(url), kind: 'empty', target: '' }));
  const said = toHost(words);
  const led = toHost(url);
  if (said !== undefined && url !== '' && said !== led && !(led ?? '').endsWith(`.${said}`))
    report(
      toProblem('misleading-link', at, { found: toExcerpt(words), kind: 'other', target: toExcerpt(url) }),
    );
}

/** The host that words or an address name as such; of a mail address the part behind the @. Names such as "Node.js" are none. */
function toHost(text: string): string | undefined {
  const [, host] =
    /^(?:https?:\/\/|(?=www\.)|mailto:[^@\s]+@|[^@\s/]+@)((?:[\p{L}\p{N}-]+\.)+[\p{L}][\p{L}\p{N}-]+)(?:[/?#:]\S*)?$/iu.exec(
      text,
    ) ?? [];
  return host?.toLowerCase().replace(/^www\./, '');
}

/** Cells beyond the header of their table are shown nowhere. */
function judgeTable({ children: [header, ...rows] }: NodeOf<'table'>, at: Position, report: Report): void {
  const columns = header?.children.length ?? 0;
  for (const row of rows)
    for (const cell of row.children.slice(columns)) {
      const line = (at.line ?? 1) + (row.position?.start.line ?? 1) - (header?.position?.start.line ?? 1);
      if (toText(cell).trim() !== '')
        report(toProblem('lost-text', { ...at, line }, { found: toExcerpt(toText(cell)), kind: 'cell' }));
    }
}

/** Brackets of a reference that leads nowhere stay in the text as they are typed; those behind a backslash are meant. */
function judgeBrackets(written: string, at: Position, report: Report): void {
  const [open] = /(?<!\\)\[(?:\^[^\]\s\\]+\]|[^\][\\]+\]\[[^\][\\]*\])/.exec(written) ?? [];
  if (open !== undefined) report(toProblem('open-reference', at, { found: toExcerpt(open) }));
}
