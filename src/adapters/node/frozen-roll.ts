import { readFile, writeFile } from 'node:fs/promises';
import { deserialize, serialize } from 'node:v8';
import type { Roll } from '../../domain/roll-types.ts';

/** Names the file of a frozen Roll: what renders pages takes it instead of reading the content folder again. */
export const FROZEN_ROLL = 'FROZEN_ROLL';

/**
 * Writes a Roll for another process of the same build: it renders exactly what was judged, whatever is edited meanwhile, and
 * what may not be public never gets there.
 */
export async function freezeRoll(roll: Roll, file: string): Promise<void> {
  await writeFile(file, serialize({ format: FORMAT, roll }));
}

/** Reads what `freezeRoll` wrote; throws where it is anything else. */
export async function thawRoll(file: string): Promise<Roll> {
  const value: unknown = deserialize(await readFile(file));
  if (!isFrozen(value)) throw new Error(`${file} holds no roll of this build.`);
  return value.roll;
}

const FORMAT = 'florilegium roll 1';

/** The format stands for the rest: only `freezeRoll` of the same program writes it. */
function isFrozen(value: unknown): value is { readonly roll: Roll } {
  return typeof value === 'object' && value !== null && 'format' in value && value.format === FORMAT;
}
