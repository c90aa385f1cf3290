import { common } from '../entry-schema.ts';
import { ENTRY_COLLECTIONS, SINGLE_FILES, type EntryCollection } from './collections.ts';
import { toFieldSchema } from './json-schema.ts';
import type { SayField } from './say-field.ts';
import type { EditorConfig, EditorWish } from './to-editor-config.ts';
import { toHeadings } from '../story-sections.ts';
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
    toHonourees(contentFolder, context),
  ];
}

function toEntries(
  { name, kind, icon, facts, words, folder, path, slug, title, summary = `{{${title}}}` }: EntryCollection,
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
    // A copy would have the path of what it is a copy of.
    duplicate: path.includes('{{slug}}'),
    identifier_field: title,
    summary,
    media_folder: '',
    public_folder: '',
    format: `${FORMAT}${name}`,
    i18n: words !== undefined,
    fields: toOrder(title, [
      ...toFields(schema, translation, [kind], context).map((field) => toAsked(field, path)),
      ...toWordsOnly(schema, translation, [kind], context),
      toBody(kind, context),
    ]),
  };
}

/** A field from which the path of a file is made is needed, although the file can do without it where it lies. */
function toAsked(field: EditorConfig, path: string): EditorConfig {
  const { name } = field;
  return typeof name === 'string' && path.includes(`{{${name}}}`) ? { ...field, required: true } : field;
}

/** The field that names the entry comes first; what every kind of entry has and few people need comes last. */
function toOrder(title: string, fields: readonly EditorConfig[]): readonly EditorConfig[] {
  const last = Object.keys(common).filter((name) => name !== 'state');
  const rank = ({ name }: EditorConfig): number =>
    name === title ? 0 : typeof name === 'string' && last.includes(name) ? 2 : 1;
  return fields.toSorted((one, other) => rank(one) - rank(other));
}

/** What texts may have; headings of the first level are the titles of pages. */
const BUTTONS = ['heading-two', 'heading-three', 'bold', 'italic', 'link'];
BUTTONS.push('bulleted-list', 'numbered-list', 'quote');

/** The text below the fields; that of a story begins with its headings. */
function toBody(kind: string, { say, languages, isTranslated }: FieldContext): EditorConfig {
  return {
    name: 'body',
    label: say.editor.body,
    hint: say.editor.bodyHint,
    widget: 'markdown',
    required: false,
    ...(isTranslated ? { i18n: true } : {}),
    linked_images: false,
    use_emoji_autocomplete: false,
    buttons: BUTTONS,
    ...(kind === 'story' ? { default: toHeadings(languages[0]) } : {}),
  };
}

/**
 * People and collectives together, which a recipient may be: never shown, only chosen from. Sveltia relates a field to one
 * collection, and takes `{{…}}` in a path for any name; of the folders with an `index.md`, only these two have an l.
 */
function toHonourees(contentFolder: string, { say }: Pick<FieldContext, 'say'>): EditorConfig {
  return {
    name: 'honourees',
    label: say.editor.people,
    folder: contentFolder,
    path: '{{name}}l{{name}}/{{slug}}/index',
    format: `${FORMAT}honourees`,
    identifier_field: 'name',
    hide: true,
    create: false,
    delete: false,
    i18n: true,
    fields: [{ name: 'name', label: say.label(['person', 'name']), widget: 'string' }],
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
