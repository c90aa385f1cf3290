import { existsSync } from 'node:fs';
import { stat } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import type { Now } from '../../../domain/calendar.ts';
import type { Content } from '../../../domain/content.ts';
import { listForeign, toTraces } from '../../../domain/withdrawal/traces.ts';
import type { Proof, SearchedPlace } from '../../../domain/withdrawal/proof.ts';
import type { Subject } from '../../../domain/withdrawal/subject.ts';
import { withheldStrings } from '../../../domain/withheld.ts';
import { findLeaks } from '../find-leaks.ts';
import { CURRENT } from '../publish/release.ts';
import { listFiles } from '../read-site.ts';
import { KEY_FILE, toErasureKey } from './erasure-key.ts';
import { findTraces, openErasedSearch, type Erased } from './find-traces.ts';
import type { Surroundings } from './withdrawal.ts';

/** Searches every byte of everything that was published, is cached or kept for somebody who was erased. */
export async function proveErasure(
  erased: Erased,
  { content, now }: { readonly content: Content; readonly now: Now },
  around: Surroundings,
): Promise<Proof> {
  const search = await openErasedSearch(content, now, around.workFolder);
  const key = search.secret === undefined ? undefined : toErasureKey(search.secret);
  const owned = new Set(key === undefined ? [] : toTraces({ ...search.owned, pictures: [] }, key));
  const lost = listForeign(erased.traces, key).length;
  const of = (kind: string): number => erased.traces.filter((trace) => trace.startsWith(kind)).length;
  const places = await searchPlaces(await listSearched(around, true), (folder, files) =>
    findTraces(folder, files, { ...search, erased: [erased] }),
  );
  const sought = { names: of('name-'), ids: of('id-'), pictures: of('picture-'), words: 0 };
  const shared = erased.traces.filter((trace) => owned.has(trace)).length;
  return { ...{ reference: erased.id, now, sought, lost, shared, places } };
}

/** The same for somebody who has withdrawn: for their words, pictures, and name where no decision makes it public. */
export async function proveWithdrawal(
  subject: Subject,
  { content, now }: { readonly content: Content; readonly now: Now },
  around: Surroundings,
): Promise<Proof> {
  const secrets = withheldStrings(content, now).filter(({ file }) => file === subject.file);
  const of = (what: string): number => secrets.filter((secret) => secret.what === what).length;
  const places = await searchPlaces(await listSearched(around, false), (folder, files) =>
    findLeaks(folder, files, secrets),
  );
  const sought = { names: of('name'), ids: 0, pictures: of('picture'), words: of('words') };
  return { reference: `${subject.kind}:${subject.id}`, now, sought, lost: 0, shared: 0, places };
}

type Searched = Pick<SearchedPlace, 'is' | 'name'> & {
  readonly folder: string;
  readonly files: readonly string[];
};

async function searchPlaces(
  searched: readonly Searched[],
  find: (folder: string, files: readonly string[]) => Promise<readonly string[]>,
): Promise<readonly SearchedPlace[]> {
  const places: SearchedPlace[] = [];
  for (const { is, name, folder, files } of searched) {
    const sizes = await Promise.all(files.map(async (file) => (await stat(join(folder, file))).size));
    const found = (await find(folder, files)).map((finding) => finding.slice(0, finding.indexOf(': ')));
    const bytes = sizes.reduce((all, size) => all + size, 0);
    places.push({ is, name, files: files.length, bytes, found: [...new Set(found)] });
  }
  return places;
}

/** All that is to be searched; what is not public anyway only where nothing may be left at all. */
async function listSearched(
  { place, site, workFolder, contentDir }: Surroundings,
  isErasure: boolean,
): Promise<readonly Searched[]> {
  const ofPlace = place === undefined || !existsSync(place) ? [] : await listPlace(place);
  const built = existsSync(site) ? (await listFiles(site)).map((file) => join(basename(site), file)) : [];
  const beside = ['-gone.json', '-files.json'].map((end) => basename(site) + end);
  const isThere = (file: string): boolean => existsSync(join(dirname(site), file));
  const isPrivate = (file: string): boolean =>
    file === KEY_FILE ||
    /^withdrawals\/|(?:^|[./])lock\//.test(file) ||
    (!isErasure && /^(?:pictures|report)\//.test(file));
  const work = existsSync(workFolder) ? (await listFiles(workFolder)).filter((file) => !isPrivate(file)) : [];
  const content = (await listFiles(contentDir)).filter((file) => !/^\.git(?:\/|$)/.test(file));
  const searched: readonly Searched[] = [
    ...ofPlace,
    { is: 'site', name: site, folder: dirname(site), files: [...built, ...beside.filter(isThere)] },
    { is: 'work', name: workFolder, folder: workFolder, files: work },
    ...(isErasure ? [{ is: 'content' as const, name: contentDir, folder: contentDir, files: content }] : []),
  ];
  return searched.filter(({ files }) => files.length > 0);
}

/** Every release of a place by itself, the shared files, and whatever else lies there. */
async function listPlace(place: string): Promise<readonly Searched[]> {
  const files = (await listFiles(place)).filter((file) => file !== CURRENT);
  const groups = Map.groupBy(files, (file) => {
    const [first = '', second = '', ...deeper] = file.split('/');
    return first === 'releases' && deeper.length > 0 ? second : first === 'assets' ? 'assets' : '';
  });
  return [...groups].map(([name, group]) => ({
    is: name === '' ? 'place' : name === 'assets' ? 'assets' : 'release',
    name: name === '' || name === 'assets' ? place : name,
    folder: place,
    files: group,
  }));
}
