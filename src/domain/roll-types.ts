import type { CalendarDate, Now } from './calendar.ts';
import type { Award, Family, Level, Subject, Topic, Unit } from './catalogue.ts';
import type { AttachedFile, Markdown, PictureFile } from './content.ts';
import type { Basis } from './decision-schema.ts';
import type {
  BarrierCode,
  CollectiveId,
  DecisionId,
  Lang,
  MovementId,
  PageId,
  PersonId,
  StoryId,
} from './fields.ts';
import type { Channel } from './honouree-schema.ts';
import type { WrittenEditor } from './editor-schema.ts';
import type { LocalText } from './local-text.ts';
import type { ReviewFigure } from './movement-schema.ts';
import type { Problem } from './problem.ts';
import type { WrittenSearch } from './search-schema.ts';
import type { AdoptionStatus, SectionKey, Stage } from './story-schema.ts';

/** The settings as meant. */
export type Site = {
  readonly name: LocalText;
  readonly organisation: LocalText;
  readonly description: LocalText;
  readonly headline: LocalText;
  readonly lead: LocalText | undefined;
  /** The public origin and base path, without a slash at the end. */
  readonly address: string;
  readonly languages: readonly Lang[];
  readonly defaultLang: Lang;
  readonly timeZone: string;
  readonly contact: {
    readonly office: LocalText;
    readonly email: string | undefined;
    readonly phone: string | undefined;
  };
  readonly sample: boolean;
  readonly publicMinimum: 'page' | 'rollOnly';
  /** On what terms the data may be used. */
  readonly dataLicence: { readonly name: LocalText; readonly url: string | undefined } | undefined;
  /** The editor that is published beside the site, where there is to be one. */
  readonly editor?: WrittenEditor | undefined;
};

/** A picture as a page shows it. */
export type Picture = {
  readonly file: PictureFile;
  /** Who can be seen in it, by id. */
  readonly people: readonly string[];
  readonly alt: LocalText;
  readonly credit: LocalText | undefined;
};

/** A Markdown text by language, without what only its judges need; the first entry is the default language. */
export type LocalBody = ReadonlyMap<Lang, Pick<Markdown, 'text'>>;

/** A text with the pictures that it may show, by the file name that it uses. */
export type Body = { readonly text: LocalBody; readonly pictures: ReadonlyMap<string, Picture> };

type HonoureeBase = {
  readonly name: LocalText;
  /** `full`, or `minimum`: name, honours, unit at the time and citation, and nothing else. */
  readonly profile: 'full' | 'minimum';
  /** Whether it has a page of its own. */
  readonly hasPage: boolean;
  readonly unit: Unit | undefined;
  readonly summary: LocalText | undefined;
  readonly topics: readonly Topic[];
  readonly portrait: Picture | undefined;
  readonly body: Body | undefined;
  /** The outputs in which it may appear. */
  readonly channels: ReadonlySet<Channel>;
  readonly featured: boolean;
  readonly aliases: readonly string[];
  readonly formerIds: readonly string[];
  /** Newest first; annulled ones included. */
  readonly honours: readonly Honour[];
  /** Newest first; only those that may name it. */
  readonly stories: readonly Story[];
  /** The languages into which the profile has been translated, the default one first. */
  readonly languages: readonly Lang[];
};

/** A person, as far as the public may see. */
export type Person = HonoureeBase & {
  readonly kind: 'person';
  readonly id: PersonId;
  readonly reading: string | undefined;
  readonly role: LocalText | undefined;
  /** Not public: only for figures. */
  readonly leadingPost: 'yes' | 'no' | 'unknown';
  readonly collectives: readonly Collective[];
};

/** A collective, as far as the public may see. */
export type Collective = HonoureeBase & {
  readonly kind: 'collective';
  readonly id: CollectiveId;
  readonly reading: undefined;
  readonly size: number | undefined;
  /** Members who may be named here. */
  readonly members: readonly Person[];
};

export type Honouree = Person | Collective;

/** Who stands on the roll: a profile, or a bare name of a decision. */
export type Recipient =
  | { readonly kind: 'profile'; readonly honouree: Honouree }
  | {
      readonly kind: 'bare';
      readonly subject: Subject;
      readonly name: string;
      readonly reading: string | undefined;
    };

/** One award to one recipient by one decision: an entry of the roll. */
export type Honour = {
  /** Unique and lasting: the decision's id, a slash, the recipient's key. */
  readonly id: string;
  readonly key: string;
  readonly decision: Decision;
  readonly award: Award;
  readonly category: LocalText | undefined;
  readonly recipient: Recipient;
  readonly subject: Subject;
  readonly name: LocalText;
  /** The unit at the time, or an affiliation in words, or neither. */
  readonly unit: Unit | undefined;
  readonly affiliation: LocalText | undefined;
  readonly role: LocalText | undefined;
  readonly citation: LocalText | undefined;
  readonly share: string | undefined;
  readonly stories: readonly Story[];
  /** Whether an individual led a unit at the time. Not public: only for figures. */
  readonly leadingPost: Person['leadingPost'];
  /** Days from the deed to the decision; `undefined` where a date is missing or coarser than a day. */
  readonly daysToPraise: number | undefined;
  /** Set where this entry has been annulled: it stays, struck. */
  readonly annulled: { readonly date: CalendarDate; readonly reason: LocalText } | undefined;
};

/** One award of a decision and who received it, as far as the public may see. */
export type Grant = {
  readonly key: string;
  readonly award: Award;
  readonly category: LocalText | undefined;
  readonly honours: readonly Honour[];
};

/** A commendation decision. */
export type Decision = {
  readonly kind: 'decision';
  readonly id: DecisionId;
  readonly number: string | undefined;
  readonly title: LocalText | undefined;
  readonly date: CalendarDate;
  readonly year: number;
  readonly issuer: { readonly name: LocalText; readonly level: Level | undefined };
  readonly movement: Movement | undefined;
  readonly basis: Basis | undefined;
  readonly file: AttachedFile | undefined;
  readonly body: Body | undefined;
  /** From high to low. */
  readonly grants: readonly Grant[];
  readonly honours: readonly Honour[];
  readonly formerIds: readonly string[];
  readonly aliases: readonly string[];
  readonly languages: readonly Lang[];
};

/** A measured result. */
export type Result = {
  readonly key: string;
  readonly indicator: LocalText;
  readonly before: number | undefined;
  readonly after: number | undefined;
  readonly measure: LocalText | undefined;
  readonly period: LocalText | undefined;
  readonly source: LocalText | undefined;
  readonly beneficiaries: LocalText | undefined;
};

/** How well a story is proven. It rates the evidence, never the people. */
export const EVIDENCE_LEVELS = ['told', 'documented', 'measured', 'confirmed'] as const;
export type EvidenceLevel = (typeof EVIDENCE_LEVELS)[number];

/** A good practice, or an attempt that did not work. */
export type Story = {
  readonly kind: 'story';
  readonly id: StoryId;
  readonly title: LocalText;
  readonly summary: LocalText;
  readonly form: 'practice' | 'attempt';
  readonly stage: Stage;
  readonly competing: boolean;
  readonly unit: Unit;
  /** Only those who may be named here. */
  readonly people: readonly Person[];
  readonly collectives: readonly Collective[];
  readonly topics: readonly Topic[];
  readonly movement: Movement | undefined;
  readonly targets: readonly Target[];
  readonly started: CalendarDate;
  readonly published: CalendarDate;
  readonly results: readonly Result[];
  readonly barriers: readonly { readonly code: BarrierCode; readonly how: LocalText }[];
  readonly needs:
    | {
        readonly money: LocalText | undefined;
        readonly personDays: number | undefined;
        readonly timeToStart: LocalText | undefined;
        readonly skills: LocalText | undefined;
      }
    | undefined;
  readonly files: readonly { readonly file: AttachedFile; readonly title: LocalText }[];
  readonly contact: LocalText | undefined;
  /** By language, the fixed sections in their order; `undefined` as a key holds what stands before the first heading. */
  readonly sections: ReadonlyMap<Lang, readonly Section[]>;
  readonly pictures: ReadonlyMap<string, Picture>;
  readonly evidence: EvidenceLevel;
  /** In time order. */
  readonly adoptions: readonly Adoption[];
  /** Honours that were given for it. */
  readonly honours: readonly Honour[];
  readonly formerIds: readonly string[];
  readonly aliases: readonly string[];
  readonly languages: readonly Lang[];
};

/** A section of a story: one of the fixed ones, or another that its writer needed. */
export type Section = {
  readonly key: SectionKey | undefined;
  readonly heading: string | undefined;
  readonly text: string;
};

/** What an adopting unit did with a practice. */
export type Adoption = {
  readonly story: Story;
  readonly unit: Unit;
  readonly started: CalendarDate;
  readonly status: AdoptionStatus;
  readonly reason: BarrierCode | undefined;
  readonly stoppedOn: CalendarDate | undefined;
  /** The unit that it was learned from: the origin, or another adopter. */
  readonly learnedFrom: Unit;
  readonly changed: LocalText | undefined;
  readonly results: readonly Result[];
  readonly body: LocalBody | undefined;
};

/** What a unit is to reach within a movement. */
export type Target = {
  readonly key: string;
  readonly movement: Movement;
  readonly unit: Unit;
  readonly content: string | undefined;
  readonly task: LocalText;
  readonly indicator: LocalText;
  readonly measure: LocalText | undefined;
  readonly baseline: number;
  readonly goal: number;
  readonly due: CalendarDate;
  /** In time order, never later than the build. */
  readonly progress: readonly { readonly date: CalendarDate; readonly value: number }[];
  readonly source: LocalText | undefined;
  /** The part of the way from baseline to goal, 0 to 1 and beyond; `undefined` without a figure. */
  readonly reached: number | undefined;
  readonly stories: readonly Story[];
};

/** A claim of a review, with what it can be held against. */
export type ReviewItem = {
  readonly key: string;
  readonly text: LocalText;
  /** Keys of targets of the movement. */
  readonly targets: readonly string[];
  readonly figures: readonly ReviewFigure[];
};

/** An emulation movement. */
export type Movement = {
  readonly kind: 'movement';
  readonly id: MovementId;
  readonly name: LocalText;
  readonly theme: LocalText | undefined;
  readonly period: { readonly from: CalendarDate; readonly to: CalendarDate };
  readonly phase: 'ahead' | 'running' | 'over';
  readonly launched: { readonly date: CalendarDate; readonly by: LocalText } | undefined;
  readonly contents: readonly { readonly key: string; readonly title: LocalText; readonly text: LocalText }[];
  readonly criteria: readonly { readonly key: string; readonly text: LocalText }[];
  readonly targets: readonly Target[];
  readonly review:
    | {
        readonly date: CalendarDate | undefined;
        readonly achievements: readonly ReviewItem[];
        readonly limits: readonly ReviewItem[];
        readonly lessons: readonly ReviewItem[];
      }
    | undefined;
  readonly body: Body | undefined;
  readonly stories: readonly Story[];
  readonly decisions: readonly Decision[];
  readonly formerIds: readonly string[];
  readonly aliases: readonly string[];
  readonly languages: readonly Lang[];
};

/** A page of the organisation's own. */
export type OwnPage = {
  readonly kind: 'page';
  readonly id: PageId;
  readonly title: LocalText;
  readonly summary: LocalText | undefined;
  readonly menu: boolean;
  readonly order: number;
  readonly format: 'md' | 'mdx';
  /** Absolute paths of the source files by language, for staging. */
  readonly sources: ReadonlyMap<Lang, string>;
  readonly body: Body | undefined;
  readonly formerIds: readonly string[];
  readonly aliases: readonly string[];
  readonly languages: readonly Lang[];
};

/** All that may be public at one instant, linked and in order. The only thing that outputs read. */
export type Roll = {
  readonly site: Site;
  readonly now: Now;
  /** In tree order, children after their parent. */
  readonly units: readonly Unit[];
  readonly topics: readonly Topic[];
  readonly families: readonly Family[];
  readonly levels: readonly Level[];
  /** By family, and from high to low within each. */
  readonly awards: readonly Award[];
  /** Everybody with a profile on the roll or a page, by name in the default language. */
  readonly people: readonly Person[];
  readonly collectives: readonly Collective[];
  /** Newest first. */
  readonly decisions: readonly Decision[];
  /** Newest decision first, then from high to low, then by name. */
  readonly honours: readonly Honour[];
  /** Newest first. */
  readonly stories: readonly Story[];
  /** Newest first. */
  readonly movements: readonly Movement[];
  readonly pages: readonly OwnPage[];
  /** The movement that runs at this instant. */
  readonly runningMovement: Movement | undefined;
  /** Years with an honour, newest first. */
  readonly years: readonly number[];
  /** Former addresses' `kind:id` that lead to a present entry, and entries withdrawn for good. */
  readonly redirects: readonly Redirect[];
  /** Ids of entries that were public and have been withdrawn: their addresses answer 410. */
  readonly gone: readonly string[];
  /** Whether honours can be taken as signed badges: nobody has agreed to it, somebody has, or they are issued by this build. */
  readonly badges: 'none' | 'wanted' | 'issued';
  readonly ownWords: ReadonlyMap<Lang, ReadonlyMap<string, string>>;
  /** What readers call things, beside what the texts call them. */
  readonly searchWords: WrittenSearch;
  readonly problems: readonly Problem[];
};

/** A former address (a path from the site's root) and where it leads now. */
export type Redirect = { readonly from: string; readonly to: string };
