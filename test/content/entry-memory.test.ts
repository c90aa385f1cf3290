import { rm, utimes, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { createEntryMemory } from '../../src/adapters/node/intake/entry-memory.ts';
import { readContent } from '../../src/adapters/node/read-content.ts';
import { makeFolder } from '../make-folder.ts';
import { personText, writeContent } from './write-content.ts';

const cacheDir = makeFolder('memory-cache');
const an = 'people/an/index.md';
const faulty = personText('An', 'wrong: 1');
/** Long after the files of a test were written. */
const later = (): number => Date.now() + 60_000;

describe('a reader that remembers', () => {
  it('gives an entry as it was read before, and its problems again', async () => {
    const dir = await writeContent({ [an]: personText('An'), 'people/binh/index.md': faulty });
    const memory = createEntryMemory(later);
    const first = await readContent(dir, { cacheDir, memory });
    const second = await readContent(dir, { cacheDir, memory });
    expect(second.content?.people[0]).toBe(first.content?.people[0]);
    expect(second.problems.map(({ rule }) => rule)).toEqual(['unknown-key']);
    const fresh = await readContent(dir, { cacheDir });
    expect(second.problems).toEqual(fresh.problems);
    expect(second.content?.unread).toEqual(fresh.content?.unread);
  });

  it('reads an entry again when its text, a translation or the languages of the site have changed', async () => {
    const dir = await writeContent({ [an]: personText('An') });
    const memory = createEntryMemory(later);
    const rulesAfter = async (path: string, text: string): Promise<readonly string[]> => {
      await writeFile(join(dir, path), text);
      const { problems } = await readContent(dir, { cacheDir, memory });
      expect(problems).toEqual((await readContent(dir, { cacheDir })).problems);
      return problems.map(({ rule }) => rule);
    };
    const settings = await readContent(dir, { cacheDir, memory });
    expect(settings.problems).toEqual([]);
    expect(await rulesAfter(an, faulty)).toEqual(['unknown-key']);
    expect(await rulesAfter(an, personText('An'))).toEqual([]);
    expect(await rulesAfter('people/an/index.fr.md', '---\nname: An\n---\n')).toEqual(['unknown-language']);
    await rm(join(dir, 'people/an/index.fr.md'));
    expect((await readContent(dir, { cacheDir, memory })).problems).toEqual([]);
  });

  it('never trusts a file that was changed a moment ago: it may change again unseen', async () => {
    const dir = await writeContent({ [an]: personText('An') });
    const memory = createEntryMemory();
    await readContent(dir, { cacheDir, memory });
    const [one, two] = [personText('An'), personText('Ah')];
    const time = new Date();
    for (const text of [one, two]) {
      await writeFile(join(dir, an), text);
      await utimes(join(dir, an), time, time);
      const { content } = await readContent(dir, { cacheDir, memory });
      expect(content?.people[0]?.facts.name).toBe(text === one ? 'An' : 'Ah');
    }
  });

  it('forgets an entry that is no longer there', async () => {
    const dir = await writeContent({ [an]: personText('An') });
    const memory = createEntryMemory(later);
    expect((await readContent(dir, { cacheDir, memory })).content?.people).toHaveLength(1);
    await rm(join(dir, an));
    expect((await readContent(dir, { cacheDir, memory })).content?.people).toHaveLength(0);
  });
});
