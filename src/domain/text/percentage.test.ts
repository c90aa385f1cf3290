import { expect, it } from 'vitest';
import { hasBase, isPercentage } from './percentage.ts';

it.each(['%', '(%)', 'per cent', 'percent', 'Percent', 'phần trăm', '％', 'パーセント'])(
  '%s counts in per cent and does not say of what',
  (measure) => {
    expect([isPercentage(measure), hasBase(measure)]).toEqual([true, false]);
  },
);

it.each(['% of requests', '% số phiên', '依頼に占める%', 'per cent of 300 forms', 'điểm phần trăm'])(
  '%s counts in per cent and says of what',
  (measure) => {
    expect([isPercentage(measure), hasBase(measure)]).toEqual([true, true]);
  },
);

it.each(['minutes', 'percentile', 'phút'])('%s counts in something else', (measure) => {
  expect(isPercentage(measure)).toBe(false);
});
