import type { Lang } from '../fields.ts';
import type { Said } from '../local-text.ts';
import type { Block, PrintHead, PrintPicture } from './print-words.ts';

/** A booklet of a year or a movement, ready to be set: everything in words, drawings and paths. Drawings are SVG. */
export type Booklet = {
  readonly lang: Lang;
  readonly paper: Paper;
  readonly title: PrintHead;
  readonly lead?: Said | undefined;
  readonly organisation: Said;
  readonly site: PrintHead;
  readonly sample?: Said | undefined;
  readonly cover: Cover;
  readonly figures?: FiguresPart | undefined;
  readonly movement?: MovementPart | undefined;
  readonly decisions: readonly DecisionPart[];
  readonly people: readonly ProfilePart[];
  readonly stories: readonly StoryPart[];
  readonly adoptions: readonly AdoptionRow[];
  readonly names: readonly NamesPart[];
  readonly colophon: Colophon;
  readonly headings: Readonly<Record<BookletHeading, PrintHead>>;
  readonly words: Readonly<Record<BookletWord, Said>>;
};

export const PAPERS = ['a4', 'a5'] as const;
export type Paper = (typeof PAPERS)[number];

export type BookletHeading =
  'contents' | 'figures' | 'movement' | 'roll' | 'people' | 'stories' | 'adoptions' | 'names' | 'colophon';
export type BookletWord =
  'practice' | 'unit' | 'since' | 'status' | 'before' | 'after' | 'source' | 'period' | 'adoptions';

/** The blooms of the cover, their places in units of a thousandth of its width. */
export type Cover = {
  readonly mark: string;
  readonly blooms: readonly {
    readonly x: number;
    readonly y: number;
    readonly radius: number;
    readonly svg: string;
  }[];
};

/** Numbers in large, and bars of those beneath; `part` is of the longest bar, 0 to 1. */
export type FiguresPart = {
  readonly numbers: readonly { readonly count: PrintHead; readonly what: Said }[];
  readonly charts: readonly { readonly title: PrintHead; readonly bars: readonly Bar[] }[];
};
export type Bar = { readonly name: Said; readonly count: Said; readonly part: number };

export type MovementPart = {
  readonly theme?: Said | undefined;
  readonly facts: readonly Said[];
  readonly targets?: { readonly title: PrintHead; readonly rows: readonly TargetRow[] } | undefined;
  readonly reviews: readonly {
    readonly title: PrintHead;
    readonly isLimits: boolean;
    readonly items: readonly Said[];
  }[];
};

/** A target and how far it has come; `part` is the part of the way, 0 to 1. */
export type TargetRow = {
  readonly indicator: Said;
  readonly unit: Said;
  readonly way: Said;
  readonly reached: Said;
  readonly part: number;
};

/** A decision and its awards from high to low. */
export type DecisionPart = {
  readonly name: PrintHead;
  readonly title?: Said | undefined;
  readonly facts: readonly Said[];
  readonly grants: readonly GrantPart[];
};
export type GrantPart = {
  readonly award: PrintHead;
  readonly official?: Said | undefined;
  readonly category?: Said | undefined;
  readonly citation?: Said | undefined;
  readonly entries: readonly RollEntry[];
  /** How many more there are, without their names. */
  readonly more?: Said | undefined;
};

/** A name on the roll; `key` is the same wherever the same one is named. */
export type RollEntry = {
  readonly key: string;
  readonly name: Said;
  readonly place: readonly Said[];
  readonly citation?: Said | undefined;
  readonly bloom: string;
};

/** A person or collective with what may be printed of them. */
export type ProfilePart = {
  readonly key: string;
  readonly name: PrintHead;
  readonly place: readonly Said[];
  readonly honours: readonly {
    readonly award: Said;
    readonly decision: Said;
    readonly citation?: Said | undefined;
  }[];
  readonly summary?: Said | undefined;
  readonly portrait?: PrintPicture | undefined;
  readonly bloom: string;
  readonly colour: string;
  readonly body: readonly Block[];
};

/** A practice with its results and its limits. */
export type StoryPart = {
  readonly kicker: readonly Said[];
  readonly title: PrintHead;
  readonly summary: Said;
  readonly bloom: string;
  readonly colour: string;
  readonly unit: Said;
  readonly who: readonly { readonly key: string; readonly name: Said }[];
  readonly results: readonly ResultPart[];
  readonly sections: readonly SectionPart[];
  readonly evidence: { readonly level: Said; readonly meaning: Said };
  readonly adoptions: readonly AdoptionPart[];
};
export type ResultPart = {
  readonly indicator: Said;
  readonly before?: FigurePart | undefined;
  readonly after?: FigurePart | undefined;
  readonly basis: readonly Said[];
};
export type FigurePart = { readonly short: PrintHead; readonly rest?: Said | undefined };
export type SectionPart = {
  readonly heading?: PrintHead | undefined;
  readonly isLimits: boolean;
  readonly blocks: readonly Block[];
};
export type AdoptionPart = {
  readonly unit: Said;
  readonly status: Said;
  readonly notes: readonly Said[];
  readonly bloom: string;
};

export type AdoptionRow = {
  readonly practice: Said;
  readonly unit: Said;
  readonly since: Said;
  readonly status: Said;
};

export type NamesPart = {
  readonly initial: PrintHead;
  readonly entries: readonly { readonly key: string; readonly name: Said }[];
};

export type Colophon = {
  readonly decisions: readonly Said[];
  readonly notes: readonly Said[];
  readonly contact: readonly Said[];
  readonly address: string;
  readonly code: string;
};
