import { toNow } from '../../../domain/calendar.ts';
import type { Content } from '../../../domain/content.ts';
import { compareProblems, type Problem } from '../../../domain/problem.ts';
import { buildRoll } from '../../../domain/roll.ts';
import type { Roll } from '../../../domain/roll-types.ts';
import { createEntryMemory } from '../intake/entry-memory.ts';
import { readBuildDate } from '../read-build-date.ts';
import { readContent } from '../read-content.ts';
import { pictureCache } from '../read-roll.ts';
import { listMarks, type Marks } from './list-marks.ts';
import { watchFolder, type WatchTimes } from './watch-folder.ts';

/** What has been read of the content folder; `content` is absent where its settings cannot be read. */
export type DeskReading = {
  readonly is: 'read';
  readonly content: Content | undefined;
  /** What would be published now; absent as the content is. */
  readonly roll: Roll | undefined;
  readonly problems: readonly Problem[];
  /** The path of the file that was written last while somebody watched. */
  readonly saved: string | undefined;
  readonly marks: Marks;
};

/** How the content folder stands: as it was read after the last change, or gone. */
export type DeskState = DeskReading | { readonly is: 'gone' };

/** The content folder under the eyes of those who write. */
export type Desk = {
  readonly contentDir: string;
  readonly state: () => DeskState;
  /** Calls after every change, once it has been read; the result ends that. */
  readonly listen: (onChange: () => void) => () => void;
  /** Tells all who listen that something else than the content has changed. */
  readonly tell: () => void;
  readonly close: () => void;
};

/** Reads the content folder through the one reader, and again after every change; only changed entries cost time. */
export async function openDesk(contentDir: string, times?: WatchTimes): Promise<Desk> {
  const memory = createEntryMemory();
  const listeners = new Set<() => void>();
  const tell = (): void => listeners.forEach((listener) => listener());
  let saved: string | undefined;
  const read = async (marks: Marks | undefined): Promise<DeskState> => {
    if (marks === undefined) return { is: 'gone' };
    const { content, problems } = await readContent(contentDir, {
      cacheDir: pictureCache(contentDir),
      memory,
    });
    return { is: 'read', ...judge(content, problems), saved, marks };
  };
  let state = await read(await listMarks(contentDir));
  const watcher = await watchFolder(
    contentDir,
    async (change) => {
      if (change.is === 'there') saved = change.changed.find(isText) ?? saved;
      state = await read(change.is === 'there' ? change.marks : undefined);
      tell();
    },
    times,
  );
  return {
    contentDir,
    state: () => state,
    listen: (onChange) => {
      listeners.add(onChange);
      return () => void listeners.delete(onChange);
    },
    tell,
    close: watcher.close,
  };
}

/** What `check` finds, and what would be public, at this moment. */
function judge(
  content: Content | undefined,
  own: readonly Problem[],
): Pick<DeskReading, 'content' | 'roll' | 'problems'> {
  const date = readBuildDate(process.env);
  if (content === undefined || !date.ok) return { content, roll: undefined, problems: own };
  const roll = buildRoll(content, toNow(date.date, content.settings.value.timeZone));
  return { content, roll, problems: [...roll.problems].sort(compareProblems) };
}

function isText(path: string): boolean {
  return /\.(?:mdx?|ya?ml)$/.test(path);
}
