import { expect, it } from 'vitest';
import { contentOf } from '../../../../test/builders/content.ts';
import { findGlyphProblems } from './find-glyph-problems.ts';
import type { MissingGlyph } from './press-messages.ts';

const content = contentOf({ people: { an: { state: 'published', name: 'An' } } });
const glyph: MissingGlyph = { character: 'ꯀ', from: 'entry', lang: 'en', kind: 'person', id: 'an' };

it('names the file that a character was written in, once for each', () => {
  const others = (['units', 'awards', 'settings'] as const).map((from) => ({ ...glyph, from }));
  const problems = findGlyphProblems([glyph, glyph, ...others], content);
  expect(problems.map(({ rule, at, values }) => [rule, at.file, values['found']])).toEqual([
    ['missing-glyph', content.people[0]?.file, 'ꯀ (U+ABC0)'],
    ['missing-glyph', content.units.file, 'ꯀ (U+ABC0)'],
    ['missing-glyph', content.awards.file, 'ꯀ (U+ABC0)'],
    ['missing-glyph', content.settings.file, 'ꯀ (U+ABC0)'],
  ]);
});
