import type { z } from 'zod';
import type { EntryKind } from './content.ts';
import {
  decisionSchema,
  decisionWords,
  type WrittenDecision,
  type WrittenDecisionWords,
} from './decision-schema.ts';
import {
  collectiveSchema,
  collectiveWords,
  personSchema,
  personWords,
  type WrittenCollective,
  type WrittenCollectiveWords,
  type WrittenPerson,
  type WrittenPersonWords,
} from './honouree-schema.ts';
import {
  movementSchema,
  movementWords,
  type WrittenMovement,
  type WrittenMovementWords,
} from './movement-schema.ts';
import {
  nominationSchema,
  nominationWords,
  type WrittenNomination,
  type WrittenNominationWords,
} from './nomination-schema.ts';
import { pageSchema, pageWords, type WrittenPage, type WrittenPageWords } from './page-schema.ts';
import {
  adoptionSchema,
  adoptionWords,
  storySchema,
  storyWords,
  type WrittenAdoption,
  type WrittenAdoptionWords,
  type WrittenStory,
  type WrittenStoryWords,
} from './story-schema.ts';

type Path = readonly (string | number)[];

/** A list item that translations name by its key; keys are unique within `list`. */
export type KeyedItem = { readonly list: string; readonly key: string; readonly path: Path };

/** A file beside an entry that one of its fields names. */
export type NamedFile = { readonly file: string; readonly path: Path };

/** What an entry of one kind consists of: its schemas, the files that it names, and its keyed items. */
export type EntryParts<Facts, Words> = {
  readonly kind: EntryKind;
  readonly facts: z.ZodType<Facts>;
  readonly words: z.ZodType<Words>;
  /** Pictures that the text may show. */
  readonly pictures: (facts: Facts) => readonly NamedFile[];
  readonly portrait: (facts: Facts) => NamedFile | undefined;
  /** Files to download. */
  readonly files: (facts: Facts) => readonly NamedFile[];
  readonly keyed: (facts: Facts) => readonly KeyedItem[];
  readonly keyedWords: (words: Words) => readonly KeyedItem[];
  /** The facts in the shape of a translation, as far as that differs. */
  readonly toWords: (facts: Facts) => object;
};

export const personParts: EntryParts<WrittenPerson, WrittenPersonWords> = {
  ...none('person'),
  facts: personSchema,
  words: personWords,
  pictures: listPictures,
  portrait: toPortrait,
  keyed: ({ pictures }) => byFile('pictures', pictures),
  keyedWords: ({ pictures }) => byFile('pictures', pictures),
};

export const collectiveParts: EntryParts<WrittenCollective, WrittenCollectiveWords> = {
  ...none('collective'),
  facts: collectiveSchema,
  words: collectiveWords,
  pictures: listPictures,
  portrait: toPortrait,
  keyed: ({ pictures }) => byFile('pictures', pictures),
  keyedWords: ({ pictures }) => byFile('pictures', pictures),
};

export const storyParts: EntryParts<WrittenStory, WrittenStoryWords> = {
  ...none('story'),
  facts: storySchema,
  words: storyWords,
  pictures: listPictures,
  files: ({ files }) => files.map(({ file }, index) => ({ file, path: ['files', index, 'file'] })),
  keyed: listStoryItems,
  keyedWords: listStoryItems,
};

export const adoptionParts: EntryParts<WrittenAdoption, WrittenAdoptionWords> = {
  ...none('adoption'),
  facts: adoptionSchema,
  words: adoptionWords,
  keyed: ({ results }) => byKey(['results'], results),
  keyedWords: ({ results }) => byKey(['results'], results),
};

export const decisionParts: EntryParts<WrittenDecision, WrittenDecisionWords> = {
  ...none('decision'),
  facts: decisionSchema,
  words: decisionWords,
  files: ({ file }) => (file === undefined ? [] : [{ file, path: ['file'] }]),
  keyed: listDecisionItems,
  keyedWords: ({ grants, recipients }) => [
    ...byKey(['grants'], grants),
    ...byKey(['recipients'], recipients),
  ],
  toWords: ({ grants }) => ({
    grants: grants.map(({ key, award, category }) => ({ key: key ?? award, category })),
    recipients: grants.flatMap(({ recipients }) =>
      recipients.map((recipient) => ({
        ...recipient,
        key: recipient.key ?? recipient.to,
        reason: recipient.annulled?.reason,
      })),
    ),
  }),
};

export const movementParts: EntryParts<WrittenMovement, WrittenMovementWords> = {
  ...none('movement'),
  facts: movementSchema,
  words: movementWords,
  keyed: listMovementItems,
  keyedWords: listMovementItems,
};

export const pageParts: EntryParts<WrittenPage, WrittenPageWords> = {
  ...none('page'),
  facts: pageSchema,
  words: pageWords,
  pictures: listPictures,
  keyed: ({ pictures }) => byFile('pictures', pictures),
  keyedWords: ({ pictures }) => byFile('pictures', pictures),
};

export const nominationParts: EntryParts<WrittenNomination, WrittenNominationWords> = {
  ...none('nomination'),
  facts: nominationSchema,
  words: nominationWords,
  keyed: () => [],
  keyedWords: () => [],
};

function none(kind: EntryKind) {
  const nothing = () => [];
  return { kind, pictures: nothing, portrait: () => undefined, files: nothing, toWords: () => ({}) };
}

type Filed = { readonly file: string };
type Keyed = { readonly key: string };

function listPictures({ pictures }: { readonly pictures: readonly Filed[] }): readonly NamedFile[] {
  return pictures.map(({ file }, index) => ({ file, path: ['pictures', index, 'file'] }));
}

function toPortrait({ portrait }: { readonly portrait?: Filed | undefined }): NamedFile | undefined {
  return portrait && { file: portrait.file, path: ['portrait', 'file'] };
}

function byFile(list: string, items: readonly Filed[]): readonly KeyedItem[] {
  return items.map(({ file }, index) => ({ list, key: file, path: [list, index, 'file'] }));
}

function byKey(path: readonly string[], items: readonly Keyed[] = []): readonly KeyedItem[] {
  return items.map(({ key }, index) => ({ list: path.join('.'), key, path: [...path, index, 'key'] }));
}

function listStoryItems({
  results,
  barriers,
  files,
  pictures,
}: {
  readonly results: readonly Keyed[];
  readonly barriers: readonly { readonly code: string }[];
  readonly files: readonly Filed[];
  readonly pictures: readonly Filed[];
}): readonly KeyedItem[] {
  return [
    ...byKey(['results'], results),
    ...barriers.map(({ code }, index) => ({
      list: 'barriers',
      key: code,
      path: ['barriers', index, 'code'],
    })),
    ...byFile('files', files),
    ...byFile('pictures', pictures),
  ];
}

/** A recipient without a key is named by the profile that it leads to, a grant by its award. */
function listDecisionItems({ grants }: WrittenDecision): readonly KeyedItem[] {
  return grants.flatMap((grant, grantIndex) => [
    {
      list: 'grants',
      key: grant.key ?? grant.award,
      path: ['grants', grantIndex, grant.key === undefined ? 'award' : 'key'],
    },
    ...grant.recipients.flatMap(({ key, to }, index) => {
      const named = key ?? to;
      const path = ['grants', grantIndex, 'recipients', index, key === undefined ? 'to' : 'key'];
      return named === undefined ? [] : [{ list: 'recipients', key: named, path }];
    }),
  ]);
}

function listMovementItems({
  contents,
  criteria,
  targets,
  review,
}: {
  readonly contents: readonly Keyed[];
  readonly criteria: readonly Keyed[];
  readonly targets: readonly Keyed[];
  readonly review?:
    | {
        readonly achievements: readonly Keyed[];
        readonly limits: readonly Keyed[];
        readonly lessons: readonly Keyed[];
      }
    | undefined;
}): readonly KeyedItem[] {
  return [
    ...byKey(['contents'], contents),
    ...byKey(['criteria'], criteria),
    ...byKey(['targets'], targets),
    ...byKey(['review', 'achievements'], review?.achievements),
    ...byKey(['review', 'limits'], review?.limits),
    ...byKey(['review', 'lessons'], review?.lessons),
  ];
}
