import type { AttachedFile } from '../../../domain/content.ts';
import { toProblem, type Position } from '../../../domain/problem.ts';
import type { ListedFile } from './list-files.ts';
import { toEnding } from './picture-type.ts';
import { readBytes } from './read-bytes.ts';
import { toHash } from './read-picture.ts';
import { toKilobytes } from './read-text.ts';
import type { Report } from './report.ts';

const LIMIT = 20 * 1024 * 1024;
const ZIPPED = ['docx', 'xlsx', 'pptx', 'odt', 'ods'];
const PLAIN = ['csv', 'txt'];
/** The endings of files that readers may download. */
export const ATTACHED_ENDINGS: readonly string[] = ['pdf', ...ZIPPED, ...PLAIN];

/** A file to download, if it is what its ending says; `undefined` with the reason reported at `at()`. */
export function readAttachment(
  file: ListedFile,
  at: () => Position,
  report: Report,
): AttachedFile | undefined {
  const name = file.path.slice(file.path.lastIndexOf('/') + 1);
  const ending = toEnding(name);
  const read = readBytes(file, LIMIT, report);
  if (read === undefined) return undefined;
  const { size, bytes } = read;
  if (bytes === undefined) {
    const values = { found: toKilobytes(size), limit: toKilobytes(LIMIT), part: 'attachment' };
    report(toProblem('file-too-large', at(), values));
    return undefined;
  }
  if (!ATTACHED_ENDINGS.includes(ending) || !isOfType(bytes, ending)) {
    const kind = ATTACHED_ENDINGS.includes(ending) ? 'content' : 'ending';
    report(toProblem('file-type', at(), { found: name, kind, ending, known: ATTACHED_ENDINGS.join(', ') }));
    return undefined;
  }
  const slug = toSlug(name.slice(0, -ending.length - 1));
  return { name: `${toHash(bytes).slice(0, 10)}-${slug}.${ending}`, path: file.absolute, bytes: size };
}

function isOfType(bytes: Buffer, ending: string): boolean {
  if (PLAIN.includes(ending)) return !bytes.includes(0);
  if (ZIPPED.includes(ending)) return bytes.subarray(0, 4).toString('latin1') === 'PK\u0003\u0004';
  return bytes.subarray(0, 1024).includes('%PDF-');
}

function toSlug(name: string): string {
  const ascii = name
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replaceAll('đ', 'd')
    .replace(/[^a-z0-9]+/g, '-')
    .slice(0, 60)
    .replace(/^-|-$/g, '');
  return ascii === '' ? 'file' : ascii;
}
