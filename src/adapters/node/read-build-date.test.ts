import { expect, it } from 'vitest';
import { readBuildDate } from './read-build-date.ts';

it.each(['2026-11-22', '2026-11-22T08:00:00+07:00', '2026-11-22T01:00:00Z'])(
  'takes %s as it is',
  (written) => {
    expect(readBuildDate({ BUILD_DATE: written })).toEqual({ ok: true, date: written });
  },
);

it.each(['22/11/2026', '2026-02-30', '2026-11-22T08:00:00', 'today'])(
  'refuses %s in a plain sentence',
  (written) => {
    expect(readBuildDate({ BUILD_DATE: written })).toEqual({
      ok: false,
      message: `BUILD_DATE is "${written}"; it must be a day (2026-11-22) or an instant with its offset (2026-11-22T08:00:00+07:00).`,
    });
  },
);

it('is the present instant where nothing is said', () => {
  const before = Date.now();
  const result = readBuildDate({});
  expect(result.ok && Date.parse(result.date)).toBeGreaterThanOrEqual(before);
});
