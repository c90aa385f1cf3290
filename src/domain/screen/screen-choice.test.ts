import { describe, expect, it } from 'vitest';
import { isNight, PARTS, readScreenChoice, SECONDS, toScreenQuery } from './screen-choice.ts';

const known = { units: [{ id: 'archive' }], topics: [{ id: 'paper' }], years: [2026, 2025] };
const read = (query: string) => readScreenChoice(query, known);

describe('the address of a screen', () => {
  it('shows everything in the usual way where it says nothing', () => {
    expect(read('')).toEqual({
      choice: {
        ...{ unit: undefined, topic: undefined, year: undefined, night: undefined },
        ...{ seconds: SECONDS.usual, slides: PARTS, ground: 'lacquer' },
      },
      faults: [],
    });
  });

  it.each([
    '?unit=archive&topic=paper&year=2025&seconds=20&slides=stories,forest&ground=paper&night=19-6',
    '?seconds=5',
    '',
  ])('is written as it was read: %s', (query) => {
    const { choice, faults } = read(query);
    expect(faults).toEqual([]);
    expect(toScreenQuery(choice)).toBe(query);
  });

  it.each([
    ...['unit=nobody', 'topic=archive', 'year=1999', 'year=2026.0', 'seconds=0', 'seconds=4', 'seconds=121'],
    ...['seconds=1e1', 'seconds=-12', 'slides=cats', 'slides=stories,cats', 'ground=gold', 'night=25-3'],
    ...['night=6', 'night=6-6', 'night=6-', 'unit=%00<script>', 'seconds=12px'],
  ])('falls back and tells where %s means nothing', (query) => {
    const { choice, faults } = read(query);
    expect(choice).toEqual(read('').choice);
    expect(faults.map(({ name }) => name)).toEqual([query.split('=')[0]]);
  });

  it('tells of a word that it does not know, and of no empty value', () => {
    expect(read('?units=archive&unit=').faults).toEqual([{ name: 'units', value: '' }]);
  });
});

describe('a night', () => {
  it('lasts over midnight, or within a day', () => {
    const hours = (night: { from: number; to: number } | undefined) =>
      Array.from({ length: 24 }, (_, hour) => hour).filter((hour) => isNight(night, hour));
    expect(hours({ from: 21, to: 3 })).toEqual([0, 1, 2, 21, 22, 23]);
    expect(hours({ from: 12, to: 14 })).toEqual([12, 13]);
    expect(hours(undefined)).toEqual([]);
  });
});
