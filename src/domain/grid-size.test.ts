import { describe, expect, it } from 'vitest';
import { toGridSize } from './grid-size.ts';

const citing = (...texts: readonly (string | undefined)[]) =>
  texts.map((text) => ({ citation: text === undefined ? undefined : new Map([['en', text]]) }));

describe('toGridSize', () => {
  it('follows the number of entries', () => {
    expect(toGridSize(citing('a'), 'en', false)).toBe('one');
    expect(toGridSize(citing('a', 'b'), 'en', false)).toBe('two');
    expect(toGridSize(citing('a', 'b', undefined), 'en', false)).toBe('many');
  });

  it('gives long citations room, unless they are said above', () => {
    const long = citing('a'.repeat(200), 'b', 'c');
    expect(toGridSize(long, 'en', false)).toBe('two');
    expect(toGridSize(long, 'en', true)).toBe('many');
    expect(toGridSize(citing('文'.repeat(100), 'b', 'c'), 'en', false)).toBe('two');
  });
});
