import { expect, it } from 'vitest';
import { toMenu } from './menu.ts';

it('lists only the parts of the site that have anything behind them', () => {
  const all = { stories: true, movements: true, topics: true, units: true, figures: true, badges: false };
  const none = {
    stories: false,
    movements: false,
    topics: false,
    units: false,
    figures: false,
    badges: false,
  };
  expect(toMenu({ has: all })).toHaveLength(7);
  expect(toMenu({ has: none }).map(({ place }) => place.kind)).toEqual(['roll', 'awards']);
});
