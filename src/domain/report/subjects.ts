import type { Content } from '../content.ts';
import type { AnyEntry } from '../content-entries.ts';
import type { Subject } from './report-types.ts';

/** An entry with the name under which its editors know it. */
export type NamedEntry = { readonly subject: Subject; readonly entry: AnyEntry };

/** All entries of all kinds with their names in the default language. */
export function listNamedEntries(content: Content): readonly NamedEntry[] {
  const of = <Entry extends AnyEntry>(
    kind: Subject['kind'],
    entries: readonly Entry[],
    nameOf: (entry: Entry) => string,
  ): readonly NamedEntry[] =>
    entries.map((entry) => ({ subject: { kind, id: entry.id, name: nameOf(entry) }, entry }));
  const nameOfAdoption = createAdoptionNames(content);
  return [
    ...of('person', content.people, ({ facts }) => facts.name),
    ...of('collective', content.collectives, ({ facts }) => facts.name),
    ...of('story', content.stories, ({ facts }) => facts.title),
    ...of('adoption', content.adoptions, nameOfAdoption),
    ...of('decision', content.decisions, ({ id, facts }) => facts.number ?? facts.title ?? id),
    ...of('movement', content.movements, ({ facts }) => facts.name),
    ...of('page', content.pages, ({ facts }) => facts.title),
  ];
}

/** Names an adoption by its unit and the story, as `Archive: Shelves in order`. */
export function createAdoptionNames(
  content: Content,
): (adoption: { readonly story: string; readonly unit: string }) => string {
  const titles = new Map(content.stories.map(({ id, facts }) => [id, facts.title]));
  const names = createUnitNames(content);
  return ({ story, unit }) => `${names(unit)}: ${titles.get(story) ?? story}`;
}

/** Names a unit in the default language, or by its id where it is not known. */
export function createUnitNames({ settings, units }: Content): (id: string) => string {
  const [lang = ''] = settings.value.languages;
  const names = new Map<string, string | undefined>(
    units.value.units.map(({ id, name }) => [id, name[lang]]),
  );
  return (id) => names.get(id) ?? id;
}
