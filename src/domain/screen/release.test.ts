import { describe, expect, it } from 'vitest';
import { isStale, SILENT_DAYS, toNextLook } from './freshness.ts';
import { parseRelease } from './release.ts';
import { toDrift } from './drift.ts';

const file = { path: '/screen/', sha256: 'a'.repeat(64) };
const release = { release: '0123456789abcdef', files: [file] };

describe('what a screen hears from the site', () => {
  it('is a release with its files', () => {
    expect(parseRelease(JSON.stringify(release))).toEqual(release);
  });

  it.each([
    ...[
      '',
      '<!doctype html><title>Please sign in</title>',
      '{"release":',
      'null',
      '[]',
      '"0123456789abcdef"',
    ],
    ...[
      { ...release, release: 'newest' },
      { ...release, files: [] },
      { ...release, files: [{}] },
    ],
    ...[{ ...release, files: [{ ...file, path: '//elsewhere.example/' }] }],
    ...[{ ...release, files: [{ ...file, sha256: 'a' }] }, { release: release.release }],
  ])('is nothing where it is %j', (answer) => {
    expect(parseRelease(typeof answer === 'string' ? answer : JSON.stringify(answer))).toBeUndefined();
  });
});

describe('a screen that hears nothing', () => {
  it('says of when it is after some days; a clock that was set back proves nothing', () => {
    const day = 86_400_000;
    expect(isStale(0, SILENT_DAYS * day)).toBe(false);
    expect(isStale(0, SILENT_DAYS * day + 1)).toBe(true);
    expect(isStale(400 * day, 0)).toBe(false);
  });

  it('asks again after 3 to 7 minutes', () => {
    expect([toNextLook(0), toNextLook(0.999)]).toEqual([180_000, 419_760]);
  });
});

describe('the place of a layout', () => {
  it('changes at every step, by little, and comes round to all sides', () => {
    const places = Array.from({ length: 200 }, (_, step) => toDrift(step));
    expect(new Set(places.map(({ x, y }) => `${String(x)} ${String(y)}`)).size).toBeGreaterThan(190);
    for (const axis of ['x', 'y'] as const) {
      const values = places.map((place) => place[axis]);
      expect([Math.min(...values), Math.max(...values)].map((value) => value.toFixed(3))).toEqual([
        '-0.011',
        '0.011',
      ]);
    }
  });
});
