import type { BarriersFile, FacetsFile } from '../../domain/search/files.ts';
import { readFacets } from '../../domain/search/files.ts';
import type { FacetValues } from '../../domain/search/facets.ts';
import type { Plan } from '../../domain/search/plan.ts';
import type { Ranked } from '../../domain/search/rank.ts';
import type { SearchEngine } from './engine.ts';
import { countValues, isLeft, type Counts } from './narrow.ts';
import type { Chosen, SearchState } from './search-state.ts';

/** What a state of the search page finds. */
export type Found = {
  /** How the query was understood; none without a query. */
  readonly plan: Plan | undefined;
  /** Everything that answers the query, before it was narrowed. */
  readonly ranked: readonly Ranked[];
  /** What is left of it: what answers the whole query, and what answers a part of it. */
  readonly whole: readonly Ranked[];
  readonly partly: readonly Ranked[];
  /** The choices that the site knows. */
  readonly chosen: Chosen;
  readonly labels: FacetsFile['labels'];
  readonly counts: Counts;
  readonly barriers: BarriersFile;
};

/** Answers a state; without a query it lists all records, the newest first. Filters are missing where their file is. */
export async function lookUp(state: SearchState, engine: SearchEngine, size: number): Promise<Found> {
  const { query } = state;
  const answer = query === '' ? undefined : await engine.search(query, size);
  const ranked = answer?.ranked ?? (await engine.listAll());
  const barriers =
    answer === undefined || answer.plan.barriers.length === 0 ? {} : await loadBarriers(engine);
  const none: FacetsFile = { labels: {}, records: {} };
  // Without the file nothing can be left out: to show everything as if it were the choice would be wrong.
  const file = await engine.loadFacets().catch((error: unknown) => {
    if (state.chosen.size > 0) throw error;
    return none;
  });
  const chosen = keepKnown(state.chosen, file);
  const facets = new Map(ranked.map(({ id }) => [id, readFacets(file, id)]));
  const valuesOf = ({ id }: Ranked): FacetValues => facets.get(id)?.values ?? {};
  const dateOf = ({ id }: Ranked): string => facets.get(id)?.date ?? '';
  const left = ranked.filter((each) => isLeft(valuesOf(each), chosen));
  const inOrder =
    query === '' || state.sort === 'newest'
      ? left.toSorted((one, other) => compare(dateOf(other), dateOf(one)))
      : left;
  return {
    ...{ plan: answer?.plan, ranked, chosen, barriers, labels: file.labels },
    whole: inOrder.filter(({ match }) => match !== 'relaxed'),
    partly: inOrder.filter(({ match }) => match === 'relaxed'),
    counts: countValues(ranked.map(valuesOf), chosen),
  };
}

/** Leaves out of an answer what the choices leave out. */
export async function narrowRanked(
  engine: Pick<SearchEngine, 'loadFacets'>,
  ranked: readonly Ranked[],
  chosen: Chosen,
): Promise<readonly Ranked[]> {
  if (chosen.size === 0) return ranked;
  const file = await engine.loadFacets();
  return ranked.filter(({ id }) => isLeft(readFacets(file, id)?.values ?? {}, chosen));
}

function loadBarriers(engine: SearchEngine): Promise<BarriersFile> {
  return engine.loadBarriers().catch(() => ({}));
}

function keepKnown(chosen: Chosen, { labels }: FacetsFile): Chosen {
  return new Map(
    [...chosen].flatMap(([facet, wanted]) => {
      const known = new Set(
        (labels[facet] ?? []).map(([value]) => value).filter((value) => wanted.has(value)),
      );
      return known.size === 0 ? [] : [[facet, known] as const];
    }),
  );
}

function compare(one: string, other: string): number {
  return one < other ? -1 : Number(one > other);
}
