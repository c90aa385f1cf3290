import { join } from 'node:path';
import { expect, it } from 'vitest';
import { defaultFiles, personText, writeContent } from '../content/write-content.ts';
import { makeFolder } from '../make-folder.ts';
import { goBack, publish, visit } from './place.ts';

const workDir = makeFolder('publish');
const person = { 'people/an/index.md': personText('An') };
const settings = defaultFiles['settings.yml'].replace('https://roll.example', 'https://other.example/roll');

it('lets nobody replace the site of one organisation by that of another, forwards or backwards', async () => {
  const one = { contentDir: await writeContent(person), workDir, place: join(workDir, 'one') };
  const other = { ...one, contentDir: await writeContent({ ...person, 'settings.yml': settings }) };
  const refused = {
    ok: false,
    at: 'place',
    fault: {
      word: 'publish.otherSite',
      values: { before: 'https://roll.example', address: 'https://other.example/roll' },
    },
  };
  await publish({ ...one, text: 'first' });
  await publish({ ...one, text: 'second' });
  expect(await publish({ ...other, text: 'other' })).toEqual(refused);
  expect(await goBack(other)).toEqual(refused);
  expect(await visit(one.place)).toBe('second');
  expect((await goBack(one))?.ok).toBe(true);
  expect(await visit(one.place)).toBe('first');
});

it('lets a site move to a new address where somebody is sure of it', async () => {
  const site = { contentDir: await writeContent(person), workDir, place: join(workDir, 'moving') };
  await publish({ ...site, text: 'before' });
  const moved = { ...site, contentDir: await writeContent({ ...person, 'settings.yml': settings }) };
  expect((await publish({ ...moved, text: 'after', isSure: true }))?.ok).toBe(true);
  expect(await visit(site.place)).toBe('after');
});
