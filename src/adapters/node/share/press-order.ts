import { randomUUID } from 'node:crypto';
import { mkdir, rename, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { toShareEnding } from '../../../domain/share-paths.ts';
import type { Fonts } from './open-fonts.ts';
import { findMissingGlyphs } from './find-missing-glyphs.ts';
import type { PressOrder, PressResult } from './press-messages.ts';
import { renderPicture, type RenderedPicture } from './render-picture.ts';
import { renderPoster } from './render-poster.ts';
import { toHash } from './to-hash.ts';

/** Carries out one order; what goes wrong is told in the result. Whoever reads the folder sees whole files only. */
export async function carryOut(order: PressOrder, fonts: Fonts): Promise<PressResult> {
  const { key, card, output, folder } = order;
  try {
    const missing = await findMissingGlyphs(card, fonts);
    if (missing.length > 0) return { key, ok: false, missing };
    const { bytes, stages } = await render(order, fonts);
    const name = `${key}-${toHash(bytes)}.${toShareEnding(card.art, output)}`;
    await mkdir(folder, { recursive: true });
    const draft = join(folder, `${name}.${randomUUID()}.tmp`);
    await writeFile(draft, bytes);
    await rename(draft, join(folder, name));
    return { key, ok: true, name, bytes: bytes.length, stages };
  } catch (error) {
    return { key, ok: false, fault: error instanceof Error ? error.message : String(error) };
  }
}

function render({ card, output }: PressOrder, fonts: Fonts): Promise<RenderedPicture> {
  return output === 'poster' ? renderPoster(card, fonts) : renderPicture(card, output, fonts);
}
