import { isMap, isScalar, isSeq, parseDocument, type Node, type YAMLMap } from 'yaml';
import type { Edit } from './text-edits.ts';

/** The fields at the head of a file, with the offset in the file at which their text begins. */
export type Fields = { readonly map: YAMLMap; readonly text: string; readonly offset: number };

const FENCED = /^(\uFEFF?---\r?\n)([\s\S]*?\r?\n)---(?:\r?\n|$)/;

/** Finds the fields of an entry or of a YAML file; `undefined` where they cannot be read. */
export function findFields(file: string, text: string): Fields | undefined {
  const [, fence = '', fenced] = FENCED.exec(text) ?? [];
  const yaml = /\.ya?ml$/.test(file) ? text : fenced;
  if (yaml === undefined) return undefined;
  const { contents, errors } = parseDocument(yaml, { schema: 'core' });
  if (errors.length > 0 || !isMap(contents)) return undefined;
  return { map: contents, text: yaml, offset: yaml === text ? 0 : fence.length };
}

/** Sets a plain field of a map: its value is replaced, or it becomes the first field. */
export function toSetEdit({ text, offset }: Fields, map: YAMLMap, key: string, value: string): Edit {
  const pair = map.items.find((item) => isScalar(item.key) && item.key.value === key);
  const present = pair?.value;
  if (isScalar(present) && present.range && present.range[1] > present.range[0])
    return { from: offset + present.range[0], to: offset + present.range[1], text: value };
  if (pair !== undefined && isScalar(pair.key) && pair.key.range) {
    // A field without a value.
    const at = offset + text.indexOf(':', pair.key.range[1]) + 1;
    return { from: at, to: at, text: ` ${value}` };
  }
  const [start] = rangeOf(map);
  if (map.flow === true) {
    const rest = map.items.length > 0 ? ', ' : '';
    return { from: offset + start + 1, to: offset + start + 1, text: `${key}: ${value}${rest}` };
  }
  return { from: offset + start, to: offset + start, text: `${key}: ${value}${toBreak(text, start)}` };
}

/** Puts other fields in the place of all those of a map. */
export function toReplaceEdit(
  { text, offset }: Fields,
  map: YAMLMap,
  fields: readonly (readonly [string, string])[],
): Edit {
  const [start, end] = rangeOf(map);
  const said = fields.map(([key, value]) => `${key}: ${value}`);
  const [from, to] = [offset + start, offset + start + text.slice(start, end).trimEnd().length];
  return {
    ...{ from, to },
    text: map.flow === true ? `{${said.join(', ')}}` : said.join(toBreak(text, start)),
  };
}

/** The key of an entry of a decision as it is written: its own, or the id of whom it names. */
export function entryKeyOf(map: YAMLMap): string {
  const key: unknown = map.get('key') ?? map.get('to');
  return typeof key === 'string' ? key : '';
}

/** The lists of maps below these field names: `grants`, then `recipients`. */
export function listMaps(map: YAMLMap, [name, ...deeper]: readonly string[]): readonly YAMLMap[] {
  if (name === undefined) return [map];
  const list = map.get(name);
  return isSeq(list) ? list.items.filter(isMap).flatMap((item) => listMaps(item, deeper)) : [];
}

/** Every plain value that stands below one of these field names, alone or in a list. */
export function listValues(node: unknown, names: readonly string[], isBelow = false): readonly Node[] {
  if (isMap(node))
    return node.items.flatMap(({ key, value }) =>
      listValues(value, names, isScalar(key) && names.includes(String(key.value))),
    );
  if (isSeq(node)) return node.items.flatMap((item) => listValues(item, names, isBelow));
  return isBelow && isScalar(node) ? [node] : [];
}

/** Where a map stands in its text, without what follows its last field. */
function rangeOf(map: YAMLMap): readonly [number, number] {
  const [start, end] = map.range ?? [0, 0];
  const last = map.items.at(-1)?.value;
  if (map.flow === true || !isNodeWithRange(last)) return [start, end];
  return [start, last.range[1]];
}

function isNodeWithRange(value: unknown): value is { readonly range: readonly [number, number, number] } {
  return typeof value === 'object' && value !== null && 'range' in value && Array.isArray(value.range);
}

/** A new line, with what a field needs before it to stand below the one at this offset. */
function toBreak(text: string, start: number): string {
  const column = start - (text.lastIndexOf('\n', start - 1) + 1);
  return `${text.includes('\r\n') ? '\r\n' : '\n'}${' '.repeat(column)}`;
}
