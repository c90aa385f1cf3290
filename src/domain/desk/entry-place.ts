/** An entry or a catalogue as those who write think of it: the collection of the editor in which it stands, and its id there. */
export type EntryPlace = { readonly collection: string; readonly id: string };

/** The folders whose entries are collections of the editor of the same name. */
const FOLDERS = new Set([
  'people',
  'collectives',
  'stories',
  'decisions',
  'movements',
  'pages',
  'nominations',
]);

/** The files that are entries of one collection of the editor; other single files are in none. */
const LISTS = /^(units|topics|awards|search|settings)\.yml$/;

/** The entry to which a file of the content folder belongs: its texts in all languages, and what lies beside them. */
export function toEntryPlace(path: string): EntryPlace {
  const list = LISTS.exec(path)?.[1];
  if (list !== undefined) return { collection: 'lists', id: list };
  const [folder = '', first = '', second = '', third] = path.split('/');
  if (!FOLDERS.has(folder)) return { collection: 'files', id: path };
  if (folder === 'stories' && second === 'adoptions' && third !== undefined)
    return { collection: 'adoptions', id: `${first}/${toId(third)}` };
  return { collection: folder, id: second === '' ? toId(first) : first };
}

/** One text for one place. */
export function toPlaceKey({ collection, id }: EntryPlace): string {
  return `${collection}/${id}`;
}

/** A file name without the language and the ending: an id has no dots. */
function toId(name: string): string {
  return name.split('.')[0] ?? name;
}
