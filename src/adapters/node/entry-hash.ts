import { hash } from 'node:crypto';
import type { Roll } from '../../domain/roll-types.ts';

/** Hashes of what entries of a roll say, each to a stated depth. */
export type EntryHash = {
  /** A value as JSON, with its running texts; entries within it stand by name, and so many steps further by all they say. */
  readonly toJson: (value: unknown, steps: number) => string;
  /** What an entry says but for its running texts, and the entries that are so many steps further. */
  readonly hashOf: (entry: object, steps: number) => string;
};

/** Running texts stand on the page of their own entry only, and never where another page shows it. */
export const TEXTS: ReadonlySet<string> = new Set(['body', 'sections']);

/** Hashes of the entries of this roll; each is made once. */
export function createEntryHash(roll: Roll): EntryHash {
  const names = nameEntries(roll);
  const catalogues = new Set<unknown>(listCatalogues(roll));
  const hashes = new Map<number, Map<object, string>>();
  const hashOf = (entry: object, steps: number): string => {
    const known = hashes.get(steps) ?? new Map<object, string>();
    hashes.set(steps, known);
    const made = known.get(entry) ?? digest(write(entry, steps, false));
    known.set(entry, made);
    return made;
  };
  const write = (value: unknown, steps: number, hasTexts: boolean): string => {
    let isWhole = true;
    if (value === undefined) return '';
    return JSON.stringify(value, (key, item: unknown) => {
      const isFirst = isWhole;
      isWhole = false;
      if (!hasTexts && TEXTS.has(key)) return undefined;
      if (typeof item !== 'object' || item === null) return item;
      const name = isFirst ? undefined : names.get(item);
      if (name !== undefined)
        return steps === 0 || catalogues.has(item) ? name : `${name} ${hashOf(item, steps - 1)}`;
      return item instanceof Map || item instanceof Set ? [...item] : item;
    });
  };
  return { toJson: (value, steps) => write(value, steps, true), hashOf };
}

/** What is the same for many entries; all pages are made anew where it changes, for it is small and seldom does. */
export function listCatalogues({ units, topics, families, levels, awards }: Roll): readonly object[] {
  return [units, topics, families, levels, awards].flat();
}

/** Every entry of a roll with the name of its list and its id. */
export function nameEntries(roll: Roll): ReadonlyMap<unknown, string> {
  const { people, collectives, decisions, honours, stories, movements, pages } = roll;
  const { units, topics, families, levels, awards } = roll;
  const lists = { people, collectives, decisions, honours, stories, movements, pages };
  const all: Readonly<Record<string, readonly { readonly id: string }[]>> = {
    ...lists,
    ...{ units, topics, families, levels, awards },
  };
  return new Map(
    Object.entries(all).flatMap(([list, entries]) =>
      entries.map((entry) => [entry, `${list}/${entry.id}`] as const),
    ),
  );
}

/** A short name for a text that no other text has. */
export function digest(text: string): string {
  return hash('sha256', text, 'base64url');
}
