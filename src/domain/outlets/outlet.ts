/** A text file of the finished site that is no page: a feed, a calendar, data. `path` stands below the base, without a slash at its start. */
export type OutletFile = { readonly path: string; readonly text: string };
