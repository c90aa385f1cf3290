import { isSeq } from 'yaml';
import type { CatalogueAdditions, NewName } from '../../../domain/import/catalogue.ts';
import type { Mapping } from '../../../domain/import/mapping.ts';
import { parseYamlFile, toYamlText } from './front-matter.ts';

type Lists = Readonly<Record<string, readonly object[]>>;

/** The new texts of settings.yml, awards.yml, units.yml and topics.yml, of those that change. */
export async function mergeCatalogues(
  additions: CatalogueAdditions,
  mapping: Pick<Mapping, 'language' | 'settings'>,
  isNew: boolean,
  read: (path: string) => Promise<string | undefined>,
): Promise<ReadonlyMap<string, string>> {
  const texts = new Map<string, string>();
  if (isNew && mapping.settings !== undefined) texts.set('settings.yml', toYamlText(mapping.settings));
  const toItem = ({ id, name, hue }: NewName): object => ({ id, name: { [mapping.language]: name }, hue });
  const files: readonly (readonly [string, Lists])[] = [
    ['awards.yml', { families: additions.families, levels: additions.levels, awards: additions.awards }],
    ['units.yml', { units: additions.units.map(toItem) }],
    ['topics.yml', { topics: additions.topics.map(toItem) }],
  ];
  for (const [file, lists] of files) {
    if (Object.values(lists).every((items) => items.length === 0)) continue;
    const text = addToLists(await read(file), lists);
    texts.set(file, text);
  }
  return texts;
}

function addToLists(text: string | undefined, lists: Lists): string {
  const file = text === undefined ? undefined : parseYamlFile(text);
  if (file === undefined) return toYamlText(lists);
  for (const [name, items] of Object.entries(lists)) {
    const list = file.fields.get(name);
    if (!isSeq(list)) file.fields.set(name, file.document.createNode(items));
    else for (const item of items) list.add(file.document.createNode(item));
  }
  return file.toText();
}
