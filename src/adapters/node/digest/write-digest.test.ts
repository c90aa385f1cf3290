import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { contentOf } from '../../../../test/builders/content.ts';
import { makeFolder } from '../../../../test/make-folder.ts';
import { toNow } from '../../../domain/calendar.ts';
import { createContexts } from '../../../domain/create-contexts.ts';
import { toPeriod } from '../../../domain/digest/period.ts';
import { buildRoll } from '../../../domain/roll.ts';
import { writeDigest } from './write-digest.ts';

const LONG = 'A very long summary of what was done. '.repeat(4).trim();

const stories = Object.fromEntries(
  Array.from({ length: 60 }, (_, index) => [
    `story-${index}`,
    {
      ...{ state: 'published', title: `Story ${index}`, stage: 'discovered', summary: LONG, unit: 'archive' },
      ...{ started: '2026-01-05', published: '2026-11-17' },
      body: `## Limits and difficulties\n\n${'It is hard. '.repeat(30)}\n`,
    },
  ]),
);

const roll = buildRoll(contentOf({ stories }), toNow('2026-11-22', 'UTC'));
const order = { period: toPeriod('week', '2026-11-22'), languages: ['en'], units: [undefined] };

it('tells of fewer things where a mail would become too large, and says how many are left', async () => {
  const folder = makeFolder('digest');
  const [letter] = await writeDigest(roll, createContexts(roll), { ...order, folder });
  expect(letter).toMatchObject({ file: join(folder, '2026-W47/en/all'), isNews: true });
  expect(letter?.size).toBeLessThan(100_000);
  expect(await readFile(`${letter?.file ?? ''}.html`, 'utf8')).toMatch(/and \d\d more on the site/);
});

it('writes the same bytes for the same content, a draft for mail programs among them', async () => {
  const read = async (): Promise<readonly string[]> => {
    const folder = makeFolder('digest');
    const [letter] = await writeDigest(roll, createContexts(roll), { ...order, folder });
    const endings = ['html', 'txt', 'json', 'eml'];
    return Promise.all(endings.map((ending) => readFile(`${letter?.file ?? ''}.${ending}`, 'utf8')));
  };
  const [first, second] = [await read(), await read()];
  expect(second).toEqual(first);
  const [, text = '', , mail = ''] = first;
  expect(mail).toMatch(/^X-Unsent: 1$/m);
  expect(mail).toMatch(/^Content-Type: multipart\/alternative/m);
  expect(text).toContain('Limits and difficulties: It is hard.');
});
