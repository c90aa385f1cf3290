import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { RULES } from '../../src/domain/problem.ts';
import { sayProblemsOf } from './say-problems.ts';

it('docs/problems.md explains every rule and no other, with its severity', () => {
  const page = readFileSync(new URL('../../docs/problems.md', import.meta.url), 'utf8');
  const rows = [...page.matchAll(/^\| `([a-z-]+)` +\| (error|warning) +\| \S.* \| \S.* \| \S.* *\|$/gm)];
  expect(Object.fromEntries(rows.map(([, rule = '', severity]) => [rule, severity]))).toEqual(RULES);
});

it('docs/content.md shows a beginning that has no problems', async () => {
  const page = readFileSync(new URL('../../docs/content.md', import.meta.url), 'utf8');
  const files = [...page.matchAll(/^```yaml\n# (\S+\.yml)\n([\s\S]*?)^```$/gm)].map(([, path = '', text = '']) => [path, text] as const);
  expect(files.map(([path]) => path)).toEqual(['settings.yml', 'units.yml', 'awards.yml']);
  expect(await sayProblemsOf({ 'topics.yml': undefined, ...Object.fromEntries(files) })).toBe('');
});
