import { cpSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { brotliCompressSync, constants, gzipSync } from 'node:zlib';
import { TEXT_ENDINGS } from '../../src/domain/serving/file-types.ts';

/** Copies a finished folder to where every server may read it, with these of its text files compressed beside them. */
export function compressCopy(folder: string, copy: string, files: readonly string[]): void {
  cpSync(folder, copy, { recursive: true });
  for (const file of files.filter((name) => TEXT_ENDINGS.includes(name.slice(name.lastIndexOf('.') + 1)))) {
    const bytes = readFileSync(join(copy, file));
    const params = { [constants.BROTLI_PARAM_QUALITY]: 5 };
    writeFileSync(join(copy, `${file}.br`), brotliCompressSync(bytes, { params }));
    writeFileSync(join(copy, `${file}.gz`), gzipSync(bytes, { level: 9 }));
  }
}
