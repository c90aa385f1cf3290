/** By what results can be narrowed, in the order in which a reader is offered it. */
export const FACETS = [
  'kind',
  'unit',
  'adoptedBy',
  'topic',
  'award',
  'year',
  'stage',
  'evidence',
  'barrier',
] as const;
export type Facet = (typeof FACETS)[number];

/** What a record has of each facet, as ids and codes. */
export type FacetValues = Readonly<Partial<Record<Facet, readonly string[]>>>;
