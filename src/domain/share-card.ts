import { toBloom, type Bloom } from './bloom/bloom.ts';
import { toBloomRecord, toRecipientRecord, toSiteRecord } from './bloom/to-record.ts';
import type { PictureFile } from './content.ts';
import type { Hue, Lang } from './fields.ts';
import { countReached, splitFigure, strongestOf } from './figure.ts';
import { toFormat } from './format.ts';
import { say, type LocalText } from './local-text.ts';
import type { PageContext } from './page-context.ts';
import type { Collective, Honour, Honouree, Movement, Person, Roll, Story } from './roll-types.ts';
import { rollHonoursOf } from './roll-ways.ts';

/** The kinds of page with a card of their own. */
export type ShareKind = 'person' | 'collective' | 'story' | 'movement' | 'year' | 'home';

/** Where words of a card were written: a character that no font has is reported there. */
export type ShareOrigin = 'entry' | 'units' | 'awards' | 'settings' | 'words';

/** Words of a card in the language that they are really in, composed and on one line. */
export type ShareWords = { readonly text: string; readonly lang: Lang; readonly from: ShareOrigin };

/** What a card shows beside its words. */
export type ShareArt =
  | { readonly as: 'bloom'; readonly bloom: Bloom }
  | { readonly as: 'portrait'; readonly file: PictureFile; readonly seal: Bloom }
  /** Blooms by weight, for a page that is about many. */
  | {
      readonly as: 'forest';
      readonly plants: readonly { readonly id: string; readonly weight: number; readonly bloom: Bloom }[];
    };

/** A picture for sharing as a value: all that it says and shows, in one language, and nothing of how it is drawn. */
export type ShareCard = {
  readonly kind: ShareKind;
  readonly id: string;
  readonly lang: Lang;
  readonly hue: Hue;
  readonly kicker: ShareWords;
  readonly title: ShareWords;
  /** The strongest figure of a story, with what it replaced. */
  readonly figure:
    | { readonly after: ShareWords; readonly before: ShareWords | undefined; readonly about: ShareWords }
    | undefined;
  /** How far each target of a movement has been reached, 0 to 1 and beyond, and how many have been in words. */
  readonly progress: { readonly parts: readonly number[]; readonly words: ShareWords } | undefined;
  /** From the most important line to the least. */
  readonly facts: readonly ShareWords[];
  readonly art: ShareArt;
  /** The mark of whoever publishes the site. */
  readonly mark: { readonly name: ShareWords; readonly bloom: Bloom };
  /** Whether it may be printed as a poster: consent to be shared on screens is not consent to hang on walls. */
  readonly mayPrint: boolean;
  /** The lasting address that a poster carries. */
  readonly address: string;
};

/** Every card of a roll in one language: none for whoever has not agreed to be shared. */
export function listShareCards(roll: Roll, context: PageContext): readonly ShareCard[] {
  const honourees = [...roll.people, ...roll.collectives].filter(isShareable);
  return [
    ...honourees.map((honouree) => toHonoureeCard(honouree, context)),
    ...roll.stories.map((story) => toStoryCard(story, context)),
    ...roll.movements.map((movement) => toMovementCard(movement, context)),
    ...roll.years.map((year) => toYearCard(year, rollHonoursOf(roll, year), context)),
    toHomeCard(roll, context),
  ];
}

/** Whether a person or collective has a card of its own: only with a page, and with consent to be shared. */
export function isShareable({ hasPage, channels }: Honouree): boolean {
  return hasPage && channels.has('share');
}

/** The card of a person or collective: the latest honour, the unit at the time and the year. */
export function toHonoureeCard(honouree: Person | Collective, context: PageContext): ShareCard {
  const { kind, id, name, portrait } = honouree;
  const record = toBloomRecord(honouree);
  const bloom = toBloom(record);
  return {
    ...toBase(kind, id, context),
    hue: record.hue,
    kicker: word(context.t(`${kind}.kind`), context),
    title: words(name, 'entry', context),
    facts: listHonoureeFacts(honouree, context),
    mayPrint: honouree.channels.has('print'),
    art:
      portrait === undefined ? { as: 'bloom', bloom } : { as: 'portrait', file: portrait.file, seal: bloom },
    address: toShortAddress(id, context),
  };
}

/** The card of a story: its title, and its strongest figure beside what it replaced. */
export function toStoryCard(story: Story, context: PageContext): ShareCard {
  const record = toBloomRecord(story);
  return {
    ...toBase('story', story.id, context),
    hue: record.hue,
    kicker: word(context.t(`story.${story.form}`), context),
    title: words(story.title, 'entry', context),
    figure: toFigure(story, context),
    facts: [words(story.unit.name, 'units', context)],
    art: { as: 'bloom', bloom: toBloom(record) },
    address: toShortAddress(story.id, context),
  };
}

/** The card of a movement: its name, its theme and how many of its targets have been reached. */
export function toMovementCard(movement: Movement, context: PageContext): ShareCard {
  const { id, name, theme, period, targets } = movement;
  const { met, count } = countReached(targets);
  const hue = targets[0]?.unit.hue ?? 'cinnabar';
  const span = toFormat(context.lang).period(period.from, period.to);
  return {
    ...toBase('movement', id, context),
    hue,
    kicker: word(context.t('movement.kind'), context),
    title: words(name, 'entry', context),
    progress:
      count === 0
        ? undefined
        : {
            parts: targets.map(({ reached }) => reached ?? 0).sort((a, b) => b - a),
            words: word(context.t('share.targets', { met, count }), context),
          },
    facts: [...(theme === undefined ? [] : [words(theme, 'entry', context)]), word(span, context)],
    art: {
      as: 'bloom',
      bloom: toBloom({ kind: 'collective', id, hue, honours: met, adoptions: movement.stories.length }),
    },
    address: toShortAddress(id, context),
  };
}

/** The card of a year of the roll: how many were honoured, and their blooms without a name. */
export function toYearCard(year: number, honours: readonly Honour[], context: PageContext): ShareCard {
  return { ...toYearWords(year, honours.length, context), art: toForest(honours) };
}

/** The same without its blooms: all that a page need know of it. */
export function toYearWords(year: number, count: number, context: PageContext): Omit<ShareCard, 'art'> {
  const { t, lang, routes } = context;
  return {
    ...toBase('year', String(year), context),
    hue: 'gold',
    kicker: word(t('roll.title'), context),
    title: word(toFormat(lang).date(String(year)), context),
    facts: [word(t('roll.count', { count }), context), words(context.site.organisation, 'settings', context)],
    address: routes.urlTo({ kind: 'year', year }, lang),
  };
}

/** The card of the home page: the organisation's own, which also stands for every page without a card. */
export function toHomeCard(roll: Roll, context: PageContext): ShareCard {
  return { ...toHomeWords(context), art: toForest(roll.honours) };
}

/** The same without its blooms: all that a page need know of it. */
export function toHomeWords(context: PageContext): Omit<ShareCard, 'art'> {
  const { site, routes, lang } = context;
  return {
    ...toBase('home', 'home', context),
    hue: 'gold',
    kicker: words(site.organisation, 'settings', context),
    title: words(site.headline, 'settings', context),
    facts: [],
    address: routes.urlTo({ kind: 'home' }, lang),
  };
}

/** What a card says, for those who cannot see it. */
export function toShareAlt({ kicker, title, figure, progress, facts, mark }: Omit<ShareCard, 'art'>): string {
  const parts = [
    title,
    kicker,
    ...(figure === undefined ? [] : [figure.about, figure.after]),
    ...facts,
    ...(progress === undefined ? [] : [progress.words]),
    mark.name,
  ];
  return [...new Set(parts.map(({ text }) => text.replace(/[.。]$/u, '')))].join('. ');
}

/** More blooms than this would be too small to tell apart. */
const FOREST = 22;

function toForest(honours: readonly Honour[]): ShareArt {
  const standing = honours.filter(({ annulled }) => annulled === undefined);
  const records = new Map(
    standing.map((honour) => {
      const record = toRecipientRecord(honour);
      return [`${record.kind}/${record.id}`, record] as const;
    }),
  );
  const plants = [...records].map(([id, record]) => ({
    id,
    weight: record.honours + record.adoptions,
    bloom: toBloom(record),
  }));
  return {
    as: 'forest',
    plants: plants.sort((a, b) => b.weight - a.weight || (a.id < b.id ? -1 : 1)).slice(0, FOREST),
  };
}

function listHonoureeFacts(honouree: Honouree, context: PageContext): readonly ShareWords[] {
  const { t, lang } = context;
  const latest = honouree.honours.find(({ annulled }) => annulled === undefined);
  const at = latest?.affiliation;
  const unit = latest?.unit ?? (at === undefined ? honouree.unit : undefined);
  const place =
    at !== undefined && latest?.unit === undefined
      ? [words(at, 'entry', context)]
      : unit === undefined
        ? []
        : [words(unit.name, 'units', context)];
  if (latest === undefined) {
    const role = honouree.kind === 'person' ? honouree.role : undefined;
    return [...(role === undefined ? [] : [words(role, 'entry', context)]), ...place];
  }
  const award = words(latest.award.name, 'awards', context);
  const year = toFormat(lang).date(String(latest.decision.year));
  return [{ ...award, text: t('share.honour', { award: award.text, year }) }, ...place];
}

function toFigure({ results }: Story, context: PageContext): ShareCard['figure'] {
  const strongest = strongestOf(results);
  if (strongest?.after === undefined) return undefined;
  const { before, after, measure, indicator } = strongest;
  const toWords = (value: number): ShareWords => {
    const { short, lang } = splitFigure(value, measure, context.lang);
    return { text: short, lang, from: 'entry' };
  };
  const { rest } = splitFigure(after, measure, context.lang);
  const about = words(indicator, 'entry', context);
  return {
    after: toWords(after),
    before: before === undefined ? undefined : toWords(before),
    about: rest === undefined ? about : { ...about, text: `${about.text} · ${rest}` },
  };
}

function toBase(
  kind: ShareKind,
  id: string,
  context: PageContext,
): Pick<ShareCard, 'kind' | 'id' | 'lang' | 'figure' | 'progress' | 'mark' | 'mayPrint'> {
  const { site, lang } = context;
  return {
    ...{ kind, id, lang, figure: undefined, progress: undefined, mayPrint: true },
    mark: { name: words(site.name, 'settings', context), bloom: toBloom(toSiteRecord(site)) },
  };
}

function toShortAddress(id: string, { site, routes }: PageContext): string {
  return new URL(routes.shortPathTo(id), site.address).href;
}

function words(text: LocalText, from: ShareOrigin, { lang }: PageContext): ShareWords {
  const said = say(text, lang);
  return { text: toOneLine(said.text), lang: said.lang, from };
}

function word(text: string, { lang }: PageContext): ShareWords {
  return { text: toOneLine(text), lang, from: 'words' };
}

/** Text as cards hold it: composed, on one line, without marks that choose between pictures of a character. */
export function toOneLine(text: string): string {
  return text
    .normalize('NFC')
    .replace(/[\uFE0E\uFE0F\u200B\u2060\uFEFF\u00AD]/gu, '')
    .replace(/[\p{Cc}\s]+/gu, ' ')
    .trim();
}
