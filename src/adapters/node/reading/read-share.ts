import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { createLeakSearch } from '../find-leaks.ts';
import { toSearchable, type Searchable } from '../searchable.ts';
import { createTraceFinder, type ErasedSearch } from '../withdraw/find-traces.ts';
import type { Withheld } from '../../../domain/withheld.ts';
import type { FileReading } from './file-facts.ts';
import { listTargets } from './list-targets.ts';
import { packReadings, type PackedReadings } from './pack-readings.ts';
import { toPageFacts } from './to-page-facts.ts';

/** What files are read for. */
export type Sought = {
  /** The public origin and base path of the site, without a slash at the end. */
  readonly address: string;
  readonly withheld: readonly Withheld[];
  /** Everybody who was erased. */
  readonly erased?: ErasedSearch | undefined;
};

/** Files to read, below a folder; those whose bytes still have the sum that is known of them are not read any further. */
export type Share = {
  readonly folder: string;
  readonly files: readonly string[];
  readonly known: ReadonlyMap<string, string>;
  readonly sought: Sought;
};

/** What some files of a share have given: the names of those that are as they are known, and the readings of the others. */
export type ShareRead = { readonly same: readonly string[]; readonly others: PackedReadings };

/** So many files are handed over together: until then, what was read in a page holds all of its text in memory. */
const TOGETHER = 200;

/** Reads a share of the files of a site, each once: its bytes are summed, parsed and searched while they are at hand. */
export function* readShare({ folder, files, known, sought }: Share): Generator<ShareRead> {
  const read = createRead(sought);
  for (let from = 0; from < files.length; from += TOGETHER) {
    const same: string[] = [];
    const others: FileReading[] = [];
    for (const file of files.slice(from, from + TOGETHER)) {
      const bytes = readFileSync(join(folder, file));
      const searchable = toSearchable(bytes, file);
      if (known.get(file) === searchable.sum) same.push(file);
      else others.push(read(bytes, searchable));
    }
    yield { same, others: packReadings(others) };
  }
}

function createRead(sought: Sought): (bytes: Buffer, searchable: Searchable) => FileReading {
  const findLeaks = createLeakSearch(sought.withheld);
  const findTraces = createTraceFinder(sought.erased);
  const start = `${sought.address.replace(/\/$/, '')}/`;
  return (bytes, searchable) => {
    const { file, sum } = searchable;
    const isPage = file.endsWith('.html');
    return {
      ...{ file, sum },
      page: isPage ? toPageFacts(bytes.toString('utf8'), start) : undefined,
      targets: isPage ? [] : listTargets(bytes, file, start),
      ...{ leaks: findLeaks(searchable), traces: findTraces(searchable) },
    };
  };
}
