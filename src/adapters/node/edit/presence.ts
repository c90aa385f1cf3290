import { randomUUID } from 'node:crypto';
import { mkdir, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { hostname, userInfo } from 'node:os';
import { join } from 'node:path';
import { z } from 'zod';

const noteSchema = z.strictObject({ who: z.string().max(200), seen: z.number() });

/** So often we say that we are still here, and so long somebody counts as here who does not say it any more. */
const EVERY = 20_000;
const GONE_AFTER = 90_000;

/** Who else has the same content folder open in an editor. */
export type Presence = {
  readonly others: () => readonly string[];
  readonly close: () => Promise<void>;
};

/**
 * Says in the `.git` folder of the content, where nothing else looks, that somebody edits here, and sees who else says so:
 * on a shared drive, or through OneDrive as fast as that copies files. Where nothing can be written, nobody is seen.
 */
export async function keepPresence(
  contentDir: string,
  onChange: () => void,
  { who = whoWeAre(), every = EVERY, clock = Date.now }: PresenceOptions = {},
): Promise<Presence> {
  const folder = join(contentDir, '.git', 'florilegium-editors');
  const own = `${randomUUID()}.json`;
  let others: readonly string[] = [];
  const round = async (): Promise<void> => {
    await mkdir(folder, { recursive: true }).catch(() => undefined);
    await writeFile(join(folder, own), JSON.stringify({ who, seen: clock() })).catch(() => undefined);
    const seen = await listOthers(folder, own, clock());
    if (seen.join('\n') === others.join('\n')) return;
    others = seen;
    onChange();
  };
  await round();
  const rounds = setInterval(() => void round(), every);
  rounds.unref();
  return {
    others: () => others,
    close: async () => {
      clearInterval(rounds);
      await rm(join(folder, own), { force: true }).catch(() => undefined);
    },
  };
}

export type PresenceOptions = {
  readonly who?: string;
  readonly every?: number;
  readonly clock?: () => number;
};

async function listOthers(folder: string, own: string, now: number): Promise<readonly string[]> {
  const names: string[] = [];
  for (const file of await readdir(folder).catch(() => [])) {
    if (file === own || !file.endsWith('.json')) continue;
    const note = await readNote(join(folder, file));
    if (note === undefined) continue;
    if (Math.abs(now - note.seen) < GONE_AFTER) names.push(note.who);
    else await rm(join(folder, file), { force: true }).catch(() => undefined);
  }
  return names.sort();
}

async function readNote(path: string): Promise<z.infer<typeof noteSchema> | undefined> {
  try {
    return noteSchema.parse(JSON.parse(await readFile(path, 'utf8')));
  } catch {
    return undefined;
  }
}

function whoWeAre(): string {
  try {
    return `${userInfo().username} (${hostname()})`;
  } catch {
    return hostname();
  }
}
