import { toBloom } from '../../../domain/bloom/bloom.ts';
import { BLOOM_BOX, renderBloom } from '../../../domain/bloom/render-bloom.ts';
import { toBloomRecord } from '../../../domain/bloom/to-record.ts';
import type { Roll } from '../../../domain/roll-types.ts';

/** Where the blooms stand in a box of 600 by 320, and how large they are. */
const PLACES: readonly (readonly [x: number, y: number, size: number])[] = [
  [230, 78, 150],
  [392, 30, 104],
  [96, 40, 96],
  [408, 176, 122],
  [118, 190, 108],
  [518, 112, 74],
  [14, 128, 66],
  [262, 246, 66],
  [330, 4, 44],
  [540, 226, 58],
  [36, 258, 46],
  [206, 14, 40],
  [528, 24, 40],
  [366, 268, 38],
];

/** Blooms of what the site tells now, newest stories first: the desk belongs to the forest that it tends. */
export function renderBouquet({ stories, collectives, people }: Roll): string {
  const full = people.filter(({ profile }) => profile === 'full');
  const chosen = [...stories.slice(0, 6), ...collectives.slice(0, 3), ...full].slice(0, PLACES.length);
  const blooms = chosen.map((entry, index) => {
    const [x, y, size] = PLACES[index] ?? [0, 0, 0];
    const record = toBloomRecord(entry);
    const bloom = toBloom(record);
    const paint = { petal: 'currentColor', back: 'var(--ornament)', ground: 'var(--ground)' };
    return (
      `<svg x="${x}" y="${y}" width="${size}" height="${size}" viewBox="${BLOOM_BOX}" data-hue="${bloom.hue}">` +
      `${renderBloom(bloom, paint)}</svg>`
    );
  });
  if (blooms.length === 0) return '';
  return `<svg class="bouquet" viewBox="0 0 600 320" aria-hidden="true">${blooms.join('')}</svg>`;
}
