import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { serialize } from 'node:v8';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { CONSENT } from '../../../test/builders/content.ts';
import { rollOf } from '../../../test/builders/roll.ts';
import { freezeRoll, thawRoll } from './frozen-roll.ts';

let folder = '';
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'frozen-'));
});
afterAll(() => rm(folder, { recursive: true, force: true }));

it('gives the same roll again, its links included', async () => {
  const roll = rollOf({
    people: { an: { state: 'published', consent: CONSENT, name: 'Nguyễn Thị An', body: 'Words.' } },
    decisions: {
      one: {
        ...{
          state: 'published',
          number: '1',
          date: '2026-01-02',
          issuer: { name: 'Head', level: 'ministry' },
        },
        grants: [{ award: 'fighter', recipients: [{ to: 'an' }] }],
      },
    },
  });
  const file = join(folder, 'roll');
  await freezeRoll(roll, file);
  const thawed = await thawRoll(file);
  expect(thawed).toEqual(roll);
  expect(thawed.honours.length).toBe(roll.honours.length);
  for (const honour of thawed.honours) expect(thawed.decisions).toContain(honour.decision);
});

it('takes nothing else for a roll', async () => {
  const file = join(folder, 'other');
  await writeFile(file, serialize({ roll: {} }));
  await expect(thawRoll(file)).rejects.toThrow('holds no roll of this build');
});
