import { stat } from 'node:fs/promises';
import {
  adoptionParts,
  collectiveParts,
  decisionParts,
  movementParts,
  nominationParts,
  pageParts,
  personParts,
  storyParts,
  type EntryParts,
} from '../../../domain/entry-parts.ts';
import type { Problem } from '../../../domain/problem.ts';
import type { ReadEntry } from './read-entry.ts';
import type { ReadingContext } from './read-parts.ts';
import type { EntryFiles } from './sort-files.ts';

/** A file changed so short a time ago may change again without another time or size to tell. */
const UNSURE = 3_000;

/** Reads an entry by `read`, or gives again what that gave for the same files. */
export type RememberedRead<Facts, Words> = (
  files: EntryFiles,
  context: ReadingContext,
  look: Look,
  read: (context: ReadingContext) => Promise<ReadEntry<Facts, Words>>,
) => Promise<ReadEntry<Facts, Words>>;

/** What a process that reads a folder again and again remembers of its entries. It changes no result, only how long it takes. */
export type EntryMemory = ReturnType<typeof createEntryMemory>;

/** An empty memory. An entry is read again as soon as one of its files has another time, size or place on the disk. */
export function createEntryMemory(clock: () => number = Date.now) {
  return {
    person: remember(personParts, clock),
    collective: remember(collectiveParts, clock),
    decision: remember(decisionParts, clock),
    story: remember(storyParts, clock),
    adoption: remember(adoptionParts, clock),
    movement: remember(movementParts, clock),
    page: remember(pageParts, clock),
    nomination: remember(nominationParts, clock),
  };
}

/** What a file looks like from outside; the same file is looked at once in a reading. */
export type Look = (path: string) => Promise<Seen | undefined>;
type Seen = { readonly mark: string; readonly changed: number };

/** Looks at files for one reading. */
export function createLook(): Look {
  const seen = new Map<string, Promise<Seen | undefined>>();
  return (path) => {
    const look = seen.get(path) ?? lookAt(path);
    seen.set(path, look);
    return look;
  };
}

type Known<Facts, Words> = {
  readonly mark: string;
  readonly found: ReadEntry<Facts, Words>;
  readonly problems: readonly Problem[];
  readonly used: ReadonlySet<string>;
};

// The parts are here for the types alone: each kind has a memory of its own.
function remember<Facts, Words>(
  _parts: EntryParts<Facts, Words>,
  clock: () => number,
): RememberedRead<Facts, Words> {
  const all = new Map<string, Known<Facts, Words>>();
  return async (files, context, look, read) => {
    const mark = await toMark(files, context, look, clock());
    const last = all.get(files.path);
    if (last !== undefined && last.mark === mark && (await hasItsPictures(last.found, look))) {
      last.problems.forEach(context.report);
      for (const file of files.beside.values()) if (last.used.has(file.path)) context.use(file);
      return last.found;
    }
    all.delete(files.path);
    const problems: Problem[] = [];
    const used = new Set<string>();
    const found = await read({
      ...context,
      report: (problem) => {
        problems.push(problem);
        context.report(problem);
      },
      use: (file) => {
        used.add(file.path);
        context.use(file);
      },
    });
    if (mark !== undefined) all.set(files.path, { mark, found, problems, used });
    return found;
  };
}

/** All that a reading of the entry depends on; `undefined` where that cannot be told from outside. */
async function toMark(
  { main, translations, beside }: EntryFiles,
  { languages, trustedCode, cacheDir }: ReadingContext,
  look: Look,
  now: number,
): Promise<string | undefined> {
  const files = [...(main ? [main] : []), ...translations.map(({ file }) => file), ...beside.values()];
  const marks = [JSON.stringify([languages, trustedCode, cacheDir])];
  for (const { path, absolute } of files) {
    const seen = await look(absolute);
    if (seen === undefined || seen.changed > now - UNSURE) return undefined;
    marks.push(`${path} ${seen.mark}`);
  }
  return marks.join('\n');
}

/** Cleaned pictures lie in a cache that anybody may empty. */
async function hasItsPictures<Facts, Words>(found: ReadEntry<Facts, Words>, look: Look): Promise<boolean> {
  if (found.is !== 'written') return true;
  for (const { path } of found.entry.pictures.values()) if ((await look(path)) === undefined) return false;
  return true;
}

async function lookAt(path: string): Promise<Seen | undefined> {
  try {
    const { mtimeNs, ctimeNs, size, ino, mtimeMs, ctimeMs } = await stat(path, { bigint: true });
    return {
      mark: [mtimeNs, ctimeNs, size, ino].join(' '),
      changed: Math.max(Number(mtimeMs), Number(ctimeMs)),
    };
  } catch {
    return undefined;
  }
}
