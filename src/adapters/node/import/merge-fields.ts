import { isMap, isScalar, isSeq, type Document, type YAMLMap } from 'yaml';
import type { Fields } from '../../../domain/import/plan.ts';
import { judgeField, toFingerprint, type FieldValue } from '../../../domain/import/state.ts';

/** A field that stays as somebody has made it, though the sheet says something else. */
export type KeptField = {
  readonly file: string;
  readonly field: string;
  readonly present: string | undefined;
  readonly wanted: string | undefined;
};

/** What merging has to remember: the fingerprints of one file, by field. */
export type Fingerprints = Record<string, string>;

/** Where fields are merged: the fields of a file or of an item within it, and what all of its fields are called before. */
export type MergePlace = {
  readonly document: Document;
  readonly map: YAMLMap;
  readonly file: string;
  readonly prefix: string;
};

/**
 * Brings the fields of a file to what the sheet says, except those that somebody has changed since the import wrote
 * them: those are given back. Comments, order and quotes stay. `fingerprints` is brought up to date.
 */
export function mergeFields(
  place: MergePlace,
  wanted: Fields,
  fingerprints: Fingerprints,
): { readonly kept: readonly KeptField[]; readonly hasChanged: boolean } {
  const kept: KeptField[] = [];
  let hasChanged = false;
  for (const [name, value] of Object.entries(wanted)) {
    const field = place.prefix + name;
    const path = name.split('.');
    const present = toFieldValue(place.map.getIn(path, true));
    const verdict = judgeField(present, value, fingerprints[field]);
    if (verdict === 'keep') {
      kept.push({ file: place.file, field, present: toShown(present), wanted: toShown(value) });
      continue;
    }
    if (verdict === 'write') place.map.setIn(path, place.document.createNode(value));
    if (verdict === 'remove') place.map.deleteIn(path);
    hasChanged ||= verdict !== 'same';
    remember(fingerprints, field, value);
  }
  return { kept, hasChanged };
}

/** Remembers what an import has written into a field. */
export function remember(fingerprints: Fingerprints, field: string, value: FieldValue | undefined): void {
  if (value === undefined) Reflect.deleteProperty(fingerprints, field);
  else fingerprints[field] = toFingerprint(value);
}

/** Fields with dots as the nested fields that a new file has; those without a value are left out. */
export function toNested(fields: Fields): Record<string, unknown> {
  const nested: Record<string, unknown> = {};
  for (const [name, value] of Object.entries(fields)) {
    if (value === undefined) continue;
    const [outer = '', inner] = name.split('.');
    if (inner === undefined) nested[outer] = value;
    else nested[outer] = { ...toRecord(nested[outer]), [inner]: value };
  }
  return nested;
}

function toRecord(value: unknown): object {
  return typeof value === 'object' && value !== null ? value : {};
}

function toFieldValue(node: unknown): FieldValue | undefined {
  if (isScalar(node)) {
    const { value } = node;
    if (typeof value === 'number' || typeof value === 'string') return value;
    return value === null ? undefined : JSON.stringify(value);
  }
  if (isSeq(node)) return node.items.map((item) => (isScalar(item) ? String(item.value) : String(item)));
  return isMap(node) ? String(node) : undefined;
}

function toShown(value: FieldValue | undefined): string | undefined {
  return typeof value === 'object' ? value.join(', ') : value === undefined ? undefined : String(value);
}
