import type { Lang } from '../fields.ts';
import { listProperties, recordOf, type FieldSchema } from './json-schema.ts';

/** What says best what an item is, the best first. */
const SUMMARIES: readonly (readonly [string, ...string[]])[] = [
  ['indicator'],
  ['title'],
  ['to', 'name'],
  ['name'],
  ['award'],
  ['text'],
  ['alt'],
  ['how'],
  ['date', 'value'],
  ['key'],
];

/** What a closed item of a list shows: the fields that say best what it is; words by language in `namesIn`. */
export function toSummary(items: FieldSchema, namesIn: Lang): string {
  const properties = new Map(listProperties(items));
  const first = SUMMARIES.find(([name]) => properties.has(name)) ?? [...properties.keys()].slice(0, 1);
  return first
    .map((name) => (isByLanguage(properties.get(name)) ? `{{${name}.${namesIn}}}` : `{{${name}}}`))
    .join(' ');
}

function isByLanguage(field: FieldSchema | undefined): boolean {
  return field !== undefined && recordOf(field) !== undefined;
}
