import type { EntryPlace } from './entry-place.ts';

/** Where the editor stands: at an entry, at one that is not saved yet, at a list, or before all that. */
export type EditorPlace =
  | { readonly at: 'entry'; readonly place: EntryPlace }
  | { readonly at: 'new' | 'list'; readonly collection: string }
  | { readonly at: 'outside' };

/** The address within the editor at which it opens an entry; `undefined` for files that are not written there. */
export function toEditorHash({ collection, id }: EntryPlace): string | undefined {
  if (collection === 'files') return undefined;
  const [story = '', unit = ''] = id.split('/');
  const isFile = ['lists', 'decisions', 'nominations'].includes(collection);
  const path = collection === 'adoptions' ? `${story}/adoptions/${unit}` : isFile ? id : `${id}/index`;
  return `#/collections/${collection}/entries/${path}`;
}

/** The address at which the editor begins a new entry. */
export function toNewHash(collection: string): string {
  return `#/collections/${collection}/new`;
}

/** Where the editor stands, by its address; the reverse of `toEditorHash`. */
export function parseEditorHash(hash: string): EditorPlace {
  const path = toPath(hash);
  const [, collection, , id] = /^#\/collections\/([\w-]+)(\/entries\/(.+))?/.exec(path) ?? [];
  if (collection === undefined) return { at: 'outside' };
  if (id !== undefined) return { at: 'entry', place: { collection, id: toId(collection, id) } };
  return path.startsWith(`#/collections/${collection}/new`)
    ? { at: 'new', collection }
    : { at: 'list', collection };
}

/** Without what the editor adds behind a question mark. */
function toPath(hash: string): string {
  try {
    return decodeURI(hash.replace(/\?.*$/, ''));
  } catch {
    return '';
  }
}

function toId(collection: string, path: string): string {
  return collection === 'adoptions' ? path.replace('/adoptions/', '/') : path.replace(/\/index$/, '');
}
