import { expect, it } from 'vitest';
import { toBloom, type BloomRecord } from './bloom.ts';
import { drawOnPage } from './draw-on-page.ts';
import { renderSmallBloom } from './render-small-bloom.ts';

const RECORD: BloomRecord = { kind: 'person', id: 'an', hue: 'leaf', honours: 1, adoptions: 0 };
const PAINT = { petal: 'currentColor', back: 'var(--b)', ground: 'var(--g)' };

it('draws each record and size for itself, however many were drawn before', () => {
  const first = drawOnPage(RECORD, 'small');
  for (let index = 0; index <= 12_000; index++)
    drawOnPage({ ...RECORD, id: `person-${String(index)}` }, 'small');
  const again = drawOnPage(RECORD, 'small');
  expect(again).toEqual(first);
  expect(again.svg).toBe(renderSmallBloom(toBloom(RECORD), PAINT));
  expect(drawOnPage(RECORD, 'full').svg).not.toBe(first.svg);
  expect(drawOnPage({ ...RECORD, hue: 'plum' }, 'small').bloom.hue).toBe('plum');
  expect(drawOnPage({ ...RECORD, honours: 3 }, 'small').bloom.pearls).toBe(3);
});
