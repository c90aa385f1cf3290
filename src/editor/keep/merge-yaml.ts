import {
  Document,
  isMap,
  isNode,
  isScalar,
  isSeq,
  parseDocument,
  type Node,
  type Pair,
  type YAMLMap,
  type YAMLSeq,
} from 'yaml';
import { isValues, type Values } from './clean-values.ts';
import { isEmpty, isEqual, isSame } from './same.ts';

/**
 * The YAML `source` with other values. Fields that say the same keep their bytes: quotes, order, comments, the ways of
 * writing lists. In one that changes, what it holds besides keeps its order and comments.
 */
export function mergeYaml(source: string, values: Values): string {
  const document = parseDocument(source, { schema: 'core' });
  const { contents } = document;
  if (!isMap(contents) || contents.flow === true) return writeYaml(values);
  const before: unknown = document.toJS();
  const { opening, pieces } = readPieces(source, contents);
  mergeMap(document, contents, values);
  const style = toStyle(source);
  const written = contents.items.map((pair) => {
    const name = nameOf(pair);
    const piece = pieces.get(name);
    if (piece === undefined) return writePair(pair, style);
    const isKept = isValues(before) && isEqual(before[name], values[name]);
    return (isKept ? piece.text : writePair(pair, style)) + piece.after.replace(/\n$/, '');
  });
  return opening + written.join('\n');
}

/** Values as YAML that the intake reads: no folded lines, quotes only where they are needed. */
export function writeYaml(values: Values): string {
  return new Document(values).toString({ lineWidth: 0 }).trimEnd();
}

/** A field as it stands in the source, and what stands between it and the next: comments and empty lines. */
type Piece = { readonly text: string; readonly after: string };
type Style = { readonly flowCollectionPadding: boolean; readonly indentSeq: boolean };

function readPieces(
  source: string,
  { items }: YAMLMap,
): { readonly opening: string; readonly pieces: ReadonlyMap<string, Piece> } {
  const starts = items.map(({ key }) => (isNode(key) ? (key.range?.[0] ?? 0) : 0));
  const pieces = new Map(
    items.map((pair, index) => {
      const next = starts[index + 1] ?? source.length;
      const end = Math.min(endOf(pair), next);
      const text = source.slice(starts[index], end);
      const kept = text.trimEnd();
      return [nameOf(pair), { text: kept, after: text.slice(kept.length) + source.slice(end, next) }];
    }),
  );
  return { opening: source.slice(0, starts[0] ?? 0), pieces };
}

function endOf({ key, value }: Pair): number {
  const last = isNode(value) ? value : key;
  return isNode(last) ? (last.range?.[1] ?? 0) : 0;
}

/** How lists are written where they change: as in the rest of the file. */
function toStyle(source: string): Style {
  return {
    flowCollectionPadding: /[[{] \S/.test(source),
    indentSeq: !/^( *)[\w-]+:\n\1- /m.test(source),
  };
}

function nameOf({ key }: Pair): string {
  return isScalar(key) ? String(key.value) : String(key);
}

/** A field without the comments around it, which stand in its piece. */
function writePair({ key, value }: Pair, style: Style): string {
  const document = new Document({});
  if (isNode(key)) key.commentBefore = '';
  if (isScalar(value)) value.comment = '';
  if (isMap(document.contents)) document.contents.add(document.createPair(key, value));
  return document.toString({ lineWidth: 0, ...style }).trimEnd();
}

/** New fields come after the field that precedes them among the values. */
function mergeMap(document: Document, map: Pick<YAMLMap, 'items'>, values: Values): void {
  map.items = map.items.filter((pair) => nameOf(pair) in values || isEmpty(toValue(document, pair.value)));
  let place = -1;
  for (const [name, value] of Object.entries(values)) {
    const index = map.items.findIndex((pair) => nameOf(pair) === name);
    const pair = map.items[index];
    if (pair === undefined) map.items.splice((place += 1), 0, document.createPair(name, value));
    else {
      pair.value = mergeNode(document, pair.value, value);
      place = index;
    }
  }
}

function mergeNode(document: Document, node: unknown, value: unknown): Node {
  if (!isNode(node)) return document.createNode(value);
  if (isEqual(node.toJS(document), value)) return node;
  if (isMap(node) && isValues(value)) {
    mergeMap(document, node, value);
    return node;
  }
  if (isSeq(node) && Array.isArray(value)) return mergeSeq(document, node, value);
  if (isScalar(node) && typeof value === typeof node.value) {
    node.value = value;
    return node;
  }
  return document.createNode(value);
}

function toValue(document: Document, node: unknown): unknown {
  return isNode(node) ? node.toJS(document) : node;
}

/** Items are found again by what names them, or else by their place where their number is the same. */
function mergeSeq(document: Document, seq: YAMLSeq, values: readonly unknown[]): Node {
  const left: unknown[] = [...seq.items];
  const isAsLong = values.length === left.length;
  seq.items = values.map((value, place) => {
    const same = left.findIndex((node) => isNode(node) && isSame(value, node.toJS(document)));
    const index = same >= 0 ? same : isAsLong && left[place] !== undefined ? place : -1;
    if (index < 0) return document.createNode(value);
    const [node] = left.splice(index, 1, undefined);
    return mergeNode(document, node, value);
  });
  return seq;
}
