import { toBloom, type Bloom, type BloomRecord } from './bloom.ts';
import { renderBloom } from './render-bloom.ts';
import { renderSmallBloom } from './render-small-bloom.ts';

/** A bloom and its drawing in the colours of the page around it, for a box of `BLOOM_BOX`. */
export type Drawing = { readonly bloom: Bloom; readonly svg: string };

const PAINT = { petal: 'currentColor', back: 'var(--b)', ground: 'var(--g)' };

/** Enough for the lists of a page and its neighbours; beyond that the oldest go. */
const KEPT = 4_000;
const drawn = new Map<string, Drawing>();

/** Draws the bloom of a record for a page. The same bloom stands on many pages, and is drawn once for pages near each other. */
export function drawOnPage(record: BloomRecord, size: 'small' | 'full'): Drawing {
  const { kind, id, hue, honours, adoptions } = record;
  const key = [size, kind, id, hue, honours, adoptions].join(' ');
  const before = drawn.get(key);
  if (before !== undefined) return before;
  const bloom = toBloom(record);
  const svg = size === 'full' ? renderBloom(bloom, PAINT) : renderSmallBloom(bloom, PAINT);
  const drawing = { bloom, svg };
  drawn.set(key, drawing);
  const [oldest] = drawn.keys();
  if (drawn.size > KEPT && oldest !== undefined) drawn.delete(oldest);
  return drawing;
}
