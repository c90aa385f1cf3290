import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { createFindMentions } from '../../../domain/withdrawal/find-mentions.ts';
import { isOwnFile, toContentGroup, type Place } from '../../../domain/withdrawal/places.ts';
import type { Subject } from '../../../domain/withdrawal/subject.ts';
import { listFiles } from '../read-site.ts';
import { lineAt } from './text-edits.ts';

/** The texts of a content folder by their paths; and its other files, which nothing here can read. */
export type ContentTexts = {
  readonly texts: ReadonlyMap<string, string>;
  readonly others: readonly string[];
};

/** Reads every text of a content folder byte for byte, whatever it is for. */
export async function readContentTexts(contentDir: string): Promise<ContentTexts> {
  const files = (await listFiles(contentDir)).filter((file) => !file.startsWith('.git'));
  const isText = (file: string): boolean => /\.(?:mdx?|ya?ml|json|csv|txt)$/i.test(file);
  const texts = new Map<string, string>();
  for (const file of files.filter(isText)) texts.set(file, await readFile(join(contentDir, file), 'utf8'));
  return { texts, others: files.filter((file) => !isText(file)) };
}

/** Every line of these texts that speaks of a subject, and every file of its own. */
export function listContentPlaces({ texts, others }: ContentTexts, subject: Subject): readonly Place[] {
  const find = createFindMentions(subject);
  const places: Place[] = [];
  for (const [file, text] of texts) {
    const group = toContentGroup(file, subject);
    const lines = new Set(find(text).map(({ at }) => lineAt(text, at)));
    if (lines.size === 0 && isOwnFile(file, subject)) places.push({ group, where: file });
    for (const line of [...lines].sort((a, b) => a - b))
      places.push({ group, where: `${file}:${String(line)}` });
  }
  const own = others.filter((file) => isOwnFile(file, subject));
  return [...places, ...own.map((where) => ({ group: toContentGroup(where, subject), where }))];
}
