import { mkdir, readFile } from 'node:fs/promises';
import { dirname } from 'node:path';
import { linkFileSchema, type LinkAnswer } from '../../../domain/report/link-answers.ts';
import { writeWhenChanged } from '../write-when-changed.ts';

/** The answers that are kept in a file, by address: none where there is no file; `undefined` where it cannot be read. */
export async function readLinkFile(path: string): Promise<ReadonlyMap<string, LinkAnswer> | undefined> {
  const text = await readFile(path, 'utf8').catch(() => undefined);
  if (text === undefined) return new Map();
  try {
    return new Map(Object.entries(linkFileSchema.parse(JSON.parse(text)).links));
  } catch {
    return undefined;
  }
}

/** Keeps answers in a file, in the order of their addresses. */
export async function writeLinkFile(path: string, answers: ReadonlyMap<string, LinkAnswer>): Promise<void> {
  const links = Object.fromEntries([...answers].sort(([a], [b]) => (a < b ? -1 : 1)));
  await mkdir(dirname(path), { recursive: true });
  await writeWhenChanged(path, `${JSON.stringify({ version: 1, links }, undefined, 2)}\n`);
}
