import { createHash } from 'node:crypto';
import { Agent, request } from 'node:http';
import { buffer } from 'node:stream/consumers';
import { setTimeout as wait } from 'node:timers/promises';
import { brotliDecompressSync, gunzipSync } from 'node:zlib';
import type { Sums } from '../../src/adapters/node/publish/sums.ts';
import { pick } from './seeded-random.ts';

/** What a server gave for a path: the status, the file of a release that it is, and the sums of its bytes as sent and unpacked. */
export type Answer = {
  readonly path: string;
  readonly status: number;
  readonly file: string;
  /** The packed file beside it, where the answer was packed. */
  readonly packed: string | undefined;
  readonly sent: string;
  readonly plain: string;
};

/** A page as a visitor got it, with all that it shows. */
export type Visit = { readonly page: Answer; readonly parts: readonly Answer[] };

/** Visitors of a server; `stop` gives what they saw. */
export type Visitors = { readonly stop: () => Promise<readonly Visit[]> };

/** What visitors do: which pages they open, and how they choose. */
type Habits = { readonly origin: string; readonly paths: readonly string[]; readonly random: () => number };

const CODINGS = ['identity', 'gzip', 'br'] as const;

/** Lets visitors open pages, one after the other, with all that each page shows, until they are stopped. */
export function startVisitors(habits: Habits, count: number): Visitors {
  const visits: Visit[] = [];
  const agent = new Agent({ keepAlive: true });
  let isOver = false;
  const walk = async (): Promise<void> => {
    while (!isOver) {
      visits.push(await visit(habits, agent));
      // Visitors must not take all the computer, which publishes too.
      await wait(20);
    }
  };
  const walks = Array.from({ length: count }, walk);
  return {
    async stop() {
      isOver = true;
      await Promise.all(walks);
      agent.destroy();
      return visits;
    },
  };
}

async function visit({ origin, paths, random }: Habits, agent: Agent): Promise<Visit> {
  const coding = pick(CODINGS, random);
  const { answer, text } = await ask(origin, pick(paths, random), coding, agent);
  const parts: Answer[] = [];
  for (const path of listParts(text)) {
    // Somebody takes a moment until the page asks for what it shows.
    await wait(random() * 5);
    parts.push((await ask(origin, path, coding, agent)).answer);
  }
  return { page: answer, parts };
}

/** The paths of all files that a page shows or leads to within the site, by its attributes. */
function listParts(html: string): ReadonlySet<string> {
  const single = [...html.matchAll(/\s(?:src|href)="(\/[^"?#]*)/g)].map(([, path = '']) => path);
  const sets = [...html.matchAll(/\ssrcset="([^"]+)"/g)].flatMap(([, set = '']) =>
    set.split(',').map((part) => part.trim().split(' ')[0] ?? ''),
  );
  return new Set([...single, ...sets].filter((path) => path.startsWith('/') && /\.[a-z0-9]+$/i.test(path)));
}

async function ask(
  origin: string,
  path: string,
  coding: string,
  agent: Agent,
): Promise<{ readonly answer: Answer; readonly text: string }> {
  const { status, coded, bytes } = await fetchFrom(new URL(path, origin), coding, agent);
  const ending = coded === 'br' ? '.br' : coded === 'gzip' ? '.gz' : undefined;
  const file = `site${decodeURI(path)}${path.endsWith('/') ? 'index.html' : ''}`;
  const plain = unpack(bytes, coded);
  const packed = ending === undefined ? undefined : file + ending;
  const answer = { path, status, file, packed, sent: toSum(bytes), plain: toSum(plain) };
  return { answer, text: plain.toString() };
}

function unpack(bytes: Buffer, coded: string | undefined): Buffer {
  if (coded === 'br') return brotliDecompressSync(bytes);
  return coded === 'gzip' ? gunzipSync(bytes) : bytes;
}

function toSum(bytes: Buffer): string {
  return createHash('sha256').update(bytes).digest('hex');
}

type Fetched = { readonly status: number; readonly coded: string | undefined; readonly bytes: Buffer };

/** Asks without unpacking; a connection that breaks has the status 0. */
async function fetchFrom(url: URL, coding: string, agent: Agent): Promise<Fetched> {
  return new Promise((resolve) => {
    const lost = (): void => resolve({ status: 0, coded: undefined, bytes: Buffer.alloc(0) });
    request(url, { agent, headers: { 'accept-encoding': coding } }, (response) => {
      const { statusCode: status = 0, headers } = response;
      buffer(response).then((bytes) => resolve({ status, coded: headers['content-encoding'], bytes }), lost);
    })
      .on('error', lost)
      .end();
  });
}

/** What visitors saw that no release holds: a broken answer, a page of no release, or a part that is not the one of its page. */
export function findBroken(visits: readonly Visit[], shown: readonly Sums[]): readonly string[] {
  return visits.flatMap(({ page, parts }) => {
    const releases = shown.filter((sums) => isOf(page, sums));
    if (releases.length === 0) return [`${page.path}: ${describe(page)}`];
    return parts
      .filter((part) => !(isNamedByBytes(part) ? releases : shown).some((sums) => isOf(part, sums)))
      .map((part) => `${part.path}, of ${page.path}: ${describe(part)}`);
  });
}

function isOf({ status, file, packed, sent, plain }: Answer, sums: Sums): boolean {
  if (status !== 200) return false;
  // What is too small to be packed beforehand some servers pack themselves.
  return packed !== undefined && sums.has(packed) ? sums.get(packed) === sent : sums.get(file) === plain;
}

/** Such a file is the same in every release that has it; others may come from the release after that of the page. */
function isNamedByBytes({ path }: Answer): boolean {
  return path.startsWith('/_astro/') || path.startsWith('/pictures/');
}

function describe({ status, file }: Answer): string {
  return status === 200 ? `the bytes are of no release (${file})` : `status ${String(status)}`;
}
