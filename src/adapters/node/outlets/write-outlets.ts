import { mkdir, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { makeOembed } from '../../../domain/embed/make-oembed.ts';
import type { Contexts } from '../../../domain/create-contexts.ts';
import { makeData } from '../../../domain/data/make-data.ts';
import type { OutletFile } from '../../../domain/outlets/outlet.ts';
import type { Roll } from '../../../domain/roll-types.ts';
import { makeCalendars } from './make-calendars.ts';
import { makeFeeds } from './make-feeds.ts';
import { makeTables } from './make-tables.ts';

/** Makes the files of one output from a roll. The same roll gives the same bytes. */
export type Outlet = (roll: Roll, contexts: Contexts) => Iterable<OutletFile>;

/** Every output that is written as files beside the pages. */
export const OUTLETS: readonly Outlet[] = [makeOembed, makeFeeds, makeCalendars, makeData, makeTables];

/** Writes the files of every output into a folder of rendered pages; gives their paths. */
export async function writeOutlets(
  roll: Roll,
  contexts: Contexts,
  folder: string,
  outlets: readonly Outlet[] = OUTLETS,
): Promise<readonly string[]> {
  const paths: string[] = [];
  for (const outlet of outlets) {
    for (const { path, text } of outlet(roll, contexts)) {
      const target = join(folder, path);
      await mkdir(dirname(target), { recursive: true });
      await writeFile(target, text);
      paths.push(path);
    }
  }
  return paths;
}
