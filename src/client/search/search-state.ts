import { FACETS, type Facet } from '../../domain/search/facets.ts';

/** The values chosen of each facet: values of one facet widen the list, facets narrow it. */
export type Chosen = ReadonlyMap<Facet, ReadonlySet<string>>;

export type Sort = 'relevance' | 'newest';

/** What a search page shows; all of it stands in its address. */
export type SearchState = { readonly query: string; readonly chosen: Chosen; readonly sort: Sort };

/** Reads a state from the query of an address; what is no part of a state is left out. */
export function parseState(search: string): SearchState {
  const parameters = new URLSearchParams(search);
  const chosen = new Map<Facet, ReadonlySet<string>>();
  for (const facet of FACETS) {
    const values = parameters.getAll(facet).flatMap((list) => list.split(','));
    const wanted = new Set(values.filter((value) => value !== ''));
    if (wanted.size > 0) chosen.set(facet, wanted);
  }
  return {
    query: (parameters.get('q') ?? '').trim(),
    chosen,
    sort: parameters.get('sort') === 'newest' ? 'newest' : 'relevance',
  };
}

/** Writes a state as the query of an address: empty, or with its question mark. The same state gives the same text. */
export function toSearch({ query, chosen, sort }: SearchState): string {
  const parameters = new URLSearchParams();
  if (query !== '') parameters.set('q', query);
  for (const facet of FACETS) {
    const values = [...(chosen.get(facet) ?? [])].sort();
    if (values.length > 0) parameters.set(facet, values.join(','));
  }
  if (sort === 'newest') parameters.set('sort', sort);
  const text = parameters.toString().replaceAll('%2C', ',');
  return text === '' ? '' : `?${text}`;
}

/** The choices with one value more, or without it where it was among them. */
export function toggle(chosen: Chosen, facet: Facet, value: string): Chosen {
  const values = new Set(chosen.get(facet));
  if (!values.delete(value)) values.add(value);
  const next = new Map(chosen).set(facet, values);
  if (values.size === 0) next.delete(facet);
  return next;
}
