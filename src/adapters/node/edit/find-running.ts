import { z } from 'zod';

const whoSchema = z.object({ folder: z.string() });

/** How many ports on from the usual one a desk may stand. */
const NEAR = 5;

/** The address of a desk for the same content folder that already runs on this computer. */
export async function findRunning(contentDir: string, port: number): Promise<string | undefined> {
  for (let candidate = port; candidate < port + NEAR; candidate++) {
    const url = `http://127.0.0.1:${candidate}/`;
    const folder = await askFolder(url);
    if (folder === contentDir) return url;
  }
  return undefined;
}

async function askFolder(url: string): Promise<string | undefined> {
  try {
    const answer = await fetch(`${url}who`, { signal: AbortSignal.timeout(1_000) });
    return answer.ok ? whoSchema.parse(await answer.json()).folder : undefined;
  } catch {
    // Nobody there, or somebody else.
    return undefined;
  }
}
