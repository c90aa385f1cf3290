import { spawn } from 'node:child_process';
import { createHash } from 'node:crypto';
import { constants, existsSync } from 'node:fs';
import { cp, mkdir, readFile, rm, symlink } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { listFiles } from '../../src/adapters/node/read-site.ts';

/** What `npm run build` needs of the project. */
const SOURCES = [
  'public',
  'scripts',
  'src',
  'astro.config.mjs',
  'package.json',
  'package-lock.json',
  'tsconfig.json',
];

/** The folder in which a checkout keeps its caches. */
const CACHES = '.florilegium';

/** What a build said, and whether it ended well. */
export type Built = { readonly isWell: boolean; readonly said: string };

/** Copies the project as it stands into a folder, without any cache; the packages are shared with it. */
export async function copyProject(folder: string): Promise<void> {
  await mkdir(folder, { recursive: true });
  for (const source of SOURCES.filter((each) => existsSync(each)))
    await cp(source, join(folder, source), { recursive: true });
  await symlink(resolve('node_modules'), join(folder, 'node_modules'), 'junction');
}

/** Clones the commit that the project stands at into a folder, with packages of its own. */
export async function cloneProject(folder: string): Promise<void> {
  const { isWell, said } = await run('git', ['clone', '--quiet', '--no-hardlinks', resolve('.'), folder], {});
  if (!isWell) throw new Error(said);
  const options = { recursive: true, verbatimSymlinks: true, mode: constants.COPYFILE_FICLONE };
  await cp('node_modules', join(folder, 'node_modules'), options);
}

/** Runs `npm run build` of a checkout with this environment. */
export async function build(checkout: string, env: NodeJS.ProcessEnv): Promise<Built> {
  return run(process.execPath, ['scripts/build.ts'], env, checkout);
}

/** Runs `npm run publish -- --to PLACE` of a checkout with this environment. */
export async function publish(checkout: string, place: string, env: NodeJS.ProcessEnv): Promise<Built> {
  return run(process.execPath, ['scripts/publish.ts', '--to', place], env, checkout);
}

/** The commit that the project stands at, and whether all of its files are as in that commit. */
export async function readCommit(): Promise<{ readonly commit: string; readonly isClean: boolean }> {
  const { said: commit } = await run('git', ['rev-parse', '--short=12', 'HEAD'], {});
  const { said: changes } = await run('git', ['status', '--porcelain'], {});
  return { commit: commit.trim(), isClean: changes.trim() === '' };
}

/** Deletes all that earlier builds of a checkout have kept. */
export async function forget(checkout: string): Promise<void> {
  await rm(join(checkout, CACHES), { recursive: true, force: true });
}

/** The folder with all that earlier builds of a checkout have kept. */
export function cachesOf(checkout: string): string {
  return join(checkout, CACHES);
}

/** The sum of every file below a folder, by its path. */
export async function sumsBelow(folder: string): Promise<ReadonlyMap<string, string>> {
  const sums = (await listFiles(folder)).map(async (file) => {
    const bytes = await readFile(join(folder, file));
    return [file, createHash('sha256').update(bytes).digest('hex')] as const;
  });
  return new Map(await Promise.all(sums));
}

/** The files that two folders do not both hold with the same bytes. */
export function differ(
  one: ReadonlyMap<string, string>,
  other: ReadonlyMap<string, string>,
): readonly string[] {
  const files = [...new Set([...one.keys(), ...other.keys()])].sort();
  return files.filter((file) => one.get(file) !== other.get(file));
}

async function run(
  command: string,
  args: readonly string[],
  env: NodeJS.ProcessEnv,
  cwd = '.',
): Promise<Built> {
  const child = spawn(command, args, {
    cwd,
    env: { ...process.env, ...env },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let said = '';
  for (const stream of [child.stdout, child.stderr])
    stream.on('data', (chunk: Buffer) => (said += chunk.toString()));
  const code = await new Promise<number | null>((done) => child.once('close', done));
  return { isWell: code === 0, said };
}
