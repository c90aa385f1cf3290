import { toBloom, type Bloom, type BloomRecord } from './bloom.ts';
import { renderBloom } from './render-bloom.ts';
import { renderSmallBloom } from './render-small-bloom.ts';

/** A bloom and its drawing in the colours of the page around it, for a box of `BLOOM_BOX`. */
export type Drawing = { readonly bloom: Bloom; readonly svg: string };

const PAINT = { petal: 'currentColor', back: 'var(--b)', ground: 'var(--g)' };

/** Enough for the lists of a large site; beyond that the oldest go. */
const KEPT = 12_000;
const drawn = new Map<string, Drawing>();

/** Draws the bloom of a record for a page. A small one stands on many pages, and is drawn once; a full one on its own page alone. */
export function drawOnPage(record: BloomRecord, size: 'small' | 'full'): Drawing {
  if (size === 'full') return draw(record, renderBloom);
  const { kind, id, hue, honours, adoptions } = record;
  const key = [kind, id, hue, honours, adoptions].join(' ');
  const before = drawn.get(key);
  if (before !== undefined) return before;
  const drawing = draw(record, renderSmallBloom);
  drawn.set(key, drawing);
  const [oldest] = drawn.keys();
  if (drawn.size > KEPT && oldest !== undefined) drawn.delete(oldest);
  return drawing;
}

function draw(record: BloomRecord, render: typeof renderBloom): Drawing {
  const bloom = toBloom(record);
  return { bloom, svg: render(bloom, PAINT) };
}
