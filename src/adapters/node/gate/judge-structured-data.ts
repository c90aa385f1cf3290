import { z } from 'zod';

const text = z.string().min(1);
const named = z.looseObject({ '@type': text, name: text });

/** What search engines ask of every type that the site uses. */
const TYPES = z.discriminatedUnion('@type', [
  z.looseObject({ '@type': z.literal('WebSite'), name: text, url: z.url(), publisher: named }),
  z.looseObject({ '@type': z.literal('Organization'), name: text, url: z.url() }),
  z.looseObject({ '@type': z.literal('Person'), name: text, url: z.url(), award: z.array(text) }),
  z.looseObject({
    '@type': z.literal('Article'),
    headline: text,
    datePublished: z.iso.date(),
    inLanguage: text,
    publisher: named,
    author: z.union([named, z.array(named).min(1)]),
    mainEntityOfPage: z.url(),
  }),
  z.looseObject({
    '@type': z.literal('ItemList'),
    numberOfItems: z.number(),
    itemListElement: z.array(
      z.looseObject({ '@type': z.literal('ListItem'), position: z.number(), name: text }),
    ),
  }),
  z.looseObject({
    '@type': z.literal('BreadcrumbList'),
    itemListElement: z
      .array(
        z.looseObject({ '@type': z.literal('ListItem'), position: z.number(), name: text, item: z.url() }),
      )
      .min(1),
  }),
  z.looseObject({
    '@type': z.literal('Dataset'),
    name: text,
    description: text,
    distribution: z.array(z.looseObject({ '@type': z.literal('DataDownload'), contentUrl: z.url() })).min(1),
  }),
  z.looseObject({ '@type': z.literal('Event'), name: text, startDate: text, organizer: named }),
  z.looseObject({ '@type': z.literal('DefinedTerm'), name: text, inDefinedTermSet: named }),
  ...(['WebPage', 'CollectionPage', 'ProfilePage', 'SearchResultsPage'] as const).map((type) =>
    z.looseObject({
      '@type': z.literal(type),
      name: text,
      url: z.url(),
      inLanguage: text,
      isPartOf: z.looseObject({ '@type': z.literal('WebSite') }),
    }),
  ),
]);
const GRAPH = z.looseObject({ '@context': z.literal('https://schema.org') });

/** What of a block of structured data cannot be read, or lacks something that its type must have. */
export function judgeStructuredData(json: string): readonly string[] {
  const data = parse(json);
  if (data === undefined) return ['its structured data cannot be read.'];
  const all: readonly unknown[] = Array.isArray(data) ? data : [data];
  return all.flatMap((graph) => judge(graph).map((fault) => `in its structured data, ${fault}.`));
}

function judge(graph: unknown): readonly string[] {
  const problems = [GRAPH, TYPES].flatMap((schema) => schema.safeParse(graph).error?.issues ?? []);
  return problems.map(({ path, message }) => `"${path.join('.')}" is not right: ${message}`);
}

function parse(json: string): unknown {
  try {
    return JSON.parse(json);
  } catch {
    return undefined;
  }
}
