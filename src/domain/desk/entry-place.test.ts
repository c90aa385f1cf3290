import { describe, expect, it } from 'vitest';
import { toEntryPlace, toPlaceKey } from './entry-place.ts';

describe('the entry of a file', () => {
  it.each([
    ['people/an/index.md', 'people/an'],
    ['people/an/index.ja.md', 'people/an'],
    ['people/an/portrait.jpg', 'people/an'],
    ['decisions/qd-1.ja.md', 'decisions/qd-1'],
    ['decisions/qd-1.pdf', 'decisions/qd-1'],
    ['stories/queue/index.md', 'stories/queue'],
    ['stories/queue/adoptions/post.ja.md', 'adoptions/queue/post'],
    ['nominations/2026-11-09-night.md', 'nominations/2026-11-09-night'],
    ['units.yml', 'lists/units'],
    ['words/vi.yml', 'files/words/vi.yml'],
  ])('of %s is %s', (path, key) => {
    expect(toPlaceKey(toEntryPlace(path))).toBe(key);
  });
});
