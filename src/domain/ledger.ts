import { addressWordsOf } from '../words/addresses.ts';
import type { Now } from './calendar.ts';
import type { Content } from './content.ts';
import type { Lang } from './fields.ts';
import { createRoutes, LASTING_KINDS, type Place } from './routes.ts';
import { readWrittenTruth, type WrittenTruth } from './written-truth.ts';

/** What a finished site must hold, as sets of ids. Paths are below the base, with a slash at both ends. */
export type Ledger = {
  readonly languages: readonly Lang[];
  /** Every page of an entry: its path, and the entry as `kind:id`. */
  readonly pages: ReadonlyMap<string, string>;
  /** The pages that search engines must not list. */
  readonly unlisted: ReadonlySet<string>;
  /** By decision id: the path of its page in every language, and the roll entries that must stand there. */
  readonly decisions: readonly { readonly paths: readonly string[]; readonly honours: ReadonlySet<string> }[];
  /** By year: the roll entries that must stand on the pages of that year, in every language. */
  readonly years: ReadonlyMap<string, ReadonlySet<string>>;
  /** What the search of every language must hold, as `kind:id` of pages and `honour:` with the id of bare names. */
  readonly searched: ReadonlySet<string>;
  /** Every card that must be there, as `share/<language>/<kind>/<id>`, and what of it may be there. */
  readonly share: ReadonlyMap<string, { readonly mayShowPortrait: boolean; readonly mayPrint: boolean }>;
  /** The roll entries that are issued as badges, where any are. */
  readonly badges: ReadonlySet<string>;
};

/** The ledger of the content as written at this instant: computed without the Roll and without the pages. */
export function buildLedger(content: Content, now: Now): Ledger {
  const { address, languages } = content.settings.value;
  const [defaultLang = 'en'] = languages;
  const routes = createRoutes({ address, defaultLang }, (lang) =>
    addressWordsOf(lang, content.ownWords.get(lang)),
  );
  const truth = readWrittenTruth(content, now);
  const pathsOf = (entry: string): readonly string[] =>
    languages.map((lang) => `/${routes.slugOf(toPlace(entry), lang)}/`);
  const searchable = new Set(
    content.people
      .filter(({ facts }) => facts.consent?.channels.includes('searchEngines'))
      .map(({ id }) => `person:${id}`),
  );
  const isListed = (entry: string): boolean =>
    truth.full.has(entry) && (!entry.startsWith('person:') || searchable.has(entry));
  const entries = [...truth.withPage];
  return {
    languages,
    pages: new Map(entries.flatMap((entry) => pathsOf(entry).map((path) => [path, entry]))),
    unlisted: new Set(entries.filter((entry) => !isListed(entry)).flatMap(pathsOf)),
    decisions: [...Map.groupBy(truth.standing, ({ decision }) => decision.id)].map(([id, standing]) => ({
      paths: pathsOf(`decision:${id}`),
      honours: new Set(standing.map((entry) => entry.id)),
    })),
    years: new Map(
      [...Map.groupBy(truth.standing, ({ decision }) => decision.facts.date.slice(0, 4))].map(
        ([year, standing]) => [year, new Set(standing.map((entry) => entry.id))],
      ),
    ),
    searched: listSearched(truth),
    share: listShare(content, truth),
    badges: listBadges(content, truth),
  };
}

/** Whoever stands on the roll can be found: by the page, or else by the entry of the decision; so can the ways through the site. */
function listSearched({ withPage, full, standing }: WrittenTruth): ReadonlySet<string> {
  const hasPage = ({ to }: { readonly to?: string | undefined }): boolean =>
    to !== undefined && (withPage.has(`person:${to}`) || withPage.has(`collective:${to}`));
  const holds = (kind: string): boolean => [...full].some((entry) => entry.startsWith(kind));
  return new Set([
    ...withPage,
    ...standing.filter(({ written }) => !hasPage(written)).map(({ id }) => `honour:${id}`),
    ...['place:roll', 'place:names'],
    ...(standing.length > 0 ? ['place:figures'] : []),
    ...(holds('story:') ? ['place:stories'] : []),
    ...(holds('unit:') || holds('story:') ? ['place:nominate'] : []),
  ]);
}

/** Cards are for whoever has agreed to be shared, and for what is nobody's own; a portrait only where the person has agreed to that too. */
function listShare(content: Content, truth: WrittenTruth): Ledger['share'] {
  const isFull = (kind: string) => (entry: { readonly id: string }) => truth.full.has(`${kind}:${entry.id}`);
  const people = content.people.filter(isFull('person')).flatMap(({ id, facts: { consent } }) => {
    if (consent?.channels.includes('share') !== true) return [];
    const rights = { mayShowPortrait: consent.portrait, mayPrint: consent.channels.includes('print') };
    return [[`person/${id}`, rights] as const];
  });
  const years = new Set(truth.standing.map(({ decision }) => decision.facts.date.slice(0, 4)));
  const drawn = { mayShowPortrait: false, mayPrint: true };
  const cards = new Map([
    ...people,
    ...content.collectives
      .filter(isFull('collective'))
      .map(({ id }) => [`collective/${id}`, { mayShowPortrait: true, mayPrint: true }] as const),
    ...content.stories.filter(isFull('story')).map(({ id }) => [`story/${id}`, drawn] as const),
    ...content.movements.filter(isFull('movement')).map(({ id }) => [`movement/${id}`, drawn] as const),
    ...[...years].map((year) => [`year/${year}`, drawn] as const),
    ['home/home', drawn] as const,
  ]);
  return new Map(
    content.settings.value.languages.flatMap((lang) =>
      [...cards].map(([card, rights]) => [`share/${lang.toLowerCase()}/${card}`, rights] as const),
    ),
  );
}

/** Entries that stand, of people who have agreed to badges, and of collectives, which are nobody's own. */
function listBadges(content: Content, { full, standing }: WrittenTruth): ReadonlySet<string> {
  const agreed = new Set([
    ...content.people
      .filter(({ facts }) => facts.consent?.channels.includes('badge'))
      .map(({ id }) => `person:${id}`),
    ...content.collectives.map(({ id }) => `collective:${id}`),
  ]);
  const isAgreed = (entry: string): boolean => full.has(entry) && agreed.has(entry);
  return new Set(
    standing
      .filter(({ written: { state } }) => state === 'valid')
      .filter(
        ({ written: { to } }) =>
          to !== undefined && (isAgreed(`person:${to}`) || isAgreed(`collective:${to}`)),
      )
      .map(({ id }) => id),
  );
}

function toPlace(entry: string): Place {
  const [kindName = '', id = ''] = entry.split(':');
  const kind = LASTING_KINDS.find((known) => known === kindName);
  if (kind === undefined) throw new Error(`"${entry}" is no entry with a page.`);
  return { kind, id };
}
