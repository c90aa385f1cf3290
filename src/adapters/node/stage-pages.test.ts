import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterEach, beforeEach, expect, it } from 'vitest';
import type { OwnPage } from '../../domain/roll-types.ts';
import { pageId } from '../../domain/fields.ts';
import { listFiles } from './read-site.ts';
import { stagePages } from './stage-pages.ts';

let folder: string;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'florilegium-stage-'));
});
afterEach(() => rm(folder, { recursive: true }));

const page = (id: string, format: 'md' | 'mdx', sources: ReadonlyMap<string, string>): OwnPage => ({
  ...{
    kind: 'page',
    id: pageId.parse(id),
    title: new Map([['en', id]]),
    summary: undefined,
    menu: true,
    order: 1,
  },
  ...{ format, sources, body: undefined, formerIds: [], aliases: [], languages: ['en'] },
});

it('holds the texts of pages that are code and nothing of their front matter, nor of earlier pages', async () => {
  const source = join(folder, 'index.mdx');
  await writeFile(source, '---\ntitle: T\nformerIds: [secret]\n---\n\n# Text\n\n---\n');
  const stage = pathToFileURL(join(folder, 'stage'));
  await stagePages([page('old', 'mdx', new Map([['ja', source]]))], stage);
  await stagePages(
    [page('about', 'mdx', new Map([['en', source]])), page('plain', 'md', new Map([['en', source]]))],
    stage,
  );
  expect(await listFiles(join(folder, 'stage'))).toEqual(['en/about.mdx']);
  expect(await readFile(join(folder, 'stage/en/about.mdx'), 'utf8')).toBe('\n# Text\n\n---\n');
});
