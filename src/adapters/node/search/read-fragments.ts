import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { z } from 'zod';
import { unpackCard } from '../../../domain/search/card.ts';

/** A record as a finished index holds it: the engine's id, and the key of the record. */
export type Fragment = { readonly id: string; readonly key: string };

const SIGNATURE = 'pagefind_dcd';
const fragmentSchema = z.object({ url: z.string() });

/** Every record of one part of an index, read from its packed files. */
export async function readFragments(part: string): Promise<readonly Fragment[]> {
  const folder = join(part, 'fragment');
  const files = (await readdir(folder).catch(() => [])).sort();
  return Promise.all(
    files.map(async (file) => {
      const text = gunzipSync(await readFile(join(folder, file))).toString('utf8');
      const { url } = fragmentSchema.parse(JSON.parse(text.slice(SIGNATURE.length)));
      const card = new URL(url, 'https://search.invalid').searchParams.get('card') ?? '';
      return { id: file.replace(/\.pf_fragment$/, ''), key: unpackCard(card).key };
    }),
  );
}
