import { z } from 'zod';
import type { Lang } from '../fields.ts';
import type { Roll, Site } from '../roll-types.ts';
import { DATA_OPENAPI, toDataPath, toSchemaPath, toTablePath, type Addresses } from './data-addresses.ts';
import { COLLECTIONS, DATA_SCHEMAS, indexSchema, pageHeadSchema, type Collection } from './data-schemas.ts';
import { toWords } from './to-items.ts';

/** How much each collection has: its entries and its pages. */
export type Sizes = ReadonlyMap<Collection, { readonly count: number; readonly pages: number }>;

/** What stands before the entries of a page of a collection. */
export function toPageHead(
  { collection, page }: { readonly collection: Collection; readonly page: number },
  { count, pages }: { readonly count: number; readonly pages: number },
  site: Site,
  { absolute }: Addresses,
): z.infer<typeof pageHeadSchema> {
  return {
    $schema: absolute(toSchemaPath(collection)),
    ...{ collection, count, page, pages },
    ...(page > 1 && { previous: absolute(toDataPath(collection, page - 1)) }),
    ...(page < pages && { next: absolute(toDataPath(collection, page + 1)) }),
    ...toLicence(site),
  };
}

/** The index: where everything is, and how much of it. */
export function toIndex(
  { site, now }: Pick<Roll, 'site' | 'now'>,
  sizes: Sizes,
  tables: ReadonlyMap<Lang, number>,
  { absolute, urls }: Addresses,
): z.infer<typeof indexSchema> {
  return {
    $schema: absolute(toSchemaPath('index')),
    name: toWords(site.name),
    organisation: toWords(site.organisation),
    asOf: now.today,
    languages: [...site.languages],
    sample: site.sample,
    ...toLicence(site),
    documentation: urls({ kind: 'data' }),
    openapi: absolute(DATA_OPENAPI),
    collections: [...sizes].map(([collection, { count, pages }]) => ({
      ...{ collection, count },
      pages: numbers(pages).map((page) => absolute(toDataPath(collection, page))),
      schema: absolute(toSchemaPath(collection)),
    })),
    tables: [...tables].map(([language, parts]) => ({
      language,
      files: numbers(parts).map((part) => absolute(toTablePath(language, part))),
    })),
  };
}

/** The JSON Schema (2020-12) of the pages of a collection, or of the index: made from what the files are typed by. */
export function toSchema(name: Collection | 'index', { absolute }: Addresses): object {
  const schema =
    name === 'index'
      ? indexSchema
      : pageHeadSchema.extend({ collection: z.literal(name), items: z.array(DATA_SCHEMAS[name]).max(1000) });
  const { $schema, ...rest } = z.toJSONSchema(schema, { target: 'draft-2020-12' });
  return { $schema, $id: absolute(toSchemaPath(name)), title: name, ...rest };
}

/** The OpenAPI description of all files. */
export function toOpenApi({ site }: Pick<Roll, 'site'>, { absolute }: Addresses): object {
  const title = toWords(site.name)[site.defaultLang] ?? '';
  const licence = site.dataLicence;
  const answer = (name: string, description: string) => ({
    get: {
      operationId: `get-${name}`,
      summary: description,
      responses: {
        '200': {
          description,
          content: { 'application/json': { schema: { $ref: `#/components/schemas/${name}` } } },
        },
        '404': { description: 'There is no such page.' },
      },
    },
  });
  const page = { name: 'page', in: 'path', required: true, schema: { type: 'integer', minimum: 1 } };
  return {
    openapi: '3.1.0',
    info: {
      ...{ title, version: '1', description: 'Plain files: every answer is the same for everybody.' },
      ...(licence && {
        license: {
          name: toWords(licence.name)[site.defaultLang] ?? '',
          ...(licence.url !== undefined && { url: licence.url }),
        },
      }),
    },
    servers: [{ url: absolute('').replace(/\/$/, '') }],
    paths: {
      '/api/v1/index.json': answer('index', 'Where everything is.'),
      ...Object.fromEntries(
        COLLECTIONS.map((name) => [
          `/api/v1/${name}/{page}.json`,
          { parameters: [page], ...answer(name, `A page of ${name}, with at most 1,000 of them.`) },
        ]),
      ),
    },
    components: {
      schemas: Object.fromEntries(
        (['index', ...COLLECTIONS] as const).map((name) => [
          name,
          toSchema(name, { absolute, urls: () => ({}) }),
        ]),
      ),
    },
  };
}

function toLicence({ dataLicence }: Site) {
  if (dataLicence === undefined) return {};
  const { name, url } = dataLicence;
  return { licence: { name: toWords(name), ...(url !== undefined && { url }) } };
}

function numbers(count: number): readonly number[] {
  return Array.from({ length: count }, (_, index) => index + 1);
}
