import type { Lang } from '../fields.ts';
import { isRequired, itemsOf, listProperties, recordOf, type FieldSchema } from './json-schema.ts';
import { toRelation } from './relations.ts';
import type { FieldPath, SayField } from './say-field.ts';
import { toSummary } from './to-summary.ts';
import { toText } from './to-text.ts';
import type { EditorConfig, EditorValue } from './to-editor-config.ts';

/** What every field of one kind of file is made with. */
export type FieldContext = {
  readonly say: SayField;
  /** The languages of the site; the first is the default. */
  readonly languages: readonly [Lang, ...Lang[]];
  /** The language in which names from lists are shown. */
  readonly namesIn: Lang;
  /** Whether the file has translations beside it. */
  readonly isTranslated: boolean;
};

/** A place in a schema: what stands there, and what a translation may say there. */
type Place = {
  readonly facts: FieldSchema;
  readonly words: FieldSchema | undefined;
  readonly path: FieldPath;
};

type I18n = true | 'duplicate' | undefined;

/** Names by which a translation finds the item of a list that it translates. */
const IDENTITIES = ['key', 'file', 'code'];

/**
 * The fields of the editor for a schema. `words` is the schema of translations: what it has can be translated, and the rest
 * is said once, in the default language.
 */
export function toFields(
  facts: FieldSchema,
  words: FieldSchema | undefined,
  path: FieldPath,
  context: FieldContext,
): readonly EditorConfig[] {
  const translated = new Map(listProperties(words));
  return listProperties(facts).map(([name, field]) =>
    toField(
      { facts: field, words: translated.get(name), path: [...path, name] },
      isRequired(facts, name),
      context,
    ),
  );
}

/** Lists that only translations have, such as the words on recipients beside the grants of a decision. */
export function toWordsOnly(
  facts: FieldSchema,
  words: FieldSchema | undefined,
  path: FieldPath,
  context: FieldContext,
): readonly EditorConfig[] {
  const own = new Set(listProperties(facts).map(([name]) => name));
  return listProperties(words)
    .filter(([name, field]) => !own.has(name) && itemsOf(field) !== undefined)
    .map(([name, field]) =>
      translateAll(toField({ facts: field, words: field, path: [...path, name] }, false, context)),
    );
}

function toField(place: Place, required: boolean, context: FieldContext): EditorConfig {
  const { facts, path } = place;
  const { say, languages, isTranslated } = context;
  const i18n = isTranslated ? toI18n(place) : undefined;
  return {
    name: path.at(-1) ?? '',
    label: say.label(path),
    hint: say.hint(facts.description ?? ''),
    required: required && i18n === true ? [languages[0]] : required,
    ...(i18n === undefined ? {} : { i18n }),
    ...toWidget(place, context),
  };
}

/** A list is translated item by item, so its items must be the same in every language. */
function toI18n({ facts, words, path }: Place): I18n {
  if (words === undefined) return undefined;
  if (IDENTITIES.includes(path.at(-1) ?? '')) return 'duplicate';
  const items = itemsOf(facts);
  if (items === undefined) return true;
  return IDENTITIES.some((name) => isRequired(items, name)) ? 'duplicate' : undefined;
}

function toWidget(place: Place, context: FieldContext): EditorConfig {
  const { facts, path } = place;
  const items = itemsOf(facts);
  if (items !== undefined) return toList(place, items, context);
  if (facts.enum !== undefined) return toSelect(facts, path, context);
  if (facts.refersTo !== undefined && path.at(-1) !== 'id')
    return toRelation(facts.refersTo, context.namesIn);
  if (facts.type === 'boolean') return { widget: 'boolean', ...toDefault(facts) };
  if (facts.type === 'integer' || facts.type === 'number') return toNumber(facts);
  if (facts.properties !== undefined) return toObject(place, context);
  const record = recordOf(facts);
  return record === undefined ? toText(facts, path, context) : toRecord(record, place, context);
}

function toList({ facts, words, path }: Place, items: FieldSchema, context: FieldContext): EditorConfig {
  const limits = { ...(facts.minItems === undefined ? {} : { min: facts.minItems }) };
  if (items.enum !== undefined) return { ...toSelect(items, path, context), multiple: true, ...limits };
  if (items.refersTo !== undefined)
    return { ...toRelation(items.refersTo, context.namesIn), multiple: true, ...limits };
  const wordsOfItem = words === undefined ? undefined : itemsOf(words);
  if (items.properties === undefined && recordOf(items) === undefined) return { widget: 'list', ...limits };
  const fields =
    items.properties === undefined
      ? byLanguage(items, path, context)
      : toFields(items, wordsOfItem, path, context);
  return {
    widget: 'list',
    ...limits,
    collapsed: 'auto',
    ...(items.properties === undefined ? {} : { summary: toSummary(items, context.namesIn) }),
    fields,
  };
}

function toSelect(facts: FieldSchema, path: FieldPath, { say }: FieldContext): EditorConfig {
  const options = (facts.enum ?? []).map((value) => ({
    label: say.choice(path, String(value)),
    value: String(value),
  }));
  return { widget: 'select', options, ...toDefault(facts) };
}

function toNumber(facts: FieldSchema): EditorConfig {
  const isWhole = facts.type === 'integer';
  const above = facts.exclusiveMinimum;
  const min = typeof above === 'number' ? above + 1 : facts.minimum;
  return {
    widget: 'number',
    value_type: isWhole ? 'int' : 'float',
    ...(min === undefined || min <= Number.MIN_SAFE_INTEGER ? {} : { min }),
    ...toDefault(facts),
  };
}

function toObject({ facts, words, path }: Place, context: FieldContext): EditorConfig {
  return { widget: 'object', collapsed: 'auto', fields: toFields(facts, words, path, context) };
}

function toRecord(
  { names }: { readonly names: readonly string[] | undefined },
  { facts, path }: Place,
  context: FieldContext,
): EditorConfig {
  if (names === undefined)
    return { widget: 'object', collapsed: false, fields: byLanguage(facts, path, context) };
  const fields = names.map((name) => ({
    name,
    label: context.say.choice(path, name),
    required: false,
    widget: 'object',
    collapsed: 'auto',
    fields: byLanguage(recordOf(facts)?.values ?? {}, path, context),
  }));
  return { widget: 'object', collapsed: 'auto', fields };
}

/** One field for each language of the site; the default language is needed. */
function byLanguage(facts: FieldSchema, path: FieldPath, context: FieldContext): readonly EditorConfig[] {
  const values = recordOf(facts)?.values ?? {};
  const isList = itemsOf(values) !== undefined;
  return context.languages.map((lang, index) => ({
    name: lang,
    label: lang,
    required: index === 0 && !isList,
    ...(isList ? { widget: 'list' } : toText(values, path, context)),
  }));
}

function toDefault({ default: value }: FieldSchema): EditorConfig {
  return typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean'
    ? { default: value }
    : {};
}

function translateAll(field: EditorConfig): EditorConfig {
  const { fields } = field;
  return { ...field, i18n: true, ...(isFields(fields) ? { fields: fields.map(translateAll) } : {}) };
}

function isFields(value: EditorValue | undefined): value is readonly EditorConfig[] {
  return Array.isArray(value);
}
