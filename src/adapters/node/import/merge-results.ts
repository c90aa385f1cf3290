import { isMap, isSeq, type YAMLMap } from 'yaml';
import { resultSchema } from '../../../domain/entry-schema.ts';
import type { PlannedAdoption, PlannedResult } from '../../../domain/spreadsheet/form-results.ts';
import { adoptionSchema } from '../../../domain/story-schema.ts';
import { parseEntry, toEntryText } from './front-matter.ts';
import { mergeFields, remember, toNested, type Fingerprints, type KeptField } from './merge-fields.ts';

/** What became of one file of a form: its text if that has changed, what was kept, and what became of each item. */
export type MergedItems = {
  readonly text: string | undefined;
  readonly kept: readonly KeptField[];
  readonly changes: readonly ('made' | 'changed' | 'unchanged')[];
};

/** Brings the results of a story or adoption to what a form says; those that somebody has removed stay away. */
export function mergeResults(
  results: readonly PlannedResult[],
  text: string,
  fingerprints: Fingerprints,
): MergedItems | undefined {
  const file = parseEntry(text);
  if (file === undefined) return undefined;
  const { document, fields } = file;
  const kept: KeptField[] = [];
  const changes = results.map((result) => {
    const prefix = `results.${result.key}.`;
    const map = findItem(fields, result.key);
    const wanted = toSaid(result.fields, prefix, fingerprints);
    if (map !== undefined) {
      const merged = mergeFields({ document, map, file: result.file, prefix }, wanted, fingerprints);
      kept.push(...merged.kept);
      return merged.hasChanged ? 'changed' : 'unchanged';
    }
    if (`${prefix}indicator` in fingerprints) {
      const wantedName = String(result.fields['indicator']);
      kept.push({
        file: result.file,
        field: `results.${result.key}`,
        present: undefined,
        wanted: wantedName,
      });
      return 'unchanged';
    }
    const item = resultSchema.parse({ key: result.key, ...toNested(result.fields) });
    const list = fields.get('results');
    if (isSeq(list)) list.add(document.createNode(item));
    else fields.set('results', document.createNode([item]));
    for (const [name, value] of Object.entries(result.fields)) remember(fingerprints, prefix + name, value);
    return 'made';
  });
  const hasChanged = changes.some((change) => change !== 'unchanged');
  return { text: hasChanged ? file.toText() : undefined, kept, changes };
}

/** Begins an adoption, or brings one to what a form says; `undefined` where its file cannot be read. */
export function mergeAdoption(
  { file, fields }: PlannedAdoption,
  text: string | undefined,
  fingerprints: Fingerprints,
): MergedItems | undefined {
  if (text === undefined) {
    if (Object.keys(fingerprints).length > 0) {
      const kept = { file, field: '', present: undefined, wanted: undefined };
      return { text: undefined, kept: [kept], changes: ['unchanged'] };
    }
    const facts = toNested(fields);
    // What an import writes must be what the intake accepts: a difference is a fault of ours.
    adoptionSchema.parse(facts);
    for (const [name, value] of Object.entries(fields)) remember(fingerprints, name, value);
    return { text: toEntryText(facts), kept: [], changes: ['made'] };
  }
  const entry = parseEntry(text);
  if (entry === undefined) return undefined;
  const place = { document: entry.document, map: entry.fields, file, prefix: '' };
  const { kept, hasChanged } = mergeFields(place, toSaid(fields, '', fingerprints), fingerprints);
  const changes = [hasChanged ? ('changed' as const) : ('unchanged' as const)];
  return { text: hasChanged ? entry.toText() : undefined, kept, changes };
}

/** What a form leaves empty says nothing, unless a form has filled it before. */
function toSaid(
  fields: PlannedResult['fields'],
  prefix: string,
  fingerprints: Fingerprints,
): PlannedResult['fields'] {
  return Object.fromEntries(
    Object.entries(fields).filter(([name, value]) => value !== undefined || prefix + name in fingerprints),
  );
}

function findItem(fields: YAMLMap, key: string): YAMLMap | undefined {
  const list = fields.get('results');
  return isSeq(list) ? list.items.filter(isMap).find((item) => item.get('key') === key) : undefined;
}
