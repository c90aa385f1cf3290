import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { brotliCompress, constants, gzip } from 'node:zlib';
import { createGate } from '../pictures/create-gate.ts';
import { linkOrCopy } from './link-or-copy.ts';
import { sumFile, type Sums } from './sums.ts';

const toBrotli = promisify(brotliCompress);
const toGzip = promisify(gzip);

/** What is text and not packed yet: pictures, fonts and the search's own files are. */
const TEXT = /\.(?:html|css|js|mjs|json|xml|svg|txt|csv|ics|webmanifest)$/;

/** Less than this fits into one packet anyway. */
const LEAST = 1024;

/** Changes whenever the same file may be packed into other bytes. */
export const PACKER = `1 brotli${process.versions['brotli'] ?? ''} zlib${process.versions.zlib}`;

/** An earlier release whose packed files may be taken over where the file itself is the same. */
export type PackedBefore = { readonly folder: string; readonly sums: Sums };

/**
 * Puts a Brotli and a gzip file beside every file of text that gains by it: the same bytes for the same file, whoever packs.
 * `sums` are those of the files; paths are those of `sums`, below `folder`.
 */
export async function packFiles(folder: string, sums: Sums, before?: PackedBefore): Promise<void> {
  const gate = createGate(4);
  const files = [...sums.keys()].filter((file) => TEXT.test(file));
  await Promise.all(
    files.map((file) =>
      gate(async () => {
        if (before !== undefined && (await takeOver(folder, file, sums, before))) return;
        const bytes = await readFile(join(folder, file));
        if (bytes.length < LEAST) return;
        for (const [ending, pack] of Object.entries(PACKERS)) {
          const packed = await pack(bytes, file);
          if (packed.length < bytes.length) await writeFile(join(folder, `${file}.${ending}`), packed);
        }
      }),
    ),
  );
}

const PACKERS = {
  br: (bytes: Buffer, file: string): Promise<Buffer> =>
    toBrotli(bytes, {
      params: {
        // The last tenth of a page's size costs fifteen times the time; styles and scripts are few and stay for long.
        [constants.BROTLI_PARAM_QUALITY]: /\.(?:css|js|svg)$/.test(file) ? 11 : 6,
        [constants.BROTLI_PARAM_SIZE_HINT]: bytes.length,
      },
    }),
  gz: (bytes: Buffer): Promise<Buffer> => toGzip(bytes, { level: 9 }),
} as const;

/** Takes the packed files of an unchanged file from an earlier release; whether it was unchanged. */
async function takeOver(folder: string, file: string, sums: Sums, before: PackedBefore): Promise<boolean> {
  if (before.sums.get(file) !== sums.get(file)) return false;
  const packed = Object.keys(PACKERS)
    .map((ending) => `${file}.${ending}`)
    .filter((name) => before.sums.has(name));
  for (const name of packed)
    if ((await sumFile(join(before.folder, name)).catch(() => '')) !== before.sums.get(name)) return false;
  for (const name of packed) await linkOrCopy(join(before.folder, name), join(folder, name));
  return true;
}
