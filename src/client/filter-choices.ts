/** What has been chosen, by the key of its group: values of one group widen the list, groups narrow it. */
export type Chosen = ReadonlyMap<string, ReadonlySet<string>>;

/** An entry of a list: its value in every group. */
export type FilterEntry = Readonly<Record<string, string | undefined>>;

/** What the query of an address chooses among the values that are offered; anything else in it is no choice. */
export function parseChosen(query: string, offered: Chosen): Chosen {
  const parameters = new URLSearchParams(query);
  const chosen = new Map<string, ReadonlySet<string>>();
  for (const [key, values] of offered) {
    const wanted = new Set((parameters.get(key) ?? '').split(',').filter((value) => values.has(value)));
    if (wanted.size > 0) chosen.set(key, wanted);
  }
  return chosen;
}

/** The same query with these choices instead of its own; empty, or with its question mark. */
export function toQuery(query: string, chosen: Chosen, offered: Chosen): string {
  const parameters = new URLSearchParams(query);
  for (const key of offered.keys()) parameters.delete(key);
  for (const [key, values] of chosen) if (values.size > 0) parameters.set(key, [...values].join(','));
  const text = parameters.toString().replaceAll('%2C', ',');
  return text === '' ? '' : `?${text}`;
}

/** Whether the choices leave this entry in the list. */
export function isLeft(entry: FilterEntry, chosen: Chosen): boolean {
  return [...chosen].every(([key, values]) => values.size === 0 || values.has(entry[key] ?? ''));
}

/** How many entries a value has among those that the other groups leave. */
export function countLeft(
  entries: readonly FilterEntry[],
  chosen: Chosen,
  key: string,
): ReadonlyMap<string, number> {
  const others = new Map([...chosen].filter(([other]) => other !== key));
  const counts = new Map<string, number>();
  for (const entry of entries) {
    const value = entry[key];
    if (value !== undefined && isLeft(entry, others)) counts.set(value, (counts.get(value) ?? 0) + 1);
  }
  return counts;
}
