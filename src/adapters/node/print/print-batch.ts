import { randomUUID } from 'node:crypto';
import { mkdir, readdir, readFile, rename, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import type { Certificate } from '../../../domain/print/to-certificate.ts';
import { openPrintFonts, type Missing } from './open-print-fonts.ts';
import { openTypesetter, type TemplateFault } from './open-typesetter.ts';

/** A certificate to be made, and the absolute path of the file that it becomes. */
export type PrintOrder = { readonly certificate: Certificate; readonly file: string };

/** What came of an order. */
export type PrintResult =
  | { readonly ok: true; readonly file: string; readonly bytes: number }
  | {
      readonly ok: false;
      readonly file: string;
      readonly faults: readonly TemplateFault[];
      readonly missing: readonly Missing[];
    };

/** Makes certificates by a template, one after another. Whoever looks into the folder sees whole files only. */
export async function* printBatch(
  orders: readonly PrintOrder[],
  template: string,
): AsyncGenerator<PrintResult> {
  const fonts = openPrintFonts();
  const written = await readTemplates(dirname(template));
  const loaded = [];
  for (const order of orders) {
    const { certificate } = order;
    loaded.push({ order, ...(await fonts.load(certificate, certificate.id, VOICES, written)) });
  }
  const typesetter = openTypesetter(dirname(template), fonts.files());
  for (const { order, families, missing } of loaded) {
    const { certificate, file } = order;
    if (missing.length > 0) {
      yield { ok: false, file, faults: [], missing };
      continue;
    }
    const set = typesetter.set(template, JSON.stringify({ ...certificate, fonts: families }));
    if (set.ok) await writeWhole(file, set.bytes);
    yield set.ok
      ? { ok: true, file, bytes: set.bytes.length }
      : { ok: false, file, faults: set.faults, missing: [] };
  }
}

/** A template may set any word in any voice. */
const VOICES = ['poster', 'strong', 'plain'] as const;

/** What the templates of a folder write themselves, beyond ASCII, which is always there. */
async function readTemplates(folder: string): Promise<string> {
  const names = (await readdir(folder)).filter((name) => name.endsWith('.typ')).sort();
  const texts = await Promise.all(names.map((name) => readFile(join(folder, name), 'utf8')));
  return texts.flatMap((text) => text.match(/[^\p{ASCII}]+/gu) ?? []).join(' ');
}

/** Writes a file beside its place, and puts it there when it is whole. */
export async function writeWhole(file: string, bytes: Buffer): Promise<void> {
  await mkdir(dirname(file), { recursive: true });
  const draft = `${file}.${randomUUID()}.tmp`;
  await writeFile(draft, bytes);
  await rename(draft, file);
}
