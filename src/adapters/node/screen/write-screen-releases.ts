import { createHash } from 'node:crypto';
import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Contexts } from '../../../domain/create-contexts.ts';
import type { Roll } from '../../../domain/roll-types.ts';
import type { ReleaseFile } from '../../../domain/screen/release.ts';
import { isScreenData, SCREEN_FILES } from '../../../domain/screen/screen-data.ts';
import { listPageFiles } from './list-page-files.ts';

/** How many digits of its hash name a release. */
const NAME_LENGTH = 16;

/**
 * Says of a complete folder what the screen of each language is made of: every file that its page needs, with its hash, so that
 * a screen takes a release as a whole or not at all. The data get the name of the release, by which the page knows its own.
 */
export async function writeScreenReleases(
  roll: Roll,
  { routes }: Pick<Contexts, 'routes'>,
  folder: string,
): Promise<void> {
  const base = routes.below('');
  for (const lang of roll.site.languages) {
    const slug = routes.slugOf({ kind: 'screen' }, lang);
    const dataFile = join(folder, slug, SCREEN_FILES.data);
    const data: unknown = JSON.parse(await readFile(dataFile, 'utf8'));
    if (!isScreenData(data)) throw new Error(`${dataFile} is no data of a screen.`);
    const page = await readFile(join(folder, slug, 'index.html'), 'utf8');
    const needed = await listPageFiles(folder, base, { page, shown: page + JSON.stringify(data) });
    const pictures = data.honours.flatMap(({ portrait }) => portrait?.path ?? []);
    const files = [...new Set([...needed, ...pictures])].sort();
    const others = await Promise.all(files.map((path) => toReleaseFile(path, folder, base)));
    const pagePath = `${base}${slug}/`;
    const list = [{ path: pagePath, sha256: toHash(page) }, ...others];
    const release = toHash(JSON.stringify([list, data])).slice(0, NAME_LENGTH);
    const named = JSON.stringify({ ...data, release });
    await writeFile(dataFile, named);
    const all = [...list, { path: `${pagePath}${SCREEN_FILES.data}`, sha256: toHash(named) }];
    await writeFile(
      join(folder, slug, SCREEN_FILES.release),
      JSON.stringify({ release, files: all } satisfies { release: string; files: readonly ReleaseFile[] }),
    );
  }
}

async function toReleaseFile(path: string, folder: string, base: string): Promise<ReleaseFile> {
  return { path, sha256: toHash(await readFile(join(folder, decodeURI(path.slice(base.length))))) };
}

function toHash(bytes: Uint8Array | string): string {
  return createHash('sha256').update(bytes).digest('hex');
}
