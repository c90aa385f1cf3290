import { describe, expect, it } from 'vitest';
import { fieldWords } from '../../words/fields/languages.ts';
import { ENTRY_COLLECTIONS, SINGLE_FILES } from './collections.ts';
import { itemsOf, listProperties, recordOf, toFieldSchema, type FieldSchema } from './json-schema.ts';
import { findKey, type FieldPath } from './say-field.ts';

type Field = { readonly path: FieldPath; readonly field: FieldSchema };

/** Every field of every schema that people write, nested ones and those of translations alone too. */
const FIELDS: readonly Field[] = [
  ...ENTRY_COLLECTIONS.flatMap(({ kind, facts, words }) => {
    const own = toFieldSchema(facts);
    const names = new Set(listProperties(own).map(([name]) => name));
    const translated = words === undefined ? [] : listProperties(toFieldSchema(words));
    return [
      ...fieldsBelow(own, [kind]),
      ...translated
        .filter(([name, field]) => !names.has(name) && itemsOf(field) !== undefined)
        .flatMap(([name, field]) => [{ path: [kind, name], field }, ...fieldsBelow(field, [kind, name])]),
    ];
  }),
  ...SINGLE_FILES.flatMap(({ name, facts }) => fieldsBelow(toFieldSchema(facts), [name])),
];

const CHOICES = FIELDS.flatMap(({ path, field }) => choicesOf(field).map((choice) => ({ path, choice })));

function fieldsBelow(schema: FieldSchema, path: FieldPath): readonly Field[] {
  return listProperties(itemsOf(schema) ?? schema).flatMap(([name, field]) => [
    { path: [...path, name], field },
    ...fieldsBelow(field, [...path, name]),
  ]);
}

function choicesOf(field: FieldSchema): readonly string[] {
  const { enum: choices } = itemsOf(field) ?? field;
  return choices?.map(String) ?? recordOf(field)?.names ?? [];
}

describe.each(Object.entries(fieldWords))(
  'the words of fields in %s',
  (_, { labels, choices, hints, editor }) => {
    it('name every field and choice', () => {
      const unnamed = FIELDS.filter(({ path }) => findKey(labels, path) === undefined);
      const unsaid = CHOICES.filter(({ path, choice }) => findKey(choices, path, `=${choice}`) === undefined);
      expect(unnamed.map(({ path }) => path.join('.'))).toEqual([]);
      expect(unsaid.map(({ path, choice }) => `${path.join('.')}=${choice}`)).toEqual([]);
    });

    it('explain every field', () => {
      const unexplained = FIELDS.filter(
        ({ field: { description } }) =>
          description === undefined || (hints !== undefined && !(description in hints)),
      );
      expect(unexplained.map(({ path, field }) => `${path.join('.')}: ${field.description ?? ''}`)).toEqual(
        [],
      );
    });

    it('are each the words of some field', () => {
      const labelKeys = new Set(FIELDS.map(({ path }) => findKey(labels, path)));
      const choiceKeys = new Set(CHOICES.map(({ path, choice }) => findKey(choices, path, `=${choice}`)));
      const sentences = new Set(FIELDS.map(({ field }) => field.description));
      expect(Object.keys(labels).filter((key) => !labelKeys.has(key))).toEqual([]);
      expect(Object.keys(choices).filter((key) => !choiceKeys.has(key))).toEqual([]);
      expect(Object.keys(hints ?? {}).filter((sentence) => !sentences.has(sentence))).toEqual([]);
    });

    it('are not empty', () => {
      const words = [labels, choices, hints ?? {}, editor].flatMap((each) => Object.values(each));
      expect(words.filter((word) => word.trim() === '')).toEqual([]);
    });
  },
);
