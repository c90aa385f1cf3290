import { listEntries } from '../../../domain/content-entries.ts';
import type { Content } from '../../../domain/content.ts';
import { pruneCached } from '../intake/picture-cache.ts';
import { pictureFolder } from '../intake/read-picture.ts';
import { pictureCache } from '../read-roll.ts';

/**
 * Deletes from the cache of cleaned pictures of a content folder what lies in that folder no more. The other caches
 * (variants, share images, search) keep by themselves only what the last build has used.
 */
export async function pruneCaches(contentDir: string, content: Content): Promise<void> {
  const entries = [...listEntries(content).map(({ entry }) => entry), ...content.nominations];
  const names = new Set(entries.flatMap(({ pictures }) => [...pictures.values()].map(({ name }) => name)));
  await pruneCached(pictureFolder(pictureCache(contentDir)), names);
}
