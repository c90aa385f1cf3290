import { isTelling, toFreeId, toSlug } from '../text/to-slug.ts';
import { toShortHash } from '../text/to-short-hash.ts';
import type { ReportImport } from './problem.ts';
import type { RecipientType } from './cells.ts';
import { toPosition } from './columns.ts';
import type { ImportRow } from './rows.ts';
import type { Sheet } from './sheet.ts';
import { toFolded } from './values.ts';

/** A person or collective of a folder, as far as an import needs to know it. */
export type KnownProfile = {
  readonly kind: 'person' | 'collective';
  readonly id: string;
  readonly name: string | undefined;
  readonly formerIds: readonly string[];
};

/** One recipient of the sheet with all its rows; `id` is that of its entry, or its key in decisions for a household. */
export type ImportRecipient = {
  readonly id: string;
  readonly identity: string;
  readonly type: RecipientType;
  readonly name: string;
  readonly reading: string | undefined;
  /** Other spellings of the name in other rows. */
  readonly aliases: readonly string[];
  readonly topics: readonly string[];
  readonly hasKey: boolean;
  readonly rows: readonly ImportRow[];
};

/** Recipients that bear one name, at least one of them without a key. */
export type Namesakes = { readonly name: string; readonly ids: readonly string[] };

/**
 * Makes one recipient of all rows with the same identity. Ids remembered from earlier imports stay; new ones are
 * folded from the name, or from the key where the name has no Latin letters, and never taken from anybody.
 */
export function buildRecipients(
  rows: readonly ImportRow[],
  remembered: Readonly<Record<string, string>>,
  known: readonly KnownProfile[],
  at: { readonly file: string; readonly sheet: Sheet },
  report: ReportImport,
): readonly ImportRecipient[] {
  const taken = new Set([
    ...known.flatMap(({ id, formerIds }) => [id, ...formerIds]),
    ...Object.values(remembered),
  ]);
  const groups = Map.groupBy(rows, ({ identity }) => identity);
  return [...groups].flatMap(([identity, [first, ...others]]): ImportRecipient[] => {
    if (first === undefined) return [];
    const odd = others.find(({ type }) => type !== first.type);
    if (odd !== undefined) {
      const values = { found: odd.type, other: first.type, row: first.number, name: odd.name };
      report('kind-differs', toPosition(at.file, at.sheet, odd.number), values);
      return [];
    }
    const id = remembered[identity] ?? toFreeId(toBaseId(first), (candidate) => taken.has(candidate));
    taken.add(id);
    const all = [first, ...others];
    return [
      {
        ...{ id, identity, type: first.type, name: first.name },
        reading: all.find(({ reading }) => reading !== undefined)?.reading,
        aliases: [...new Set(others.map(({ name }) => name))].filter((name) => name !== first.name),
        topics: [...new Set(all.flatMap(({ topic }) => topic ?? []))],
        hasKey: first.identityKey !== undefined,
        rows: all,
      },
    ];
  });
}

/** Recipients without a key who share their name with another, in the sheet or in the folder. */
export function findNamesakes(
  recipients: readonly ImportRecipient[],
  known: readonly KnownProfile[],
): readonly Namesakes[] {
  const imported = new Set(recipients.map(({ id }) => id));
  const bearers = [
    ...recipients.filter(({ type }) => type !== 'household'),
    ...known.filter(({ id }) => !imported.has(id)).map((profile) => ({ ...profile, hasKey: true })),
  ];
  const groups = Map.groupBy(bearers, ({ name }) => toFolded(name ?? ''));
  return [...groups.values()]
    .filter((group) => group.length > 1 && group.some(({ hasKey }) => !hasKey))
    .map((group) => ({ name: group[0]?.name ?? '', ids: group.map(({ id }) => id) }));
}

function toBaseId({ name, identityKey }: ImportRow): string {
  for (const words of [name, identityKey]) {
    if (words === undefined) continue;
    const slug = toSlug(words);
    if (isTelling(slug, words)) return slug;
  }
  return `n-${toShortHash(toFolded(name)).slice(0, 8)}`;
}
