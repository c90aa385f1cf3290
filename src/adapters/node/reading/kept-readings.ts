import { hash } from 'node:crypto';
import { mkdir, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { toShortHash } from '../../../domain/text/to-short-hash.ts';
import { hasPassed, type FileReading } from './file-facts.ts';
import { packReadings, unpackReadings, type PackedReadings } from './pack-readings.ts';
import type { Sought } from './read-share.ts';

/** Readings of a run, kept for the next. */
export type KeptReadings = {
  readonly readings: readonly FileReading[];
  /** Keeps those of these readings in which nothing is wrong, and forgets all others. */
  readonly save: (readings: readonly FileReading[]) => Promise<void>;
};

/** What is kept begins like this. */
const NAME = 'read-';

/**
 * Opens what was kept in a folder of readings for the same code and the same that is sought; nothing where either has changed,
 * or where the file is not, byte for byte, what was written.
 */
export async function openReadings(folder: string, code: string, sought: Sought): Promise<KeptReadings> {
  const file = join(folder, `${NAME}${toShortHash(sought.address)}.json`);
  const rules = hash('sha256', JSON.stringify([code, process.version, sought]));
  const readings = parse(await readFile(file, 'utf8').catch(() => ''), rules);
  return {
    readings,
    async save(all) {
      const passed = all.filter(hasPassed);
      const known = new Set(readings);
      if (passed.length === known.size && passed.every((reading) => known.has(reading))) return;
      const packed = JSON.stringify(packReadings(passed));
      await mkdir(folder, { recursive: true });
      await writeFile(file, `${toHead(rules, packed)}\n${packed}`);
    },
  };
}

/** Forgets all readings in a folder: they name whoever a site named. */
export async function forgetReadings(folder: string): Promise<void> {
  const files = await readdir(folder).catch(() => []);
  for (const file of files.filter((name) => name.startsWith(NAME))) await rm(join(folder, file));
}

/** The first line says what the rest was made for, and its sum: so nobody needs to look into the rest before they trust it. */
function toHead(rules: string, packed: string): string {
  return `${rules} ${hash('sha256', packed)}`;
}

function parse(text: string, rules: string): readonly FileReading[] {
  const end = text.indexOf('\n');
  const packed = text.slice(end + 1);
  if (end === -1 || text.slice(0, end) !== toHead(rules, packed)) return [];
  const readings: unknown = JSON.parse(packed);
  return isPacked(readings) ? unpackReadings(readings) : [];
}

/** Whether these are readings, as far as the sum does not say so already. */
function isPacked(value: unknown): value is PackedReadings {
  return typeof value === 'object' && value !== null && 'texts' in value && 'readings' in value;
}
