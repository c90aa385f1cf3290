import { describe, expect, it } from 'vitest';
import { rollOf, STORY } from '../../test/builders/roll.ts';
import { groupAdoptions } from './adoption-groups.ts';
import type { Adoption } from './roll-types.ts';

function adoptionsOf(count: number): readonly Adoption[] {
  const units = Array.from({ length: count }, (_, index) => ({
    id: `u${index}`,
    name: { en: `U${index}` },
    hue: 'leaf',
  }));
  const adoptions = Object.fromEntries(
    units.map(({ id }, index) => [
      `s/${id}`,
      {
        started: index % 2 === 0 ? 2024 : 2025,
        status: 'running',
        ...(index === 7 && { results: [{ key: 'r', indicator: 'I' }] }),
      },
    ]),
  );
  const archive = { id: 'archive', name: { en: 'The Archive' }, hue: 'plum' };
  const [story] = rollOf({ units: [archive, ...units], stories: { s: STORY }, adoptions }).stories;
  return story?.adoptions ?? [];
}

describe('groupAdoptions', () => {
  it('tells up to eighty in full', () => {
    expect(groupAdoptions(adoptionsOf(80))).toMatchObject({ full: { length: 80 }, years: [] });
  });

  it('tells of more those in full that tell most, and every other one in the year in which it began', () => {
    const { full, years } = groupAdoptions(adoptionsOf(600));
    expect(full.some(({ unit }) => unit.id === 'u7')).toBe(true);
    expect(years.map(({ year }) => year)).toEqual([2025, 2024]);
    const told = [...full, ...years.flatMap(({ adoptions }) => adoptions)].map(({ unit }) => unit.id);
    expect(new Set(told).size).toBe(600);
    expect(told).toHaveLength(600);
  });
});
