import { once } from './once.ts';
import type { Honour, Honouree, Roll } from './roll-types.ts';
import { createNameOrder, toInitialSlug, type SortableName } from './text/name-order.ts';

/** A name of the roll with its honours: a profile with all of its own, or one entry of a bare name. */
export type NameEntry = {
  readonly key: string;
  readonly name: string;
  readonly honouree: Honouree | undefined;
  readonly honours: readonly Honour[];
};

/** The names under one initial; `slug` stands in its address. */
export type NameInitial = {
  readonly initial: string;
  readonly slug: string;
  readonly entries: readonly NameEntry[];
};

/** An initial with the number of its names: what pages show that offer them all. */
export type InitialCount = Pick<NameInitial, 'initial' | 'slug'> & { readonly count: number };

/** How many names each initial has. */
export function countInitials(index: readonly NameInitial[]): readonly InitialCount[] {
  return index.map(({ initial, slug, entries }) => ({ initial, slug, count: entries.length }));
}

/** Every name of the roll under its initial, in the order of the names; namesakes without a profile stay apart. */
export const buildNamesIndex = once((roll: Pick<Roll, 'site' | 'honours'>): readonly NameInitial[] => {
  const order = createNameOrder(roll.site.defaultLang);
  const entries = toEntries(roll.honours)
    .map((entry) => ({ entry, sortable: toSortable(entry) }))
    .sort((one, other) => order.compare(one.sortable, other.sortable));
  const byInitial = new Map<string, NameEntry[]>();
  for (const { entry, sortable } of entries) {
    const initial = order.initialOf(sortable);
    const found = byInitial.get(initial) ?? [];
    found.push(entry);
    byInitial.set(initial, found);
  }
  return [...byInitial]
    .sort(([one], [other]) => order.compareInitials(one, other))
    .map(([initial, found]) => ({ initial, slug: toInitialSlug(initial), entries: found }));
});

function toEntries(honours: readonly Honour[]): readonly NameEntry[] {
  const entries = new Map<string, NameEntry>();
  for (const honour of honours) {
    const { recipient } = honour;
    const honouree = recipient.kind === 'profile' ? recipient.honouree : undefined;
    const key = honouree === undefined ? honour.id : `${honouree.kind}:${honouree.id}`;
    const before = entries.get(key)?.honours ?? [];
    const [name = ''] = honour.name.values();
    entries.set(key, { key, name, honouree, honours: [...before, honour] });
  }
  return [...entries.values()];
}

function toSortable({ name, honouree, honours }: NameEntry): SortableName {
  const recipient = honours[0]?.recipient;
  const reading = recipient?.kind === 'bare' ? recipient.reading : honouree?.reading;
  return { name, reading, whole: honours[0]?.subject !== 'individual' };
}
