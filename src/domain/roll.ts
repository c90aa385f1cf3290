import { mayBeBadge } from './badges/badge-paths.ts';
import { buildCatalogue } from './build-catalogue.ts';
import { buildDecisions, findMentions } from './build-decisions.ts';
import { buildHonourees, whoMayBeSeen } from './build-honourees.ts';
import { buildMovements } from './build-movements.ts';
import { buildPages } from './build-pages.ts';
import { buildRedirects, listGone } from './build-redirects.ts';
import { buildSite } from './build-site.ts';
import { buildStories } from './build-stories.ts';
import { lastDayOf, type Now } from './calendar.ts';
import type { Content } from './content.ts';
import { findProblems } from './find-problems.ts';
import { compareProblems } from './problem.ts';
import type { Decision, Honour, Honouree, Movement, Roll, Site } from './roll-types.ts';
import { createNameOrder, type NameOrder } from './text/name-order.ts';

/**
 * All that may be public at this instant, linked and in order: the only place that filters by state, consent and date.
 * Never throws on faulty content: what cannot be resolved is left out, and is a problem.
 */
export function buildRoll(content: Content, now: Now): Roll {
  const site = buildSite(content);
  const catalogue = buildCatalogue(content, site.defaultLang);
  const names = createNameOrder(site.defaultLang);
  const seen = whoMayBeSeen(content, now);
  const mentions = findMentions(content, now);

  const movements = buildMovements(content, { site, catalogue, now, seen });
  const honourees = buildHonourees(content, { site, catalogue, now, seen, ...mentions });
  const stories = buildStories(content, { site, catalogue, honourees, movements, now, seen, ...mentions });
  const built = buildDecisions(content, { site, catalogue, honourees, stories, movements, names, now, seen });

  const decisions = [...built].sort(newestFirst(({ date }) => date));
  const publicParts = {
    site,
    ...pickLists(catalogue),
    people: [...honourees.people].sort(byName(names, site)),
    collectives: [...honourees.collectives].sort(byName(names, site)),
    decisions,
    honours: decisions.flatMap(({ honours }) => honours),
    stories: [...stories.byId.values()].sort(newestFirst(({ published }) => published)),
    movements: [...movements.byId.values()].sort(newestFirst(({ period }) => period.from)),
    pages: buildPages(content, { site, now, seen }),
  };
  sortLinked(publicParts, { honourees, stories, movements });

  return {
    ...publicParts,
    now,
    runningMovement: publicParts.movements.find(({ phase }) => phase === 'running'),
    years: [...new Set(decisions.filter(({ honours }) => honours.length > 0).map(({ year }) => year))],
    redirects: buildRedirects(publicParts, content),
    gone: listGone(publicParts, content),
    badges: (content.badges?.next ?? 0) > 0 || publicParts.honours.some(mayBeBadge) ? 'wanted' : 'none',
    ownWords: content.ownWords,
    searchWords: content.search.value,
    problems: [...content.problems, ...findProblems(content, now)].sort(compareProblems),
  };
}

function pickLists({ units, topics, families, levels, awards }: ReturnType<typeof buildCatalogue>) {
  return { units, topics, families, levels, awards };
}

/** Lists that were filled while others were built get the order in which readers want them. */
function sortLinked(
  { movements: all }: { readonly movements: readonly Movement[] },
  {
    honourees,
    stories,
    movements,
  }: {
    readonly honourees: ReturnType<typeof buildHonourees>;
    readonly stories: ReturnType<typeof buildStories>;
    readonly movements: ReturnType<typeof buildMovements>;
  },
): void {
  const newestHonour = newestFirst(({ decision }: Honour) => decision.date);
  for (const honours of honourees.honoursOf.values()) honours.sort(newestHonour);
  for (const honours of stories.honoursOf.values()) honours.sort(newestHonour);
  for (const list of honourees.storiesOf.values()) list.sort(newestFirst(({ published }) => published));
  for (const movement of all) {
    movements.storiesOf.get(movement)?.sort(newestFirst(({ published }) => published));
    movements.decisionsOf.get(movement)?.sort(newestFirst(({ date }: Decision) => date));
  }
}

function newestFirst<Item extends { readonly id: string }>(dateOf: (item: Item) => string) {
  return (a: Item, b: Item): number =>
    lastDayOf(dateOf(b)).localeCompare(lastDayOf(dateOf(a))) || (a.id < b.id ? -1 : a.id > b.id ? 1 : 0);
}

function byName(names: NameOrder, site: Site) {
  const toSortable = ({ name, reading, kind }: Honouree) => ({
    name: name.get(site.defaultLang) ?? '',
    reading,
    whole: kind === 'collective',
  });
  return (a: Honouree, b: Honouree): number =>
    names.compare(toSortable(a), toSortable(b)) || (a.id < b.id ? -1 : 1);
}
