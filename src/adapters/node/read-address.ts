import { readFile } from 'node:fs/promises';
import { join } from 'node:path';

/** The base path of a finished folder, with a slash at the end, as its own `robots.txt` tells it. */
export async function readAddress(folder: string): Promise<string> {
  const robots = await readFile(join(folder, 'robots.txt'), 'utf8');
  const url = /^Sitemap: (.*)$/m.exec(robots)?.[1];
  return url === undefined ? '/' : new URL('.', url).pathname;
}
