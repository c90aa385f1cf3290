import type { Content, EntryKind, Markdown, Written } from './content.ts';
import type { State } from './entry-schema.ts';

/** What every entry has, whatever its kind. */
export type AnyEntry = Written<
  {
    readonly state: State;
    readonly publishAt?: string | undefined;
    readonly formerIds: readonly string[];
    readonly aliases: readonly string[];
  },
  { readonly sourceHash?: string | undefined }
>;

/** All entries of all kinds, with their kind. */
export function listEntries(
  content: Content,
): readonly { readonly kind: EntryKind; readonly entry: AnyEntry }[] {
  const of = (kind: EntryKind, entries: readonly AnyEntry[]) => entries.map((entry) => ({ kind, entry }));
  return [
    ...of('person', content.people),
    ...of('collective', content.collectives),
    ...of('story', content.stories),
    ...of('adoption', content.adoptions),
    ...of('decision', content.decisions),
    ...of('movement', content.movements),
    ...of('page', content.pages),
  ];
}

/** The texts of an entry, in all its languages. */
export function listBodies({
  body,
  translations,
}: Pick<AnyEntry, 'body' | 'translations'>): readonly Markdown[] {
  return [body, ...translations.map((translation) => translation.body)].filter((text) => text !== undefined);
}
