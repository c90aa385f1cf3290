import { readFileSync } from 'node:fs';
import { Ajv } from 'ajv';
import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { line, lineByLanguage, personId } from '../../src/domain/fields.ts';
import { toFieldSchema } from '../../src/domain/editor/json-schema.ts';
import { createSayField } from '../../src/domain/editor/say-field.ts';
import {
  toEditorConfig,
  type EditorBackend,
  type EditorConfig,
} from '../../src/domain/editor/to-editor-config.ts';
import { toFields } from '../../src/domain/editor/to-fields.ts';

const SCHEMA = new URL('../../node_modules/@sveltia/cms/schema/sveltia-cms.json', import.meta.url);
const WIDGETS = ['boolean', 'datetime', 'file', 'image', 'list', 'markdown', 'number', 'object'];
WIDGETS.push('relation', 'select', 'string', 'text');

const fits = new Ajv({ strict: false, validateFormats: false }).compile(
  z.record(z.string(), z.unknown()).parse(JSON.parse(readFileSync(SCHEMA, 'utf8'))),
);

function configOf(backend: EditorBackend = { is: 'local' }, languages: [string, ...string[]] = ['vi', 'en']) {
  return toEditorConfig({ languages, lang: 'en', backend, contentFolder: 'content', title: 'Florilegium' });
}

function fieldsOf(facts: z.ZodType, words?: z.ZodType): readonly EditorConfig[] {
  const context = { say: createSayField('en'), namesIn: 'vi', isTranslated: words !== undefined };
  const translated = words && toFieldSchema(words);
  return toFields(toFieldSchema(facts), translated, ['person'], { ...context, languages: ['vi', 'en'] });
}

describe('the configuration of the editor', () => {
  it.each<EditorBackend>([
    { is: 'local' },
    { is: 'practice' },
    { is: 'github', repo: 'house/site', branch: 'main', isReviewed: true },
    { is: 'gitlab', repo: 'house/site', apiRoot: 'https://git.example/api/v4', appId: 'abc' },
    { is: 'gitea', repo: 'house/site', baseUrl: 'https://git.example' },
  ])('is one that Sveltia takes, with $is', (backend) => {
    expect([fits(configOf(backend)), fits.errors?.at(-1)]).toEqual([true, undefined]);
  });

  it('uses no widget that Sveltia does not have, and no other host', () => {
    const text = JSON.stringify(configOf());
    const widgets = [...text.matchAll(/"widget":"([^"]*)"/g)].map(([, name = '']) => name);
    expect([...new Set(widgets)].sort()).toEqual(WIDGETS);
    expect(text).not.toContain('http');
  });

  it('takes a field that a schema gains, with what the schema says of it', () => {
    const schema = z.strictObject({
      mentor: personId.optional().describe('Who guides the person.'),
      motto: line.describe('What the person goes by.'),
    });
    expect(fieldsOf(schema, z.strictObject({ motto: line.optional() }))).toMatchInlineSnapshot(`
      [
        {
          "collection": "people",
          "display_fields": [
            "name",
          ],
          "hint": "Who guides the person.",
          "label": "mentor",
          "name": "mentor",
          "required": false,
          "search_fields": [
            "name",
          ],
          "value_field": "{{slug}}",
          "widget": "relation",
        },
        {
          "hint": "What the person goes by.",
          "i18n": true,
          "label": "motto",
          "maxlength": 300,
          "name": "motto",
          "required": [
            "vi",
          ],
          "widget": "string",
        },
      ]
    `);
  });

  it('asks for words by language in every language of the site, and needs the first', () => {
    const [field] = fieldsOf(z.strictObject({ name: lineByLanguage.describe('Its name.') }));
    const { fields } = z
      .object({ fields: z.array(z.object({ name: z.string(), required: z.boolean() })) })
      .parse(field);
    expect(fields).toEqual([
      { name: 'vi', required: true },
      { name: 'en', required: false },
    ]);
  });

  it('relates recipients to people and collectives, and to nothing else that has a folder', () => {
    const { collections } = z
      .object({ collections: z.array(z.object({ name: z.string(), path: z.string().optional() })) })
      .parse(configOf());
    const path = collections.find(({ name }) => name === 'honourees')?.path ?? '';
    const pattern = new RegExp(`^${path.replaceAll(/\{\{.+?\}\}/g, '[^/]+?')}$`);
    const folders = ['people', 'collectives', 'stories', 'movements', 'pages'];
    expect(folders.filter((folder) => pattern.test(`${folder}/some-id/index`))).toEqual([
      'people',
      'collectives',
    ]);
  });

  it('writes below the opened folder where that is itself the content', () => {
    const config = toEditorConfig({
      ...{ languages: ['en'], lang: 'en', backend: { is: 'local' }, contentFolder: '', title: 'Florilegium' },
    });
    expect(JSON.stringify(config)).toContain('"folder":"people"');
  });
});
