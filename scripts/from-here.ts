import { resolve } from 'node:path';

/** A path as meant from where the command was typed; npm itself goes to the root of the project. */
export function fromHere(path: string): string {
  return resolve(process.env['INIT_CWD'] ?? process.cwd(), path);
}
