import type { EntryKind } from '../../../domain/content.ts';
import type { ListedFile } from './list-files.ts';

/** The files of one entry. An entry without `main` has only translations or pictures. */
export type EntryFiles = {
  readonly kind: EntryKind;
  readonly id: string;
  /** The path that its main file has or should have. */
  readonly path: string;
  main: ListedFile | undefined;
  readonly translations: { readonly lang: string; readonly file: ListedFile }[];
  /** What else lies in its folder, by file name; decisions share theirs. */
  readonly beside: Map<string, ListedFile>;
};

/** All files by what they are for. */
export type SortedFiles = {
  readonly entries: readonly EntryFiles[];
  /** Catalogues and other single files, by path. */
  readonly single: ReadonlyMap<string, ListedFile>;
  /** Words of the interface, by language. */
  readonly words: ReadonlyMap<string, ListedFile>;
  /** Files that no reader wants. */
  readonly unused: readonly ListedFile[];
};

/** The files that stand directly in the content folder. */
export const SINGLE_FILES = [
  'settings.yml',
  'units.yml',
  'topics.yml',
  'awards.yml',
  'search.yml',
  'addresses.json',
  'badges.json',
];

const KINDS: Readonly<Record<string, EntryKind>> = {
  people: 'person',
  collectives: 'collective',
  stories: 'story',
  movements: 'movement',
  pages: 'page',
};

/**
 * Sorts files by their paths alone. `imports/` and `print/` (templates) are the business of others; so is what came with
 * nominations, of which only the texts are read.
 */
export function sortFiles(files: Iterable<ListedFile>): SortedFiles {
  const entries = new Map<string, EntryFiles>();
  const single = new Map<string, ListedFile>();
  const words = new Map<string, ListedFile>();
  const unused: ListedFile[] = [];
  const besideDecisions = new Map<string, ListedFile>();
  const entryOf = (
    kind: EntryKind,
    id: string,
    path: string,
    beside = new Map<string, ListedFile>(),
  ): EntryFiles => {
    const entry = entries.get(path) ?? { kind, id, path, main: undefined, translations: [], beside };
    entries.set(path, entry);
    return entry;
  };
  for (const file of files) {
    const place = toPlace(file.path);
    switch (place.is) {
      case 'single':
        single.set(file.path, file);
        break;
      case 'words':
        words.set(place.lang, file);
        break;
      case 'beside':
        if (place.kind === 'decision') besideDecisions.set(place.name, file);
        else entryOf(place.kind, place.id, place.path).beside.set(place.name, file);
        break;
      case 'text': {
        const entry = entryOf(
          place.kind,
          place.id,
          place.path,
          place.kind === 'decision' ? besideDecisions : undefined,
        );
        if (place.lang !== undefined) entry.translations.push({ lang: place.lang, file });
        else if (entry.main === undefined || file.path.endsWith('.mdx')) {
          if (entry.main !== undefined) unused.push(entry.main);
          entry.main = file;
        } else unused.push(file);
        break;
      }
      case 'unused':
        unused.push(file);
        break;
      case 'elsewhere':
        break;
    }
  }
  if (![...entries.values()].some(({ kind }) => kind === 'decision'))
    unused.push(...besideDecisions.values());
  return { entries: [...entries.values()], single, words, unused };
}

type Place =
  | { readonly is: 'single' | 'unused' | 'elsewhere' }
  | { readonly is: 'words'; readonly lang: string }
  | {
      readonly is: 'text';
      readonly kind: EntryKind;
      readonly id: string;
      readonly path: string;
      readonly lang: string | undefined;
    }
  | {
      readonly is: 'beside';
      readonly kind: EntryKind;
      readonly id: string;
      readonly path: string;
      readonly name: string;
    };

function toPlace(path: string): Place {
  if (SINGLE_FILES.includes(path)) return { is: 'single' };
  const [folder = '', ...rest] = path.split('/');
  const [first = '', second = '', third] = rest;
  if (folder === 'nominations') return toNominationPlace(rest);
  if (folder === 'imports' || folder === 'print') return { is: 'elsewhere' };
  if (folder === 'words' && rest.length === 1 && first.endsWith('.yml'))
    return { is: 'words', lang: first.slice(0, -4) };
  if (folder === 'decisions' && rest.length === 1) return toDecisionPlace(first);
  const kind = KINDS[folder];
  if (kind === undefined || rest.length < 2) return { is: 'unused' };
  const text = /^index(?:\.([^.]+))?\.mdx?$/.exec(second);
  const entry = { kind, id: first, path: `${folder}/${first}/index.md` };
  if (kind === 'story' && second === 'adoptions' && third !== undefined && rest.length === 3)
    return toAdoptionPlace(first, third);
  if (rest.length > 2) return { is: 'unused' };
  return text === null ? { is: 'beside', ...entry, name: second } : { is: 'text', ...entry, lang: text[1] };
}

function toNominationPlace([name = '', ...deeper]: readonly string[]): Place {
  const [, id] = /^(.*)\.md$/.exec(name) ?? [];
  if (id === undefined || deeper.length > 0) return { is: 'elsewhere' };
  return { is: 'text', kind: 'nomination', id, path: `nominations/${name}`, lang: undefined };
}

function toDecisionPlace(name: string): Place {
  const text = /^([^.]*)(?:\.([^.]+))?\.mdx?$/.exec(name);
  if (text === null) return { is: 'beside', kind: 'decision', id: '', path: '', name };
  const [, id = '', lang] = text;
  return { is: 'text', kind: 'decision', id, path: `decisions/${id}.md`, lang };
}

function toAdoptionPlace(story: string, name: string): Place {
  const text = /^([^.]*)(?:\.([^.]+))?\.mdx?$/.exec(name);
  if (text === null) return { is: 'unused' };
  const [, unit = '', lang] = text;
  return {
    is: 'text',
    kind: 'adoption',
    id: `${story}/${unit}`,
    path: `stories/${story}/adoptions/${unit}.md`,
    lang,
  };
}
