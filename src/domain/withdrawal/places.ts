import type { Content, PictureFile } from '../content.ts';
import { createContexts } from '../create-contexts.ts';
import type { Roll } from '../roll-types.ts';
import type { LastingKind } from '../routes.ts';
import type { Subject } from './subject.ts';

/** In which part of the content, the site or the computer somebody appears. */
export const PLACE_GROUPS = [
  'profile',
  'translation',
  'picture',
  'decision',
  'story',
  'collective',
  'movement',
  'page',
  'nomination',
  'import',
  'addresses',
  'other',
  'address',
  'sitePage',
  'siteSearch',
  'siteShare',
  'sitePicture',
  'siteFeed',
  'siteOther',
  'release',
  'cache',
] as const;
export type PlaceGroup = (typeof PLACE_GROUPS)[number];

/** One place: a file with its line, an address, a release. */
export type Place = { readonly group: PlaceGroup; readonly where: string };

const FOLDERS: Readonly<Record<string, PlaceGroup>> = {
  people: 'profile',
  collectives: 'collective',
  decisions: 'decision',
  stories: 'story',
  movements: 'movement',
  pages: 'page',
  nominations: 'nomination',
  imports: 'import',
  'addresses.json': 'addresses',
  'badges.json': 'addresses',
};

/** What a file of the content is to this subject: its own profile and translations, or another's text. */
export function toContentGroup(path: string, { file, kind }: Subject): PlaceGroup {
  const own = kind === 'honour' ? undefined : toOwnPattern(file);
  if (own?.test(path) === true) {
    if (!/\.mdx?$/.test(path)) return 'picture';
    return path === file ? 'profile' : 'translation';
  }
  const [folder = ''] = path.split('/');
  return folder === 'people' ? 'other' : (FOLDERS[folder] ?? 'other');
}

/** Whether a file of the content belongs to this subject alone. */
export function isOwnFile(path: string, { file, kind }: Subject): boolean {
  return kind !== 'honour' && toOwnPattern(file).test(path);
}

/** What a file of a finished site is. */
export function toSiteGroup(path: string): PlaceGroup {
  if (/^(?:_search|pagefind)\//.test(path)) return 'siteSearch';
  if (path.startsWith('share/')) return 'siteShare';
  if (path.startsWith('pictures/')) return 'sitePicture';
  if (path.endsWith('.html')) return 'sitePage';
  return /^(?:feeds?|api)\//.test(path) || /(?:feed|atom|rss)[^/]*\.(?:xml|json)$/.test(path)
    ? 'siteFeed'
    : 'siteOther';
}

/** The addresses of a subject in every language, and those of the entries that speak of it. */
export function listAddressPlaces(roll: Roll, subject: Subject): readonly Place[] {
  const { routes } = createContexts(roll);
  const pathsOf = (kind: LastingKind, id: string): readonly string[] =>
    roll.site.languages.map((lang) => routes.pathTo({ kind, id }, lang));
  const { kind, id } = subject;
  const isShown = (items: readonly { readonly id: string; readonly hasPage?: boolean }[]): boolean =>
    items.some((item) => item.id === id && item.hasPage !== false);
  const own =
    kind === 'honour' || !isShown(toItems(roll)[kind]) ? [] : [...pathsOf(kind, id), routes.shortPathTo(id)];
  return own.map((where) => ({ group: 'address', where }));
}

function toItems(roll: Roll) {
  const { people, collectives, stories, decisions } = roll;
  return { person: people, collective: collectives, story: stories, decision: decisions };
}

/** A picture in which a subject can be recognised, or that is its own, by its file in the content. */
export type ShownIn = { readonly file: string; readonly picture: PictureFile; readonly isOwn: boolean };

/** Every picture of a subject: those of its entry, and those of others that name it. */
export function listPicturesOf(content: Content, subject: Subject): readonly ShownIn[] {
  const shown: ShownIn[] = [];
  for (const { file, facts, pictures } of [
    ...content.people,
    ...content.collectives,
    ...content.stories,
    ...content.pages,
  ]) {
    const folder = file.slice(0, file.lastIndexOf('/') + 1);
    const isOwn = file === subject.file && subject.kind !== 'honour';
    const portrait = 'portrait' in facts && facts.portrait !== undefined ? [facts.portrait] : [];
    const named = new Set(
      [...facts.pictures, ...portrait]
        .filter(({ people }) => subject.kind === 'person' && people.some((id) => id === subject.id))
        .map((picture) => picture.file),
    );
    for (const [name, picture] of pictures)
      if (isOwn || named.has(name)) shown.push({ file: folder + name, picture, isOwn });
  }
  return shown;
}

/** The files of an entry: those of its folder, or of a decision those of its name. */
function toOwnPattern(file: string): RegExp {
  const [, stem = ''] = /^(.*?)(?:\/index)?\.mdx?$/.exec(file) ?? [];
  const literal = stem.replaceAll('.', String.raw`\.`);
  return new RegExp(
    file.startsWith('decisions/') ? String.raw`^${literal}(?:\.[^./]+)?\.mdx?$` : `^${literal}/`,
  );
}
