import type { BadgeLedger } from './badges/badge-ledger.ts';
import type { WrittenAwards, WrittenTopics, WrittenUnits } from './catalogue-schema.ts';
import type { WrittenDecision, WrittenDecisionWords } from './decision-schema.ts';
import type { Lang } from './fields.ts';
import type {
  WrittenCollective,
  WrittenCollectiveWords,
  WrittenPerson,
  WrittenPersonWords,
} from './honouree-schema.ts';
import type { WrittenMovement, WrittenMovementWords } from './movement-schema.ts';
import type { WrittenNomination, WrittenNominationWords } from './nomination-schema.ts';
import type { WrittenPage, WrittenPageWords } from './page-schema.ts';
import type { Position, Problem } from './problem.ts';
import type { WrittenSearch } from './search-schema.ts';
import type { WrittenSettings } from './settings-schema.ts';
import type {
  WrittenAdoption,
  WrittenAdoptionWords,
  WrittenStory,
  WrittenStoryWords,
} from './story-schema.ts';

/** Finds the line and column of a field, or of the nearest field around it. */
export type Locate = (path: readonly (string | number)[]) => Position;

/** A heading, link or picture in a Markdown text, at its line of the file. */
export type Heading = {
  readonly depth: number;
  readonly text: string;
  readonly id: string | undefined;
  readonly at: Position;
  readonly offset: number;
};
export type Link = { readonly target: string; readonly text: string; readonly at: Position };
export type Image = { readonly file: string; readonly alt: string; readonly at: Position };

/** A Markdown text with what its readers need to know of it without parsing it again. */
export type Markdown = {
  readonly text: string;
  /** Where the text begins in its file. */
  readonly at: Position;
  readonly headings: readonly Heading[];
  readonly links: readonly Link[];
  readonly images: readonly Image[];
  readonly paragraphs: readonly { readonly text: string; readonly at: Position }[];
};

/** A picture as it may be published: upright, without metadata, named by its content. */
export type PictureFile = {
  /** The public file name: the hash of the content and the ending of its type. */
  readonly name: string;
  /** The absolute path of the cleaned file. */
  readonly path: string;
  readonly width: number;
  readonly height: number;
};

/** A file to download. */
export type AttachedFile = { readonly name: string; readonly path: string; readonly bytes: number };

/** A translation: words only. */
export type Translation<Words> = {
  readonly lang: Lang;
  readonly file: string;
  readonly words: Words;
  readonly body: Markdown | undefined;
  readonly at: Locate;
};

/** An entry as written: one folder or file, with its translations and what lies beside it. */
export type Written<Facts, Words> = {
  readonly id: string;
  readonly file: string;
  readonly facts: Facts;
  readonly body: Markdown | undefined;
  readonly at: Locate;
  /** Hash (16 hex digits) of the words that translations translate; compared with their `sourceHash`. Of what is translated only. */
  readonly sourceHash: string | undefined;
  readonly translations: readonly Translation<Words>[];
  /** Pictures that lie beside it, by file name. */
  readonly pictures: ReadonlyMap<string, PictureFile>;
  /** Other files that lie beside it, by file name. */
  readonly files: ReadonlyMap<string, AttachedFile>;
};

/** A YAML file as written. */
export type WrittenFile<Value> = { readonly file: string; readonly value: Value; readonly at: Locate };

export const ENTRY_KINDS = [
  'person',
  'collective',
  'story',
  'adoption',
  'decision',
  'movement',
  'page',
  'nomination',
] as const;
export type EntryKind = (typeof ENTRY_KINDS)[number];

export type WrittenPersonEntry = Written<WrittenPerson, WrittenPersonWords>;
export type WrittenCollectiveEntry = Written<WrittenCollective, WrittenCollectiveWords>;
export type WrittenDecisionEntry = Written<WrittenDecision, WrittenDecisionWords>;
export type WrittenStoryEntry = Written<WrittenStory, WrittenStoryWords>;
/** `id` is the story's id and the unit's id, joined by a slash. */
export type WrittenAdoptionEntry = Written<WrittenAdoption, WrittenAdoptionWords> & {
  readonly story: string;
  readonly unit: string;
};
export type WrittenMovementEntry = Written<WrittenMovement, WrittenMovementWords>;
/** Read so that editors hear of mistakes; never part of the roll. */
export type WrittenNominationEntry = Written<WrittenNomination, WrittenNominationWords>;
/** `trusted` marks MDX; `sources` are the absolute paths of its files by language, for staging. */
export type WrittenPageEntry = Written<WrittenPage, WrittenPageWords> & {
  readonly format: 'md' | 'mdx';
  readonly sources: ReadonlyMap<Lang, string>;
};

/** All that the intake has read: entries without an error of their own, and the problems of all files. */
export type Content = {
  readonly settings: WrittenFile<WrittenSettings>;
  readonly units: WrittenFile<WrittenUnits>;
  readonly topics: WrittenFile<WrittenTopics>;
  readonly awards: WrittenFile<WrittenAwards>;
  readonly search: WrittenFile<WrittenSearch>;
  readonly people: readonly WrittenPersonEntry[];
  readonly collectives: readonly WrittenCollectiveEntry[];
  readonly decisions: readonly WrittenDecisionEntry[];
  readonly stories: readonly WrittenStoryEntry[];
  readonly adoptions: readonly WrittenAdoptionEntry[];
  readonly movements: readonly WrittenMovementEntry[];
  readonly pages: readonly WrittenPageEntry[];
  readonly nominations: readonly WrittenNominationEntry[];
  readonly erased: readonly {
    readonly kind: EntryKind;
    readonly id: string;
    readonly date: string;
    readonly file: string;
    /** Keyed hashes of what was erased. */
    readonly traces: readonly string[];
  }[];
  /** Interface words that the organisation says differently, by language and key. */
  readonly ownWords: ReadonlyMap<Lang, ReadonlyMap<string, string>>;
  /** `addresses.json`: what every address ever published led to, as `kind:id`. */
  readonly addresses: ReadonlyMap<string, string>;
  /** `badges.json`: what was ever issued as a badge; absent where nothing was. */
  readonly badges?: BadgeLedger | undefined;
  /**
   * What could not be read although it is there, as `kind:id`, or `kind:*` for a whole catalogue:
   * references to it are no mistakes of those who refer.
   */
  readonly unread?: ReadonlySet<string>;
  readonly problems: readonly Problem[];
};
