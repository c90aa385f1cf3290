import { readdirSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { z } from 'zod';
import type { ShareCard } from '../../../domain/share-card.ts';
import type { ShareOutput } from '../../../domain/share-paths.ts';
import { listFontPackages } from './font-faces.ts';
import { toHash } from './to-hash.ts';

/**
 * The key of a picture or poster: of all that it depends on. That is the card with the hash of its portrait, the code that
 * lays out and draws, the fonts, and the libraries.
 */
export function toKey(card: ShareCard, output: ShareOutput): string {
  template ??= hashTemplate();
  const { art } = card;
  // The same portrait may lie in another place on another machine.
  const shown = art.as === 'portrait' ? { ...art, file: { ...art.file, path: '' } } : art;
  return toHash(JSON.stringify([template, output, { ...card, art: shown }]));
}

let template: string | undefined;

const SOURCES = ['.', '../../../domain/share-layout', '../../../domain/bloom', '../../../domain/forest'];
const LIBRARIES = ['satori', 'sharp', 'harfbuzzjs', 'fontverter', 'subset-font', 'pdfkit', 'uqr'];

function hashTemplate(): string {
  const sources = SOURCES.map((folder) => fileURLToPath(new URL(folder, import.meta.url))).flatMap((folder) =>
    readdirSync(folder)
      .filter((name) => /(?<!\.test|\.d)\.ts$/.test(name))
      .sort()
      .map((name) => toHash(readFileSync(join(folder, name)))),
  );
  return toHash([...sources, ...listFontPackages(), ...LIBRARIES.map(versionOf)].join('\n'));
}

const packages = createRequire(import.meta.url);
const manifest = z.object({ name: z.string(), version: z.string() });

function versionOf(name: string): string {
  for (const folder of packages.resolve.paths(name) ?? []) {
    const found = readManifest(join(folder, name, 'package.json'));
    if (found !== undefined) return `${found.name}@${found.version}`;
  }
  throw new Error(`The package ${name} is not installed.`);
}

function readManifest(path: string): z.infer<typeof manifest> | undefined {
  try {
    return manifest.parse(JSON.parse(readFileSync(path, 'utf8')));
  } catch {
    return undefined;
  }
}
