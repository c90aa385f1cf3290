import { toProblem, type Position } from '../../../domain/problem.ts';
import { findInvisible } from '../../../domain/text/invisible.ts';
import type { ListedFile } from './list-files.ts';
import { readBytes } from './read-bytes.ts';
import type { Report } from './report.ts';

const conflict = /^(?:<{7}|>{7}|\|{7})(?: .*)?$/m;

/**
 * The text of a file of at most `limit` bytes, without a byte order mark, with `\n` at the end of lines and accents
 * composed. `undefined` where it is no clean UTF-8 text, with every reason reported.
 */
export function readText(file: ListedFile, limit: number, report: Report): string | undefined {
  const read = readBytes(file, limit, report);
  if (read === undefined) return undefined;
  if (read.bytes === undefined) {
    const values = { found: toKilobytes(read.size), limit: toKilobytes(limit), part: 'file' };
    report(toProblem('file-too-large', { file: file.path }, values));
    return undefined;
  }
  const text = decode(read.bytes, file.path, report);
  return text !== undefined && isClean(text, file.path, report)
    ? toComposed(text.replace(/\r\n?/g, '\n'))
    : undefined;
}

/** One form of every accented letter. Japanese names keep their official characters, which composing would exchange. */
function toComposed(text: string): string {
  return text.replace(/[^\uF900-\uFAFF\u{2F800}-\u{2FA1F}]+/gu, (part) => part.normalize('NFC'));
}

/** Where a character of a text stands. */
export function toPosition(file: string, text: string, offset: number): Position {
  const before = text.slice(0, offset);
  const lineStart = before.lastIndexOf('\n') + 1;
  return { file, line: before.split('\n').length, column: offset - lineStart + 1 };
}

/** Kilobytes of 1024 bytes, rounded up. */
export function toKilobytes(bytes: number): number {
  return Math.ceil(bytes / 1024);
}

function decode(bytes: Buffer, path: string, report: Report): string | undefined {
  if (isUtf16(bytes)) {
    report(toProblem('file-encoding', { file: path }, { found: 'UTF-16', kind: 'other' }));
    return undefined;
  }
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    const text = new TextDecoder('utf-8').decode(bytes);
    const at = toPosition(path, text, text.indexOf('\uFFFD'));
    report(toProblem('file-encoding', at, { found: lineOf(text, at), kind: 'broken' }));
    return undefined;
  }
}

function isUtf16(bytes: Buffer): boolean {
  const [first, second] = bytes;
  return (first === 0xff && second === 0xfe) || (first === 0xfe && second === 0xff);
}

function isClean(text: string, path: string, report: Report): boolean {
  const replaced = text.indexOf('\uFFFD');
  const invisible = findInvisible(text);
  const mark = conflict.exec(text);
  if (replaced >= 0) {
    const at = toPosition(path, text, replaced);
    report(toProblem('file-encoding', at, { found: lineOf(text, at), kind: 'broken' }));
  }
  if (invisible !== undefined) {
    const { found, kind, offset } = invisible;
    report(toProblem('control-character', toPosition(path, text, offset), { found, kind }));
  }
  if (mark !== null)
    report(toProblem('conflict-marks', toPosition(path, text, mark.index), { found: mark[0] }));
  return replaced < 0 && invisible === undefined && mark === null;
}

/** The line of a position, shortened to what fits on a screen. */
export function lineOf(text: string, at: Position): string {
  const line = text.split('\n')[(at.line ?? 1) - 1] ?? '';
  return line.trim().slice(0, 80);
}
