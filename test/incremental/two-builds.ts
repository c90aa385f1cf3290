import { cp, mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { GUARD_REACH } from '../../src/adapters/node/guard-reach.ts';
import { build, copyProject, differ, forget, sumsBelow } from './checkout.ts';

/** A content folder: its files by their paths. */
export type Files = Map<string, string | Uint8Array>;

/** Two checkouts with the same content, one that keeps its caches and one that never has any. */
export type TwoBuilds = {
  /** Builds the first that is kept, at this day. */
  readonly begin: (files: Files, date: string) => Promise<void>;
  /** Builds both at this day. */
  readonly step: (files: Files, date: string) => Promise<Step>;
  /** The checkout that keeps its caches, and its site; `build` makes it alone once more. */
  readonly kept: Pick<Side, 'checkout' | 'outDir'> & { readonly build: (date: string) => Promise<unknown> };
};

/** How many files a step has made and changed, and where the two builds differ. */
export type Step = {
  readonly different: readonly string[];
  readonly changed: number;
  readonly files: number;
};

/** A checkout with its content and its site, on a computer with its own time and language. */
type Side = {
  readonly checkout: string;
  readonly contentDir: string;
  readonly outDir: string;
  readonly env: NodeJS.ProcessEnv;
};

/** Where an address that a removed entry had is remembered; a removal that is meant forgets it. */
const ADDRESSES = 'addresses.json';

/** Makes both checkouts below a folder. The one without caches watches too that pages read nothing that keys do not know. */
export async function openTwoBuilds(folder: string): Promise<TwoBuilds> {
  const kept = toSide(folder, 'kept', { TZ: 'Asia/Ho_Chi_Minh', LANG: 'vi_VN.UTF-8', LC_ALL: 'vi_VN.UTF-8' });
  const cold = toSide(folder, 'without/any cache', {
    ...{ TZ: 'America/New_York', LANG: 'C', LC_ALL: 'C' },
    [GUARD_REACH]: 'yes',
  });
  for (const { checkout } of [kept, cold]) await copyProject(checkout);
  let before: ReadonlyMap<string, string> = new Map();
  const written = new Map<string, string | Uint8Array>();
  const write = async (files: Files): Promise<void> => {
    for (const { contentDir } of [kept, cold]) await writeChanged(contentDir, files, written);
    written.clear();
    for (const [path, bytes] of files) written.set(path, bytes);
  };
  return {
    kept: { ...kept, build: (date) => make(kept, date) },
    async begin(files, date) {
      await write(files);
      before = await make(kept, date);
      // What was public once belongs to the content of both.
      await cp(join(kept.contentDir, ADDRESSES), join(cold.contentDir, ADDRESSES));
    },
    async step(files, date) {
      await write(files);
      await forget(cold.checkout);
      const [one, other] = await Promise.all([make(kept, date), make(cold, date)]);
      const changed = differ(before, one).length;
      before = one;
      return { different: differ(one, other), changed, files: one.size };
    },
  };
}

function toSide(folder: string, name: string, env: NodeJS.ProcessEnv): Side {
  const own = join(folder, name);
  return { checkout: join(own, 'project'), contentDir: join(own, 'content'), outDir: join(own, 'site'), env };
}

async function writeChanged(contentDir: string, files: Files, before: Files): Promise<void> {
  const gone = [...before.keys()].filter((path) => !files.has(path));
  for (const path of gone) await rm(join(contentDir, path));
  for (const [path, bytes] of files) {
    if (before.get(path) === bytes) continue;
    await mkdir(dirname(join(contentDir, path)), { recursive: true });
    await writeFile(join(contentDir, path), bytes);
  }
  await forgetAddresses(contentDir, gone);
}

/** Somebody who deletes an entry for good deletes its addresses too: otherwise the check asks where they have gone. */
async function forgetAddresses(contentDir: string, gone: readonly string[]): Promise<void> {
  const ids = gone.flatMap((path) => /^[a-z]+\/([a-z0-9-]+)(?:\.md|\/index\.md)$/.exec(path)?.[1] ?? []);
  if (ids.length === 0) return;
  const text = await readFile(join(contentDir, ADDRESSES), 'utf8');
  const lines = text.split('\n').filter((line) => !ids.some((id) => line.includes(`:${id}"`)));
  const whole = lines.join('\n').replace(/,\n\}/, '\n}');
  await writeFile(join(contentDir, ADDRESSES), whole);
}

/** Builds a side; the sums of its site and of all that the build writes beside it. */
async function make(
  { checkout, contentDir, outDir, env: own }: Side,
  date: string,
): Promise<ReadonlyMap<string, string>> {
  const env = { ...own, CONTENT_DIR: contentDir, OUT_DIR: outDir, BUILD_DATE: date };
  const { isWell, said } = await build(checkout, env);
  if (!isWell) throw new Error(`The content cannot be built.\n${said}`);
  const sums = new Map(await sumsBelow(outDir));
  const beside = [`${outDir}-files.json`, `${outDir}-gone.json`, join(contentDir, ADDRESSES)];
  for (const path of beside) sums.set(`beside: ${path.slice(-12)}`, await readFile(path, 'utf8'));
  return sums;
}
