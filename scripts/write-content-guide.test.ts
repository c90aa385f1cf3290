import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { GUIDE, renderContentGuide } from './write-content-guide.ts';

it('keeps the guide to content in step with the schemas', () => {
  const present = readFileSync(GUIDE, 'utf8');
  expect(present, 'run: node scripts/write-content-guide.ts').toBe(renderContentGuide(present));
});
