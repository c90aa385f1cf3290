import { createHash } from 'node:crypto';
import { cp, mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { z } from 'zod';
import { listFiles } from '../../src/adapters/node/read-site.ts';
import type { Roll } from '../../src/domain/roll-types.ts';
import { measureProcess, type ProcessFigures } from './measure-process.ts';
import { personFile, writeLargeContent } from './write-large-content.ts';

/** One whole build: seconds by stage, and what it took in all. */
export type BuildFigures = ProcessFigures & {
  readonly pages: number;
  /** Reading and judging the content; pages with the search beside them; what is left of pictures and search; the gate; putting in place. */
  readonly stages: Readonly<Record<(typeof STAGES)[number], number>>;
};
export const STAGES = ['intake', 'pages and search', 'completion', 'gate', 'placing'] as const;

/** What was measured of so many people. */
export type SiteFigures = {
  readonly people: number;
  readonly eleventy: ProcessFigures;
  /** The page stage alone, in seconds: the plain template of the peer, and the pages of the site. */
  readonly pageStage: { readonly plain: number; readonly full: number };
  readonly cold: BuildFigures;
  readonly edited: BuildFigures;
  readonly unchanged: BuildFigures;
  /** Whether the build without a change gave the same bytes as the one before. */
  readonly isSame: boolean;
};

/** Caches of content in the checkout; fonts are cut once and depend on no content. */
const CACHES = ['search', 'gate', 'astro', 'plain-site', 'variants', 'pictures', 'share'];

/** Measures builds of large content in the folder of the project, in `work`; empties the caches of the checkout. */
export async function measureSite(source: Roll, people: number, work: string): Promise<SiteFigures> {
  const content = join(work, 'content');
  await writeLargeContent(content, source, { people });
  const eleventy = await measureEleventy(content, join(work, 'eleventy'));
  const env = {
    ...process.env,
    CONTENT_DIR: content,
    BUILD_DATE: '2026-11-22',
    OUT_DIR: join(work, 'site'),
  };
  const pageStage = await measurePages({ ...env, OUT_DIR: resolve('.florilegium/bench-pages') });
  await emptyCaches();
  const cold = await measureBuild(env);
  const person = join(content, personFile(0));
  await writeFile(
    person,
    (await readFile(person, 'utf8')).replace('role: Chuyên viên', 'role: Trưởng phòng'),
  );
  const edited = await measureBuild(env);
  const before = await hashFolder(env.OUT_DIR);
  const unchanged = await measureBuild(env);
  const isSame = before === (await hashFolder(env.OUT_DIR));
  await emptyCaches();
  await rm(work, { recursive: true, force: true });
  return { people, eleventy, pageStage, cold, edited, unchanged, isSame };
}

async function emptyCaches(): Promise<void> {
  for (const name of CACHES) await rm(resolve('.florilegium', name), { recursive: true, force: true });
}

async function measureEleventy(content: string, folder: string): Promise<ProcessFigures> {
  const own = resolve('test/bench/eleventy');
  await mkdir(join(folder, '_layouts'), { recursive: true });
  await cp(join(own, 'page.njk'), join(folder, '_layouts', 'page.njk'));
  for (const name of ['lists.njk', 'eleventy.config.mjs']) await cp(join(own, name), join(folder, name));
  await cp(join(content, 'people'), join(folder, 'people'), { recursive: true });
  const command = resolve('node_modules/@11ty/eleventy/cmd.cjs');
  return measureProcess([command, '--config=eleventy.config.mjs'], {
    cwd: folder,
    env: { ...process.env, OUT_DIR: join(folder, '..', 'eleventy-out') },
  });
}

/** As `npm run build` starts it. */
const NURSERY = ['--max-semi-space-size=64'];

const pagesSchema = z.object({ plain: z.number(), full: z.number() });
const buildSchema = z.object({
  pages: z.number(),
  began: z.object({
    ...{ read: z.number(), render: z.number(), pictures: z.number() },
    ...{ check: z.number(), publish: z.number(), end: z.number() },
  }),
});

async function measurePages(env: NodeJS.ProcessEnv): Promise<SiteFigures['pageStage']> {
  const { output } = await measureProcess([resolve('test/bench/pages-child.ts')], { cwd: resolve(), env });
  return pagesSchema.parse(JSON.parse(lastLine(output)));
}

async function measureBuild(env: NodeJS.ProcessEnv): Promise<BuildFigures> {
  const figures = await measureProcess([...NURSERY, resolve('test/bench/build-child.ts')], {
    cwd: resolve(),
    env,
  });
  const { pages, began } = buildSchema.parse(JSON.parse(lastLine(figures.output)));
  const stages = {
    intake: began.render - began.read,
    'pages and search': began.pictures - began.render,
    completion: began.check - began.pictures,
    gate: began.publish - began.check,
    placing: began.end - began.publish,
  };
  return { ...figures, pages, stages };
}

function lastLine(text: string): string {
  return text.trim().split('\n').at(-1) ?? '';
}

async function hashFolder(folder: string): Promise<string> {
  const hash = createHash('sha256');
  for (const file of await listFiles(folder))
    hash.update(`${file}\0`).update(await readFile(join(folder, file)));
  return hash.digest('hex');
}
