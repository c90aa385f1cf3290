import { hash } from 'node:crypto';
import { toText } from './to-text.ts';

/** A file as it is searched. */
export type Searchable = {
  readonly file: string;
  /** The SHA-256 of its bytes in hexadecimal digits. */
  readonly sum: string;
  /** Its text, as `toText` gives it: made when it is first asked for. */
  readonly text: () => string;
};

/** Makes the bytes of a file ready for every search in them. */
export function toSearchable(bytes: Buffer, file: string): Searchable {
  let text: string | undefined;
  return { file, sum: hash('sha256', bytes), text: () => (text ??= toText(bytes, file)) };
}
