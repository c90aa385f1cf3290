import { createHash } from 'node:crypto';
import { copyFile, mkdir, rm, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import type { Destination, Outcome } from '../../src/adapters/node/make-site.ts';
import { readRoll } from '../../src/adapters/node/read-roll.ts';
import { listFiles } from '../../src/adapters/node/read-site.ts';
import { writeWhenChanged } from '../../src/adapters/node/write-when-changed.ts';
import { say } from '../../src/domain/local-text.ts';
import type { Person } from '../../src/domain/roll-types.ts';

/** A small site is made of this content at this moment; `text` stands on every page, and gives its script another name. */
export type SmallSite = {
  readonly contentDir: string;
  readonly date: string;
  readonly text: string;
  /** Where it is made, before it goes to its destination. */
  readonly workDir: string;
  /** How many pages it has besides those of people. */
  readonly pages: number;
};

/** Makes a site as `makeSiteFor` does, but in milliseconds: pages of people with their portraits, a script, and plain pages. */
export async function makeSmallSite(order: SmallSite, destination: Destination): Promise<Outcome> {
  const fault = await destination.prepare();
  if (fault !== undefined) return { ok: false, at: 'place', fault };
  const state = await readRoll({
    CONTENT_DIR: order.contentDir,
    BUILD_DATE: order.date,
  });
  if (!state.ok) return { ok: false, at: 'content', problems: state.problems };
  const folder = join(order.workDir, `small-${String(process.pid)}`);
  try {
    await rm(folder, { recursive: true, force: true });
    for (const [path, text] of toFiles(order, state.roll.people)) await write(join(folder, path), text);
    for (const { portrait } of state.roll.people) {
      if (portrait === undefined) continue;
      await mkdir(join(folder, 'pictures'), { recursive: true });
      await copyFile(portrait.file.path, join(folder, 'pictures', portrait.file.name));
    }
    const files = await listFiles(folder);
    const { content, now, roll } = state;
    const keepAddresses = (): Promise<void> => writeWhenChanged(`${order.workDir}/addresses.json`, '{}');
    const refused = await destination.take({ folder, content, now, roll, files, keepAddresses });
    if (refused !== undefined) return { ok: false, at: 'place', fault: refused };
    return {
      ok: true,
      counts: { pages: files.length, languages: 1 },
      problems: [],
      badges: { issued: 0, waiting: 0 },
    };
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

function toFiles({ text, pages }: SmallSite, people: readonly Person[]): ReadonlyMap<string, string> {
  const hash = createHash('sha256').update(text).digest('hex').slice(0, 8);
  const script = `_astro/app.${hash}.js`;
  const toPage = (words: string): string =>
    `<!doctype html><title>${text}</title><script src="/${script}"></script><p>${words}</p>${'<p>x</p>'.repeat(200)}`;
  return new Map([
    [script, `// ${text}\n${'0;'.repeat(1000)}`],
    ['404.html', toPage('Lost')],
    ['index.html', toPage(people.map(nameOf).join(', '))],
    ...people.map(
      (person) => [`people/${person.id}/index.html`, toPage(nameOf(person) + toImage(person))] as const,
    ),
    ...Array.from(
      { length: pages },
      (_, number) => [`pages/${String(number)}/index.html`, toPage('A page')] as const,
    ),
  ]);
}

function nameOf({ name }: Person): string {
  return say(name, 'en').text;
}

function toImage({ portrait }: Person): string {
  return portrait === undefined ? '' : `<img src="/pictures/${portrait.file.name}">`;
}

async function write(path: string, text: string): Promise<void> {
  await mkdir(dirname(path), { recursive: true });
  await writeFile(path, text);
}
