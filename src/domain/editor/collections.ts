import type { z } from 'zod';
import type { EditorKey } from '../../words/fields/en.ts';
import { awardsSchema, topicsSchema, unitsSchema } from '../catalogue-schema.ts';
import { decisionSchema, decisionWords } from '../decision-schema.ts';
import { collectiveSchema, collectiveWords, personSchema, personWords } from '../honouree-schema.ts';
import { movementSchema, movementWords } from '../movement-schema.ts';
import { nominationSchema } from '../nomination-schema.ts';
import { pageSchema, pageWords } from '../page-schema.ts';
import { searchSchema } from '../search-schema.ts';
import { settingsSchema } from '../settings-schema.ts';
import { adoptionSchema, adoptionWords, storySchema, storyWords } from '../story-schema.ts';

/** Entries of one kind, each in a file of its own. */
export type EntryCollection = {
  readonly name: EditorKey;
  /** The name of the kind, with which the paths of its fields begin. */
  readonly kind: EditorKey;
  readonly icon: string;
  readonly facts: z.ZodType;
  /** What a translation may say; absent where there are none. */
  readonly words?: z.ZodType;
  readonly folder: string;
  /** The path of the file below the folder, without its extension. */
  readonly path: string;
  /** From which fields the name of a new file is made. */
  readonly slug: string;
  /** The field that names an entry in lists. */
  readonly title: string;
  /** What lists show of an entry; its title when absent. */
  readonly summary?: string;
};

/** What every entry with a folder of its own has in common. */
const inFolder = { path: '{{slug}}/index' };

/** The kinds of entry in the order in which the editor lists them. */
export const ENTRY_COLLECTIONS: readonly EntryCollection[] = [
  {
    ...{ name: 'stories', kind: 'story', icon: 'menu_book', folder: 'stories' },
    ...{ facts: storySchema, words: storyWords, ...inFolder, slug: '{{title}}', title: 'title' },
  },
  {
    ...{ name: 'adoptions', kind: 'adoption', icon: 'account_tree', folder: 'stories' },
    ...{ facts: adoptionSchema, words: adoptionWords, title: 'unit' },
    ...{ path: '{{story}}/adoptions/{{unit}}', slug: '{{unit}}' },
    summary: "{{unit | default('{{slug}}')}} · {{story}}",
  },
  {
    ...{ name: 'people', kind: 'person', icon: 'person', folder: 'people' },
    ...{ facts: personSchema, words: personWords, ...inFolder, slug: '{{name}}', title: 'name' },
  },
  {
    ...{ name: 'collectives', kind: 'collective', icon: 'groups', folder: 'collectives' },
    ...{ facts: collectiveSchema, words: collectiveWords, ...inFolder, slug: '{{name}}', title: 'name' },
  },
  {
    ...{ name: 'decisions', kind: 'decision', icon: 'gavel', folder: 'decisions' },
    ...{
      facts: decisionSchema,
      words: decisionWords,
      path: '{{slug}}',
      slug: '{{date}}-{{number}}',
      title: 'number',
    },
  },
  {
    ...{ name: 'movements', kind: 'movement', icon: 'flag', folder: 'movements' },
    ...{ facts: movementSchema, words: movementWords, ...inFolder, slug: '{{name}}', title: 'name' },
  },
  {
    ...{ name: 'nominations', kind: 'nomination', icon: 'inbox', folder: 'nominations' },
    ...{ facts: nominationSchema, path: '{{slug}}', slug: '{{received}}-{{name}}', title: 'name' },
  },
  {
    ...{ name: 'pages', kind: 'page', icon: 'article', folder: 'pages' },
    ...{ facts: pageSchema, words: pageWords, ...inFolder, slug: '{{title}}', title: 'title' },
  },
];

/** Lists and settings that stand in one file each. */
export const SINGLE_FILES: readonly {
  readonly name: EditorKey;
  readonly icon: string;
  readonly facts: z.ZodType;
}[] = [
  { name: 'units', icon: 'apartment', facts: unitsSchema },
  { name: 'topics', icon: 'sell', facts: topicsSchema },
  { name: 'awards', icon: 'trophy', facts: awardsSchema },
  { name: 'search', icon: 'search', facts: searchSchema },
  { name: 'settings', icon: 'settings', facts: settingsSchema },
];
