import { isAlias, isMap, isNode, isPair, isScalar, isSeq, LineCounter, parseDocument, visit } from 'yaml';
import type { Document, Node, YAMLError } from 'yaml';
import type { Locate } from '../../../domain/content.ts';
import { toProblem, type Position } from '../../../domain/problem.ts';
import { lineOf } from './read-text.ts';
import type { Report } from './report.ts';

/** What a YAML text says, not yet judged by a schema, and where each of its fields stands. */
export type YamlSource = {
  readonly value: unknown;
  /** The value of a field, or of the nearest field around it. */
  readonly at: Locate;
  /** The name of a field. */
  readonly atKey: Locate;
};

const DEEPEST = 20;

/**
 * Reads YAML 1.2 (core schema) without anchors, aliases, merge keys and tags; dates stay text. Line 1 of the text
 * is line 1 of the file. `undefined` where it cannot be read; every reason is reported.
 */
export function parseYaml(text: string, file: string, report: Report): YamlSource | undefined {
  const parsed = parse(text, file);
  if (parsed === undefined) {
    report(toProblem('yaml-syntax', { file, line: 1 }, { found: '', why: 'deep' }));
    return undefined;
  }
  const { document, position } = parsed;
  const [error] = document.errors;
  if (error !== undefined) {
    const at = position(error.pos[0]);
    report(toProblem('yaml-syntax', at, { found: lineOf(text, at), why: toReason(error, text) }));
    return undefined;
  }
  if (hasTrick(document, position, text, report)) return undefined;
  return { value: document.toJS({ maxAliasCount: 0 }), ...locateIn(text, file) };
}

/**
 * Reads a file that the program itself keeps as JSON. As long as it is as it was written, which a record of ten thousand
 * addresses mostly is, no fault in it has to be explained; anything else is read as YAML, which knows all places.
 */
export function parseKeptJson(text: string, file: string, report: Report): YamlSource | undefined {
  const value = parseAsWritten(text);
  return value === undefined ? parseYaml(text, file, report) : { value, ...locateIn(text, file) };
}

/** The value of a text that is exactly what JSON makes of it, which has no key twice; `undefined` for any other. */
function parseAsWritten(text: string): unknown {
  try {
    const value: unknown = JSON.parse(text);
    return `${JSON.stringify(value, undefined, 2)}\n` === text ? value : undefined;
  } catch {
    return undefined;
  }
}

type Parsed = { readonly document: Document; readonly position: (offset: number) => Position };

function parse(text: string, file: string): Parsed | undefined {
  const lines = new LineCounter();
  const document = toDocument(text, lines);
  const position = (offset: number): Position => {
    const { line, col } = lines.linePos(Math.min(offset, text.length));
    return { file, line: Math.max(line, 1), column: Math.max(col, 1) };
  };
  return document && { document, position };
}

/**
 * Finds the fields of a text that has been parsed. It is parsed again for the first one that is looked for: few texts have
 * a fault, and what a parser knows of all the others would take many times their own room.
 */
function locateIn(text: string, file: string): Pick<YamlSource, 'at' | 'atKey'> {
  let parsed: Parsed | undefined;
  const locate = (path: readonly (string | number)[], ofKey: boolean): Position => {
    parsed ??= parse(text, file);
    return parsed === undefined ? { file } : parsed.position(toOffset(parsed.document, path, ofKey));
  };
  return { at: (path) => locate(path, false), atKey: (path) => locate(path, true) };
}

function toDocument(text: string, lines: LineCounter): Document | undefined {
  const options = {
    lineCounter: lines,
    schema: 'core',
    strict: true,
    uniqueKeys: true,
    stringKeys: true,
  } as const;
  try {
    return parseDocument(text, { ...options, merge: false, prettyErrors: false, logLevel: 'error' });
  } catch (error) {
    // Brackets nested by the thousand exhaust the parser's stack.
    if (error instanceof RangeError) return undefined;
    throw error;
  }
}

function toReason(error: YAMLError, text: string): string {
  switch (error.code) {
    case 'TAB_AS_INDENT':
      return 'tab';
    case 'DUPLICATE_KEY':
      return 'twice';
    case 'BLOCK_AS_IMPLICIT_KEY':
      return /^[^\n]*:(?: |\n|$)/.test(text.slice(error.pos[0])) ? 'colon' : 'indent';
    case 'BAD_SCALAR_START':
      return 'start';
    case 'MISSING_CHAR':
      return error.message.includes('quote') ? 'quote' : 'indent';
    case 'BAD_INDENT':
      return error.message.startsWith('Flow') ? 'bracket' : 'indent';
    case 'RESOURCE_EXHAUSTION':
      return 'deep';
    case 'MULTIPLE_DOCS':
      return 'documents';
    default:
      return 'other';
  }
}

/** Reports what YAML allows and content must not use: one thing twice by reference, foreign types, endless depth. */
function hasTrick(
  document: Document,
  position: (offset: number) => Position,
  text: string,
  report: Report,
): boolean {
  let isFound = false;
  const refuse = (node: Node, kind: string): typeof visit.BREAK => {
    const at = position(node.range?.[0] ?? 0);
    const isDeep = kind === 'deep';
    const found = lineOf(text, at);
    report(
      isDeep
        ? toProblem('yaml-syntax', at, { found, why: kind })
        : toProblem('yaml-alias', at, { found, kind }),
    );
    isFound = true;
    return visit.BREAK;
  };
  visit(document, (_, node, path) => {
    if (isPair(node)) {
      const { key: name } = node;
      return isScalar(name) && name.value === '<<' ? refuse(name, 'merge') : undefined;
    }
    if (!isNode(node)) return undefined;
    if (isAlias(node)) return refuse(node, 'alias');
    if (node.anchor !== undefined) return refuse(node, 'anchor');
    if (node.tag !== undefined) return refuse(node, 'tag');
    return path.length > 2 * DEEPEST ? refuse(node, 'deep') : undefined;
  });
  return isFound;
}

function toOffset(document: Document, path: readonly (string | number)[], ofKey: boolean): number {
  let node: unknown = document.contents;
  let offset = isNode(node) ? (node.range?.[0] ?? 0) : 0;
  for (const [index, step] of path.entries()) {
    const isLast = index === path.length - 1;
    if (isMap(node)) {
      const pair = node.items.find(({ key }) => isScalar(key) && key.value === String(step));
      if (pair === undefined) return offset;
      const keyOffset = isNode(pair.key) ? (pair.key.range?.[0] ?? offset) : offset;
      offset = (ofKey && isLast) || !hasWords(pair.value) ? keyOffset : (pair.value.range?.[0] ?? keyOffset);
      node = pair.value;
    } else if (isSeq(node)) {
      const item = node.items[Number(step)];
      if (!isNode(item)) return offset;
      offset = item.range?.[0] ?? offset;
      node = item;
    } else return offset;
  }
  return offset;
}

function hasWords(value: unknown): value is Node {
  return isNode(value) && !(isScalar(value) && value.value === null);
}
