import type { Lang } from '../fields.ts';
import type { z } from 'zod';
import type { EditorConfig } from './to-editor-config.ts';

type Named = NonNullable<z.GlobalMeta['refersTo']>;

/** Lists that stand in one file, by what their items are: `units.yml` holds `units`. */
const IN_FILES: Readonly<Partial<Record<Named, { readonly file: string; readonly list: string }>>> = {
  unit: { file: 'units', list: 'units' },
  topic: { file: 'topics', list: 'topics' },
  award: { file: 'awards', list: 'awards' },
  family: { file: 'awards', list: 'families' },
  level: { file: 'awards', list: 'levels' },
};

/** Entries with a file of their own, by what they are, and the field that names them. */
const ENTRIES: Readonly<Partial<Record<Named, { readonly collection: string; readonly name: string }>>> = {
  person: { collection: 'people', name: 'name' },
  collective: { collection: 'collectives', name: 'name' },
  honouree: { collection: 'honourees', name: 'name' },
  story: { collection: 'stories', name: 'title' },
  movement: { collection: 'movements', name: 'name' },
};

/** Lists within the entries of movements. */
const IN_MOVEMENTS: Readonly<Partial<Record<Named, { readonly list: string; readonly name: string }>>> = {
  target: { list: 'targets', name: 'indicator' },
  content: { list: 'contents', name: 'title' },
};

/** A choice among what there is, shown by name and stored by id or key; `lang` is the language of names in lists. */
export function toRelation(named: Named, lang: Lang): EditorConfig {
  const inFile = IN_FILES[named];
  if (inFile !== undefined)
    return toListRelation('lists', inFile.list, 'id', `name.${lang}`, { file: inFile.file });
  const inMovement = IN_MOVEMENTS[named];
  if (inMovement !== undefined) return toListRelation('movements', inMovement.list, 'key', inMovement.name);
  const entry = ENTRIES[named];
  if (entry === undefined) throw new Error(`Nothing is known of what ${named} names.`);
  return {
    widget: 'relation',
    collection: entry.collection,
    value_field: '{{slug}}',
    display_fields: [entry.name],
    search_fields: [entry.name],
  };
}

function toListRelation(
  collection: string,
  list: string,
  id: string,
  name: string,
  where: EditorConfig = {},
): EditorConfig {
  const shown = `${list}.*.${name}`;
  return {
    widget: 'relation',
    collection,
    ...where,
    value_field: `${list}.*.${id}`,
    display_fields: [shown],
    search_fields: [shown, `${list}.*.${id}`],
  };
}
