import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { sayProblemsOf } from './say-problems.ts';

it('docs/content.md shows a beginning that has no problems', async () => {
  const page = readFileSync(new URL('../../docs/content.md', import.meta.url), 'utf8');
  const files = [...page.matchAll(/^```yaml\n# (\S+\.yml)\n([\s\S]*?)^```$/gm)].map(([, path = '', text = '']) => [path, text] as const);
  expect(files.map(([path]) => path)).toEqual(['settings.yml', 'units.yml', 'awards.yml']);
  expect(await sayProblemsOf({ 'topics.yml': undefined, ...Object.fromEntries(files) })).toBe('');
});
