import { expect, it } from 'vitest';
import { toCardDensity } from './card-density.ts';

const card = {
  title: new Map([['en', 'A']]),
  summary: new Map([['en', 'B']]),
  results: [],
  needs: undefined,
  barriers: [{ code: 'time', how: new Map([['en', 'C'.repeat(400)]]) }],
} as const;

it('sets a card the closer the more it says, and counts what Japanese says in few characters', () => {
  const densityOf = (steps: string) => toCardDensity(card, steps, 'en');
  expect(['x'.repeat(1200), 'x'.repeat(2000), 'x'.repeat(3000)].map(densityOf)).toEqual([
    'open',
    'close',
    'closest',
  ]);
  expect(densityOf('紙'.repeat(700))).toBe('close');
});
