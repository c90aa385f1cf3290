import { toBloom, type BloomRecord } from '../../domain/bloom/bloom.ts';
import { BLOOM_BOX, renderBloom } from '../../domain/bloom/render-bloom.ts';
import { toQrCode } from '../../domain/qr-code.ts';

const PAINT = { petal: 'currentColor', back: 'var(--b)', ground: 'var(--g)' };

/** The bloom of a record, in the colours of what is around it. */
export function drawBloom(record: BloomRecord): Element {
  const bloom = toBloom(record);
  const svg = parseSvg(BLOOM_BOX, renderBloom(bloom, PAINT));
  svg.setAttribute('class', 'bloom full');
  svg.setAttribute('data-petal', bloom.hue);
  if (bloom.backHue !== 'gold') svg.setAttribute('data-back', bloom.backHue);
  return svg;
}

/** The code of an address, dark on light whatever the ground. */
export function drawCode(address: string): Element {
  const { size, path } = toQrCode(address);
  const box = `0 0 ${String(size)} ${String(size)}`;
  const svg = parseSvg(
    box,
    `<rect width="100%" height="100%" class="paper"/><path class="dark" d="${path}"/>`,
  );
  svg.setAttribute('class', 'code');
  svg.setAttribute('shape-rendering', 'crispEdges');
  return svg;
}

function parseSvg(box: string, content: string): Element {
  const text = `<svg xmlns="http://www.w3.org/2000/svg" viewBox="${box}" aria-hidden="true">${content}</svg>`;
  const { documentElement } = new DOMParser().parseFromString(text, 'image/svg+xml');
  return document.importNode(documentElement, true);
}
