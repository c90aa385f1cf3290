import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { createFindMentions } from '../../../domain/withdrawal/find-mentions.ts';
import { toSiteGroup, type Place } from '../../../domain/withdrawal/places.ts';
import type { Subject } from '../../../domain/withdrawal/subject.ts';
import { listReleases, SITE } from '../publish/release.ts';
import { listFiles } from '../read-site.ts';
import { toText } from '../to-text.ts';

/** Every file of a finished site that speaks of a subject or shows it, pages by their addresses. */
export async function listSitePlaces(site: string, subject: Subject): Promise<readonly Place[]> {
  if (!existsSync(site)) return [];
  const speaks = createSpeaks(site, subject);
  const places: Place[] = [];
  for (const file of (await listFiles(site)).filter((name) => !/\.(?:br|gz)$/.test(name)))
    if (await speaks(file))
      places.push({ group: toSiteGroup(file), where: `/${file.replace(/(^|\/)index\.html$/, '$1')}` });
  return places;
}

/** The releases of a place that hold a subject. */
export async function listReleasePlaces(place: string, subject: Subject): Promise<readonly Place[]> {
  const places: Place[] = [];
  for (const { name, folder } of await listReleases(place)) {
    const site = join(folder, SITE);
    const speaks = createSpeaks(site, subject);
    for (const file of await listFiles(site)) {
      if (!(await speaks(file))) continue;
      places.push({ group: 'release', where: name });
      break;
    }
  }
  return places;
}

/** Asks of a file below a folder whether its bytes or its name speak of a subject. */
export function createSpeaks(folder: string, subject: Subject): (file: string) => Promise<boolean> {
  const find = createFindMentions(subject);
  return async (file) => {
    if (find(`/${file}`, true).length > 0) return true;
    if (/\.(?:woff2?|png|jpe?g|webp|avif|wasm|pdf)$/.test(file)) return false;
    return find(toText(await readFile(join(folder, file)), file), true).length > 0;
  };
}
