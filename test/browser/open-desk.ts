import { mkdir, rename, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { test as base } from '@playwright/test';
import { createDeskAnswer } from '../../src/adapters/node/edit/answer-desk.ts';
import { openDesk } from '../../src/adapters/node/edit/desk.ts';
import { serveEdit, type EditServer } from '../../src/adapters/node/edit/edit-server.ts';
import { startPreview, type RunningPreview } from '../../src/adapters/node/edit/start-preview.ts';
import { makeFonts } from '../../src/adapters/node/fonts/make-fonts.ts';
import { personText, storyText, writeContent } from '../content/write-content.ts';
import { makeFolder } from '../make-folder.ts';

const ROOT = new URL('../..', import.meta.url);

/** A desk at a small content folder of its own; the editor in its frame is an empty page unless a folder is given. */
export type OpenDesk = {
  readonly url: string;
  readonly contentDir: string;
  readonly write: (path: string, text: string) => Promise<void>;
  /** Takes the folder away, and brings it back. */
  readonly takeAway: () => Promise<void>;
  readonly bringBack: () => Promise<void>;
  /** Ends the server, and starts it again at the same address. */
  readonly end: () => Promise<void>;
  readonly start: () => Promise<void>;
};

export const AN = 'people/an/index.md';

/** One published person, a draft, a story in review and a nomination. */
const FILES = {
  [AN]: personText('An'),
  'people/binh/index.md': personText('Binh').replace('published', 'draft'),
  'stories/queue/index.md': storyText().replace('published', 'review'),
  'nominations/night.md':
    '---\nstate: review\nreceived: 2026-10-01\nabout: person\nname: Chi\ndeed: Kept watch.\n---\n',
};

/** What a desk under test has: the bundle of the editor, a folder of its own, and whether the site runs beside it. */
type DeskOptions = {
  readonly editorFolder: string | undefined;
  readonly writeFolder: () => Promise<string>;
  readonly hasPreview: boolean;
};

export const test = base.extend<DeskOptions & { desk: OpenDesk }>({
  editorFolder: [undefined, { option: true }],
  writeFolder: [async ({}, use) => use(() => writeContent(FILES)), { option: true }],
  hasPreview: [false, { option: true }],
  desk: async ({ editorFolder, writeFolder, hasPreview }, use) => {
    const contentDir = await writeFolder();
    await makeFonts(new URL('.florilegium/fonts/', ROOT));
    const desk = await openDesk(contentDir, { quiet: 50, look: 300 });
    const preview = hasPreview ? await previewOf(contentDir, desk.tell) : NO_PREVIEW;
    const answer = createDeskAnswer({
      root: ROOT.pathname,
      desk,
      editorFolder: editorFolder ?? (await writeEmptyEditor()),
      preview,
      others: () => [],
      lang: 'en',
    });
    let server: EditServer = await serveEdit(answer, 4480, () => 'refused');
    const { port } = server;
    await use({
      url: server.url,
      contentDir,
      write: async (path, text) => {
        await mkdir(join(contentDir, path, '..'), { recursive: true });
        await writeFile(join(contentDir, path), text);
      },
      takeAway: () => rename(contentDir, `${contentDir}-away`),
      bringBack: () => rename(`${contentDir}-away`, contentDir),
      end: () => server.close(),
      start: async () => {
        server = await serveEdit(answer, port, () => 'refused');
      },
    });
    preview.close();
    desk.close();
    await server.close();
  },
});

const NO_PREVIEW: RunningPreview = {
  url: 'http://127.0.0.1:9',
  state: () => ({ is: 'failed' }),
  close: () => undefined,
};

/** The development server of the site for a folder, which it is told by the environment. */
async function previewOf(contentDir: string, tell: () => void): Promise<RunningPreview> {
  const before = process.env['CONTENT_DIR'];
  process.env['CONTENT_DIR'] = contentDir;
  const preview = await startPreview(fileURLToPath(ROOT), tell);
  if (before === undefined) delete process.env['CONTENT_DIR'];
  else process.env['CONTENT_DIR'] = before;
  return preview;
}

/** A page that looks to the desk like the editor after a folder has been chosen. */
async function writeEmptyEditor(): Promise<string> {
  const folder = makeFolder('editor');
  const page =
    '<!doctype html><html lang="en"><title>Editor</title><main class="app-shell"><h1>Editor</h1></main></html>';
  await writeFile(join(folder, 'index.html'), page);
  return folder;
}
