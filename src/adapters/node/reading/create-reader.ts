import { lstatSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import { join } from 'node:path';
import { Worker } from 'node:worker_threads';
import type { FileReading } from './file-facts.ts';
import type { KeptReadings } from './kept-readings.ts';
import { unpackReadings } from './pack-readings.ts';
import { readShare, type Share, type ShareRead, type Sought } from './read-share.ts';

/** Reads the files of one folder for all checks, each once. */
export type Reader = {
  /**
   * What stands in these files of the folder, in their order; nothing of what is no file, such as a link. A file that nobody
   * has touched since this reader read it is not read again.
   */
  readonly read: (folder: string, files: readonly string[]) => Promise<readonly FileReading[]>;
  /** Keeps those of these readings in which nothing is wrong for the next run, and forgets all others. */
  readonly keep: (readings: readonly FileReading[]) => Promise<void>;
};

/** A thread needs as long to start as so many files to be read. */
const WORTH_A_THREAD = 500;

/** More threads than these would wait for the disk. */
const MOST_THREADS = 4;

/** Makes a reader. It neither parses nor searches a file whose bytes are those of a reading that is kept for the same that is sought now. */
export function createReader(sought: Sought, kept?: KeptReadings): Reader {
  const readings = new Map(kept?.readings.map((reading) => [reading.file, reading]));
  const stamps = new Map<string, string>();
  return {
    async read(folder, files) {
      const found = new Map(files.map((file) => [file, toStamp(join(folder, file))]));
      const there = files.filter((file) => found.get(file) !== undefined);
      const fresh = there.filter((file) => stamps.get(file) !== found.get(file));
      const known = new Map(fresh.map((file) => [file, readings.get(file)?.sum ?? '']));
      await readAll({ folder, files: fresh, known, sought }, ({ same, others }) => {
        for (const reading of unpackReadings(others)) readings.set(reading.file, reading);
        for (const file of [...same, ...others.readings.map(({ file }) => file)])
          stamps.set(file, found.get(file) ?? '');
      });
      return there.map((file) => {
        const reading = readings.get(file);
        // No file may pass because a thread forgot it.
        if (reading === undefined || stamps.get(file) !== found.get(file))
          throw new Error(`${file} was not read.`);
        return reading;
      });
    },
    keep: async (all) => kept?.save(all),
  };
}

/** What changes with every change of a file; `undefined` of what is none. */
function toStamp(path: string): string | undefined {
  const entry = lstatSync(path);
  return entry.isFile() ? [entry.ino, entry.size, entry.ctimeMs, entry.mtimeMs].join(' ') : undefined;
}

type Take = (read: ShareRead) => void;

/** Reads many files in several threads, and few in this one. */
async function readAll({ files, known, ...share }: Share, take: Take): Promise<void> {
  const threads = Math.min(MOST_THREADS, availableParallelism(), Math.floor(files.length / WORTH_A_THREAD));
  if (threads < 2) {
    for (const read of readShare({ files, known, ...share })) take(read);
    return;
  }
  const shares = Array.from({ length: threads }, (_, thread) => {
    const own = files.filter((_file, index) => index % threads === thread);
    return { ...share, files: own, known: new Map(own.map((file) => [file, known.get(file) ?? ''])) };
  });
  await Promise.all(shares.map((one) => readInThread(one, take)));
}

function readInThread(share: Share, take: Take): Promise<unknown> {
  const { promise, resolve, reject } = Promise.withResolvers<unknown>();
  const thread = new Worker(new URL('./read-thread.ts', import.meta.url), {
    // Pages are many short-lived texts: with more room for the young ones, less is moved about.
    resourceLimits: { maxYoungGenerationSizeMb: 64 },
  });
  thread.on('message', take);
  thread.once('error', reject);
  thread.once('exit', resolve);
  thread.postMessage(share);
  return promise;
}
