import { describe, expect, it } from 'vitest';
import { nearestWord } from './nearest-word.ts';

describe('the nearest word', () => {
  const keys = ['state', 'summary', 'published', 'unit'];
  it('is found through a missing, a wrong, a swapped letter and another case', () => {
    expect(nearestWord('stat', keys)).toBe('state');
    expect(nearestWord('sumnary', keys)).toBe('summary');
    expect(nearestWord('pubilshed', keys)).toBe('published');
    expect(nearestWord('Unit', keys)).toBe('unit');
  });
  it('is none where nothing is near', () => {
    expect(nearestWord('portrait', keys)).toBeUndefined();
    expect(nearestWord('x', keys)).toBeUndefined();
  });
});
