import { mkdir, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Contexts } from '../../../domain/create-contexts.ts';
import type { Roll } from '../../../domain/roll-types.ts';
import { SCREEN_FILES } from '../../../domain/screen/screen-data.ts';

const WORKER = fileURLToPath(new URL('../../../client/screen/worker/worker.ts', import.meta.url));

/**
 * Writes the worker of the screens of every language beside the page that it serves: a browser gives a worker no more than the
 * folder that its script lies in. All of them have the same bytes. `bundle` makes one script of a module and what it imports.
 */
export async function writeScreenWorkers(
  { roll, routes }: Pick<Contexts, 'routes'> & { readonly roll: Roll },
  folder: URL,
  bundle: (file: string) => Promise<string>,
): Promise<void> {
  const script = await bundle(WORKER);
  for (const lang of roll.site.languages) {
    const slug = routes.slugOf({ kind: 'screen' }, lang);
    const target = join(fileURLToPath(folder), slug, SCREEN_FILES.worker);
    await mkdir(dirname(target), { recursive: true });
    await writeFile(target, script);
  }
}
