import type { WordKey } from '../words/interface/en.ts';
import type { Translate } from '../words/translate.ts';
import type { Lang } from './fields.ts';
import type { OwnPage, Roll, Site } from './roll-types.ts';
import type { Place, Routes } from './routes.ts';
import type { ShareName } from './share-paths.ts';

/** What every page and component needs to speak its language and to link: one typed object, handed down. */
export type PageContext = {
  readonly site: Site;
  readonly lang: Lang;
  readonly t: Translate<WordKey>;
  readonly routes: Routes;
  /** Where this page is; its other languages and its canonical address follow from it. */
  readonly place: Place;
  /** The path of a place in the language of this page. */
  readonly to: (place: Place) => string;
  /** Which parts of the site have anything behind them. */
  readonly has: {
    readonly stories: boolean;
    readonly movements: boolean;
    readonly topics: boolean;
    readonly units: boolean;
    readonly figures: boolean;
    /** Whether honours are issued as signed badges. */
    readonly badges: boolean;
  };
  /** The keys of the feeds that there are. */
  readonly feeds: ReadonlySet<string>;
  /** The keys of the embeds that there are. */
  readonly embeds: ReadonlySet<string>;
  readonly menuPages: readonly OwnPage[];
  readonly runningMovement: Roll['runningMovement'];
  /** What the title of this page needs beside its name, where another page has the same name. */
  readonly distinction: string | undefined;
};

/** The card that stands for a page where it is shared. */
export type Share = {
  readonly name: ShareName;
  /** What its pictures say. */
  readonly alt: string;
  readonly version: string;
  /** Whether there is a poster. */
  readonly mayPrint: boolean;
  /** Whether it is about this page, and not the organisation's neutral one. */
  readonly isOwn: boolean;
};

/** The head of a page: what search engines and readers of tabs see. */
export type PageHead = {
  readonly title: string;
  readonly description: string;
  /** From the home page to this one; the last is the page itself. */
  readonly breadcrumb: readonly { readonly name: string; readonly place: Place }[];
  /** Kept out of search engines and of the sitemap. */
  readonly noindex: boolean;
  /** The languages in which this page exists; all of the site's where absent. */
  readonly languages?: readonly Lang[];
  /** What previews of links show, and what readers can take to share. */
  readonly share: Share;
  /** JSON-LD graphs, besides the breadcrumb. */
  readonly structuredData: readonly object[];
};

/** A text as HTML for a page, with the language that it is really in. */
export type Rendered = { readonly html: string; readonly lang: Lang };
