import { createHash } from 'node:crypto';
import { readFileSync, writeFileSync } from 'node:fs';
import type { z } from 'zod';

/** Writes a value as JSON under a line with the hash of it. */
export function writeSealed(path: string, value: unknown): void {
  const json = JSON.stringify(value);
  writeFileSync(path, `${toHash(json)}\n${json}`);
}

/** Reads what `writeSealed` wrote; `undefined` where that is not there, was damaged, or is of another shape. */
export function readSealed<Schema extends z.ZodType>(
  path: string,
  schema: Schema,
): z.infer<Schema> | undefined {
  try {
    const text = readFileSync(path, 'utf8');
    const end = text.indexOf('\n');
    const json = text.slice(end + 1);
    if (text.slice(0, end) !== toHash(json)) return undefined;
    const { data } = schema.safeParse(JSON.parse(json));
    return data;
  } catch {
    return undefined;
  }
}

/** The SHA-256 of a text or of bytes, in hex digits. */
export function toHash(bytes: Uint8Array | string): string {
  return createHash('sha256').update(bytes).digest('hex');
}
