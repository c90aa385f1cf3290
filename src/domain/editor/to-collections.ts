import { ENTRY_COLLECTIONS, SINGLE_FILES, type EntryCollection } from './collections.ts';
import { toFieldSchema } from './json-schema.ts';
import type { SayField } from './say-field.ts';
import type { EditorConfig, EditorWish } from './to-editor-config.ts';
import { toFields, toWordsOnly, type FieldContext } from './to-fields.ts';

/** The name of a format that keeps what was written; `src/editor/register-formats.ts` registers each. */
export const FORMAT = 'kept-';

/** The collections of the editor: kinds of entry, lists and settings. */
export function toCollections(wish: EditorWish, say: SayField): readonly EditorConfig[] {
  const { languages, lang, contentFolder } = wish;
  const namesIn = languages.includes(lang) ? lang : languages[0];
  const context = { say, languages, namesIn };
  return [
    ...ENTRY_COLLECTIONS.map((collection) => toEntries(collection, contentFolder, context)),
    toLists(contentFolder, context),
  ];
}

function toEntries(
  { name, kind, icon, facts, words, folder, path, slug, title }: EntryCollection,
  contentFolder: string,
  rest: Omit<FieldContext, 'isTranslated'>,
): EditorConfig {
  const { say } = rest;
  const context = { ...rest, isTranslated: words !== undefined };
  const schema = toFieldSchema(facts);
  const translation = words && toFieldSchema(words);
  return {
    name,
    label: say.editor[name],
    label_singular: say.editor[kind],
    icon,
    folder: below(contentFolder, folder),
    path,
    slug: { template: slug, editable: ['create'], hint: say.editor.slug },
    identifier_field: title,
    summary: `{{${title}}}`,
    media_folder: '',
    public_folder: '',
    format: `${FORMAT}${name}`,
    extension: 'md',
    i18n: words !== undefined,
    fields: [
      ...toFields(schema, translation, [kind], context),
      ...toWordsOnly(schema, translation, [kind], context),
      toBody(context),
    ],
  };
}

/** The text below the fields. */
function toBody({ say, isTranslated }: FieldContext): EditorConfig {
  return {
    name: 'body',
    label: say.editor.body,
    hint: say.editor.bodyHint,
    widget: 'markdown',
    required: false,
    ...(isTranslated ? { i18n: true } : {}),
    linked_images: false,
    use_emoji_autocomplete: false,
  };
}

function toLists(contentFolder: string, rest: Omit<FieldContext, 'isTranslated'>): EditorConfig {
  const { say } = rest;
  return {
    name: 'lists',
    label: say.editor.lists,
    icon: 'list_alt',
    files: SINGLE_FILES.map(({ name, icon, facts }) => ({
      name,
      label: say.editor[name],
      icon,
      file: below(contentFolder, `${name}.yml`),
      format: `${FORMAT}${name}`,
      fields: toFields(toFieldSchema(facts), undefined, [name], { ...rest, isTranslated: false }),
    })),
  };
}

function below(folder: string, path: string): string {
  return folder === '' ? path : `${folder}/${path}`;
}
