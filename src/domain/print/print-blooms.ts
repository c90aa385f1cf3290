import { toBloom, type BloomRecord } from '../bloom/bloom.ts';
import { BLOOM_BOX, renderBloom } from '../bloom/render-bloom.ts';
import { renderSmallBloom } from '../bloom/render-small-bloom.ts';
import { toQrCode } from '../qr-code.ts';
import { toBloomPaint, type Ground } from '../share-layout/paint.ts';

/** The bloom of a record as a drawing of its own on a ground; the small one is for lists. */
export function drawForPrint(record: BloomRecord, ground: Ground, size: 'full' | 'small'): string {
  const bloom = toBloom(record);
  const paint = toBloomPaint(bloom, ground);
  const drawn = size === 'full' ? renderBloom(bloom, paint) : renderSmallBloom(bloom, paint);
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="${BLOOM_BOX}">${drawn}</svg>`;
}

/** The code of an address as a drawing of its own, with its quiet zone. */
export function drawCodeForPrint(address: string): string {
  const { size, path } = toQrCode(address);
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${size} ${size}"><path d="${path}" fill="#1A100E"/></svg>`;
}
