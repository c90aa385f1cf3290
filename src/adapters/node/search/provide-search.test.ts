import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { expect, test } from 'vitest';
import { CONSENT } from '../../../../test/builders/content.ts';
import { rollOf } from '../../../../test/builders/roll.ts';
import { makeFolder } from '../../../../test/make-folder.ts';
import { createContexts } from '../../../domain/create-contexts.ts';
import { createSearchProvider } from './provide-search.ts';

test('what is being written has a search of its own process, and what others have left goes', async () => {
  const project = makeFolder('development-search');
  const work = join(project, '.florilegium');
  const [left, running, builds] = [
    'development/2000000000',
    `development/${String(process.ppid)}`,
    'search/vi',
  ];
  for (const folder of [left, running, builds]) mkdirSync(join(work, folder), { recursive: true });
  mkdirSync(join(project, 'src'));
  for (const file of ['astro.config.mjs', 'package-lock.json']) writeFileSync(join(project, file), '{}');
  const an = { state: 'published', reviewedOn: '2026-01-01', consent: CONSENT, unit: 'office', name: 'An' };
  const roll = rollOf({ people: { an } });
  const { routes } = createContexts(roll);

  const find = createSearchProvider(pathToFileURL(`${work}/`))(roll, routes);
  const file = await find(routes.below('_search/en/facets.json'));

  expect(file).toContain(`development/${String(process.pid)}/_search/en/facets.json`);
  expect([left, running, builds].map((folder) => existsSync(join(work, folder)))).toEqual([
    false,
    true,
    true,
  ]);
  expect(await find(routes.below('_search/en/nothing.json'))).toBeUndefined();
  expect(await find(routes.below('_search/../secret'))).toBeUndefined();
});
