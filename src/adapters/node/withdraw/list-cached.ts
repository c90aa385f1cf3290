import { existsSync } from 'node:fs';
import { readFile, stat } from 'node:fs/promises';
import { basename, join } from 'node:path';
import type { Content } from '../../../domain/content.ts';
import { listPictureVariants } from '../../../domain/picture-variants.ts';
import type { Roll } from '../../../domain/roll-types.ts';
import { SHARE_OUTPUTS } from '../../../domain/share-paths.ts';
import { listPicturesOf } from '../../../domain/withdrawal/places.ts';
import type { Subject } from '../../../domain/withdrawal/subject.ts';
import { toVariantKey } from '../pictures/variant-cache.ts';
import { listFiles } from '../read-site.ts';
import { listAllCards } from '../share/list-all-cards.ts';
import { toKey } from '../share/to-key.ts';
import { KEY_FILE } from './erasure-key.ts';
import { createSpeaks } from './list-site-places.ts';

/** What the work folder holds that no cache is: the key, and the journal of a withdrawal. */
const KEPT = new RegExp(`^(?:${KEY_FILE.replace('.', String.raw`\.`)}$|withdrawals/|[^/]+\\.lock/)`);

/** What a build that was killed has left, which nobody reads, and prints, whose letters cannot be searched: they may hold anybody. */
const LEFT = /^(?:new-(?:site|search)-|print\/)/;

/** Larger files are none that a build has written of one entry. */
const LARGEST = 64 * 1024 * 1024;

/**
 * Every file of the work folder that holds a subject, by its path there: what says its name or address, and what was drawn
 * from its pictures or of its card. Each may be deleted at any time: the next build makes what it needs.
 */
export async function listCached(
  workFolder: string,
  subject: Subject,
  { content, roll }: { readonly content: Content; readonly roll: Roll },
): Promise<readonly string[]> {
  if (!existsSync(workFolder)) return [];
  const files = (await listFiles(workFolder)).filter((file) => !KEPT.test(file));
  const keys = listKeys(subject, content, roll);
  const pictures = new Set(listPicturesOf(content, subject).map(({ picture }) => picture.name));
  const speaks = createSpeaks(workFolder, subject);
  const found: string[] = [];
  for (const file of files) {
    const name = basename(file);
    const isDrawn = keys.has(name.slice(0, 24)) || pictures.has(name) || LEFT.test(file);
    if (isDrawn || (await isNoteOf(join(workFolder, file), pictures)) || (await holds(file)))
      found.push(file);
  }
  return found;

  async function holds(file: string): Promise<boolean> {
    const size = (await stat(join(workFolder, file)).catch(() => undefined))?.size ?? Infinity;
    // Another program may be writing there: what vanishes meanwhile holds nobody.
    return size <= LARGEST && (await speaks(file).catch(() => false));
  }
}

/** The keys under which pictures of a subject are kept, and all that is drawn of it. */
function listKeys(subject: Subject, content: Content, roll: Roll): ReadonlySet<string> {
  const variants = listPicturesOf(content, subject).flatMap(({ picture }) =>
    listPictureVariants(picture).map((variant) => toVariantKey(picture, variant)),
  );
  const isOf = (card: { readonly kind: string; readonly id: string }): boolean =>
    (card.kind === subject.kind && card.id === subject.id) ||
    subject.names.some((name) => JSON.stringify(card).includes(name));
  const cards = listAllCards(roll).filter(isOf);
  return new Set([
    ...variants,
    ...cards.flatMap((card) => SHARE_OUTPUTS.map((output) => toKey(card, output))),
  ]);
}

async function isNoteOf(path: string, pictures: ReadonlySet<string>): Promise<boolean> {
  if (pictures.size === 0 || !path.includes('pictures') || !path.endsWith('.json')) return false;
  const note = await readFile(path, 'utf8').catch(() => '');
  return [...pictures].some((name) => note.includes(`"${name}"`));
}
