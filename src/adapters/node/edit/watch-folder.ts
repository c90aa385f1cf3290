import { watch, type FSWatcher } from 'node:fs';
import { listChanged, listMarks, type Marks } from './list-marks.ts';

/** What a watcher has seen: which files changed, the last one first, and how all of them look now; or that the folder is gone. */
export type FolderChange =
  | { readonly is: 'there'; readonly changed: readonly string[]; readonly marks: Marks }
  | { readonly is: 'gone' };

export type WatchTimes = {
  /** So long must the folder be quiet after a sign: programs save in several steps. */
  readonly quiet: number;
  /** So often the folder is looked at without a sign: network drives and OneDrive give none. */
  readonly look: number;
};

const USUAL: WatchTimes = { quiet: 150, look: 3_000 };

/**
 * Tells of every change in a folder. Signs of the system only say that it is worth looking: what has changed is found by
 * comparing two looks, so that a file which is replaced by a rename, or a sign that never comes, makes no difference.
 */
export async function watchFolder(
  dir: string,
  onChange: (change: FolderChange) => Promise<void>,
  { quiet, look }: WatchTimes = USUAL,
): Promise<{ readonly close: () => void }> {
  let marks = (await listMarks(dir)) ?? new Map();
  let wasThere = true;
  let timer: ReturnType<typeof setTimeout> | undefined;
  let isClosed = false;
  let looking: Promise<void> = Promise.resolve();
  let waiting = 0;

  const lookNow = async (): Promise<void> => {
    if (isClosed) return;
    const now = await listMarks(dir);
    if (now === undefined) {
      if (wasThere) await onChange({ is: 'gone' });
      wasThere = false;
      return;
    }
    if (!wasThere) watcher = openWatcher(dir, plan, watcher);
    const changed = listChanged(marks, now);
    marks = now;
    if (changed.length > 0 || !wasThere) await onChange({ is: 'there', changed, marks: now });
    wasThere = true;
  };
  const lookInTurn = (): void => {
    waiting++;
    looking = looking.then(lookNow).finally(() => waiting--);
  };
  const plan = (): void => {
    clearTimeout(timer);
    timer = setTimeout(lookInTurn, quiet);
  };
  let watcher = openWatcher(dir, plan, undefined);
  // A slow drive may need longer than a round.
  const rounds = setInterval(() => {
    if (waiting === 0) lookInTurn();
  }, look);
  return {
    close: () => {
      isClosed = true;
      clearTimeout(timer);
      clearInterval(rounds);
      watcher?.close();
    },
  };
}

/** The signs of the system, where it gives any for this folder. */
function openWatcher(dir: string, onSign: () => void, before: FSWatcher | undefined): FSWatcher | undefined {
  before?.close();
  try {
    const watcher = watch(dir, { recursive: true }, onSign);
    // Without signs the rounds still find every change.
    watcher.on('error', () => watcher.close());
    return watcher;
  } catch {
    return undefined;
  }
}
