import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { RULES } from '../../src/domain/problem.ts';

it('docs/problems.md explains every rule and no other, with its severity', () => {
  const page = readFileSync(new URL('../../docs/problems.md', import.meta.url), 'utf8');
  const rows = [...page.matchAll(/^\| `([a-z-]+)` +\| (error|warning) +\| \S.* \| \S.* \| \S.* *\|$/gm)];
  expect(Object.fromEntries(rows.map(([, rule = '', severity]) => [rule, severity]))).toEqual(RULES);
});
