import { createHmac, createHash, randomBytes } from 'node:crypto';
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { TraceKey } from '../../../domain/withdrawal/traces.ts';

/** Where the key lies below the work folder of the project: never beside the content, whose traces it opens. */
export const KEY_FILE = 'erasure.key';

const HEX = /^[0-9a-f]{64}$/;

/** The key that traces are searched with; `undefined` where nobody has erased anything here, or the key was lost. */
export async function readErasureKey(workFolder: string): Promise<TraceKey | undefined> {
  const secret = await readErasureSecret(workFolder);
  return secret === undefined ? undefined : toErasureKey(secret);
}

/** What that key is made from: unlike the key, it can be handed to a thread. */
export async function readErasureSecret(workFolder: string): Promise<string | undefined> {
  const secret = (await readFile(join(workFolder, KEY_FILE), 'utf8').catch(() => '')).trim();
  return HEX.test(secret) ? secret : undefined;
}

/** The same, made now where there is none. */
export async function openErasureKey(workFolder: string): Promise<TraceKey> {
  const known = await readErasureKey(workFolder);
  if (known !== undefined) return known;
  const secret = randomBytes(32).toString('hex');
  await mkdir(workFolder, { recursive: true });
  await writeFile(join(workFolder, KEY_FILE), `${secret}\n`, { mode: 0o600, flag: 'wx' });
  return toErasureKey(secret);
}

/** The key that is made from this. */
export function toErasureKey(secret: string): TraceKey {
  return {
    id: createHash('sha256').update(`key ${secret}`).digest('hex').slice(0, 8),
    digest: (text) => createHmac('sha256', secret).update(text).digest('hex'),
  };
}
