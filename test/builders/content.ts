import { awardsSchema, topicsSchema, unitsSchema } from '../../src/domain/catalogue-schema.ts';
import type { Content, Heading, Markdown, Written, WrittenFile } from '../../src/domain/content.ts';
import { decisionSchema, decisionWords } from '../../src/domain/decision-schema.ts';
import {
  collectiveSchema,
  collectiveWords,
  personSchema,
  personWords,
} from '../../src/domain/honouree-schema.ts';
import { movementSchema, movementWords } from '../../src/domain/movement-schema.ts';
import { nominationSchema, nominationWords } from '../../src/domain/nomination-schema.ts';
import { pageSchema } from '../../src/domain/page-schema.ts';
import { searchSchema } from '../../src/domain/search-schema.ts';
import { settingsSchema } from '../../src/domain/settings-schema.ts';
import { adoptionSchema, adoptionWords, storySchema, storyWords } from '../../src/domain/story-schema.ts';

type Parser<Value> = { readonly parse: (value: unknown) => Value };
type Words = Readonly<Record<string, object>>;
type Entry = { readonly body?: string; readonly words?: Words; readonly [field: string]: unknown };

/** What a test says about its content; all that it leaves out is a small default. Entries are facts as in a file, by id. */
export type Situation = {
  readonly settings?: object;
  readonly units?: readonly object[];
  readonly topics?: readonly object[];
  readonly awards?: object;
  readonly search?: object;
  readonly people?: Readonly<Record<string, Entry>>;
  readonly collectives?: Readonly<Record<string, Entry>>;
  readonly decisions?: Readonly<Record<string, Entry>>;
  readonly stories?: Readonly<Record<string, Entry>>;
  /** By `<story>/<unit>`. */
  readonly adoptions?: Readonly<Record<string, Entry>>;
  readonly movements?: Readonly<Record<string, Entry>>;
  readonly pages?: Readonly<Record<string, Entry>>;
  readonly nominations?: Readonly<Record<string, Entry>>;
  readonly addresses?: Readonly<Record<string, string>>;
};

/** A consent that holds for every channel. */
export const CONSENT = {
  date: '2025-01-01',
  reference: 'A-1',
  portrait: true,
  channels: ['web', 'searchEngines', 'feed', 'share', 'screen', 'print', 'badge'],
};

/** Content in memory, parsed by the schemas: what the intake would hand over for such files. */
export function contentOf(situation: Situation): Content {
  return {
    settings: toFile('settings.yml', settingsSchema, { ...SETTINGS, ...situation.settings }),
    units: toFile('units.yml', unitsSchema, { units: situation.units ?? UNITS }),
    topics: toFile('topics.yml', topicsSchema, { topics: situation.topics ?? TOPICS }),
    awards: toFile('awards.yml', awardsSchema, situation.awards ?? AWARDS),
    search: toFile('search.yml', searchSchema, situation.search ?? {}),
    people: toEntries('people', situation.people, personSchema, personWords),
    collectives: toEntries('collectives', situation.collectives, collectiveSchema, collectiveWords),
    decisions: toEntries('decisions', situation.decisions, decisionSchema, decisionWords),
    stories: toEntries('stories', situation.stories, storySchema, storyWords),
    adoptions: toEntries('stories', situation.adoptions, adoptionSchema, adoptionWords).map((entry) => {
      const [story = '', unit = ''] = entry.id.split('/');
      return { ...entry, story, unit };
    }),
    movements: toEntries('movements', situation.movements, movementSchema, movementWords),
    pages: toEntries('pages', situation.pages, pageSchema, { parse: () => ({ pictures: [] }) }).map(
      (entry) => ({
        ...entry,
        format: 'md' as const,
        sources: new Map(),
      }),
    ),
    nominations: toEntries('nominations', situation.nominations, nominationSchema, nominationWords),
    erased: [],
    ownWords: new Map(),
    addresses: new Map(Object.entries(situation.addresses ?? {})),
    problems: [],
  };
}

/** A Markdown text as the intake would hand it over, with its second-level headings. */
export function markdownOf(text: string, file = 'index.md'): Markdown {
  const headings = [...text.matchAll(/^## (.*?)(?: \{#([a-z-]+)\})?$/gm)].map(
    ([, words = '', id], index, all): Heading => ({
      depth: 2,
      text: words,
      id,
      at: { file, line: index + 1 },
      offset: all[index]?.index ?? 0,
    }),
  );
  return { text, at: { file, line: 1 }, headings, links: [], images: [], paragraphs: [] };
}

function toFile<Value>(file: string, schema: Parser<Value>, value: unknown): WrittenFile<Value> {
  return { file, value: schema.parse(value), at: () => ({ file, line: 1 }) };
}

function toEntries<Facts, EntryWords>(
  folder: string,
  entries: Readonly<Record<string, Entry>> | undefined,
  schema: Parser<Facts>,
  wordsSchema: Parser<EntryWords>,
): Written<Facts, EntryWords>[] {
  return Object.entries(entries ?? {}).map(([id, { body, words = {}, ...facts }]) => {
    const file = `${folder}/${id}/index.md`;
    return {
      id,
      file,
      facts: schema.parse(facts),
      body: body === undefined ? undefined : markdownOf(body, file),
      at: () => ({ file, line: 1 }),
      sourceHash: '0123456789abcdef',
      translations: Object.entries(words).map(
        ([lang, { body: translated, ...rest }]: [string, { body?: string }]) => ({
          lang,
          file: `${folder}/${id}/index.${lang}.md`,
          words: wordsSchema.parse(rest),
          body: translated === undefined ? undefined : markdownOf(translated, file),
          at: () => ({ file, line: 1 }),
        }),
      ),
      pictures: new Map(
        PICTURES.map((name) => [
          name,
          { name: `hash-${name}`, path: `/cache/${name}`, width: 1200, height: 1500 },
        ]),
      ),
      files: new Map(),
    };
  });
}

const PICTURES = ['portrait.jpg', 'group.jpg'];

const SETTINGS = {
  name: { en: 'Good deeds', ja: '善行' },
  organisation: { en: 'The Society' },
  description: { en: 'Who is honoured, and for what.' },
  headline: { en: 'Every good deed is a flower' },
  address: 'https://example.org',
  languages: ['en', 'ja'],
  timeZone: 'Asia/Tokyo',
  contact: { office: { en: 'The office' } },
};

const UNITS = [
  { id: 'office', name: { en: 'The Office' }, hue: 'indigo' },
  { id: 'archive', name: { en: 'The Archive', ja: '文書館' }, hue: 'plum', parent: 'office' },
  { id: 'garage', name: { en: 'The Garage' }, hue: 'leaf', parent: 'office' },
];

const TOPICS = [{ id: 'care', name: { en: 'Care' }, hue: 'leaf' }];

const AWARDS = {
  families: [
    { id: 'titles', name: { en: 'Titles' } },
    { id: 'forms', name: { en: 'Forms' } },
  ],
  levels: [
    { id: 'state', name: { en: 'State' } },
    { id: 'house', name: { en: 'House' } },
  ],
  awards: [
    {
      id: 'letter',
      name: { en: 'Letter' },
      family: 'forms',
      level: 'house',
      order: 2,
      subject: ['individual', 'collective'],
    },
    {
      id: 'order',
      name: { en: 'Order' },
      family: 'forms',
      level: 'state',
      order: 1,
      subject: ['individual'],
    },
    {
      id: 'worker',
      name: { en: 'Worker' },
      family: 'titles',
      level: 'house',
      order: 1,
      subject: ['individual'],
    },
  ],
};
