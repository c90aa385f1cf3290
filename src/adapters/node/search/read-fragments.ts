import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { z } from 'zod';
import { unpackCard } from '../../../domain/search/card.ts';

/** A record as a finished index holds it: the engine's id, and the key of the record. */
export type Fragment = { readonly id: string; readonly key: string };

const SIGNATURE = 'pagefind_dcd';
const fragmentSchema = z.object({ url: z.string() });

/** Every record of one part of an index, read from its packed files; none where there is no such part. */
export function readFragments(part: string): readonly Fragment[] {
  const folder = join(part, 'fragment');
  return listFolder(folder).map((file) => toFragment(file, readFileSync(join(folder, file))));
}

/** The record in the packed file of this name. */
export function toFragment(file: string, bytes: Uint8Array): Fragment {
  const text = gunzipSync(bytes).toString('utf8');
  const { url } = fragmentSchema.parse(JSON.parse(text.slice(SIGNATURE.length)));
  const query = /\?([^#]*)/.exec(url)?.[1];
  const card = new URLSearchParams(query).get('card') ?? '';
  return { id: file.replace(/\.pf_fragment$/, ''), key: unpackCard(card).key };
}

function listFolder(folder: string): readonly string[] {
  try {
    return readdirSync(folder).sort();
  } catch {
    return [];
  }
}
