import type { ShareCard } from '../share-card.ts';
import { toMarkBlock, toTextBlock, type Column } from './blocks.ts';
import { heightOf } from './fit-column.ts';
import { A4 } from './formats.ts';
import type { Layout, Parts } from './layout.ts';
import { choose, moveArt, stack, toLayout, toUprightRoom } from './layout-card.ts';
import type { Measure } from './measure.ts';

/** The side of the code, its quiet zone included: 37 mm on paper. */
const CODE = 220;
const RULE = 6;

/** Lays a card out as an A4 poster: art and words above a rule, below it the mark, the address and a code that leads there. */
export function layoutPoster(card: ShareCard, measure: Measure): Layout {
  const { edge, width, height, type } = A4;
  const footTop = height - edge.bottom - CODE;
  const ruleTop = footTop - 36;
  const bottom = ruleTop - 44;
  const { art, fitted } = choose(card, A4, measure, (arrangement) => ({
    ...toUprightRoom(card.art, A4, arrangement, bottom),
    withMark: false,
  }));
  const column = [...fitted.head, ...fitted.rest];
  const top = bottom - heightOf(column) - fitted.free * 0.42;
  const rule = { x: edge.x, y: ruleTop, width: width - edge.x * 2, height: RULE };
  const code = { x: width - edge.x - CODE, y: footTop, width: CODE, height: CODE };
  const parts: readonly Parts[] = [
    ...stack(column, top),
    { lines: [], blooms: [], bars: [{ box: rule, tone: 'ink' }] },
    ...toFoot(card, { x: edge.x, width: code.x - edge.x - 48 }, { top: footTop, type }, measure),
  ];
  const moved = moveArt(art, fitted.free * 0.22);
  return toLayout(card, A4, moved, parts, { box: code, address: card.address });
}

function toFoot(
  { mark, address, lang }: ShareCard,
  room: Pick<Column, 'x' | 'width'>,
  { top, type }: { readonly top: number; readonly type: (typeof A4)['type'] },
  measure: Measure,
): readonly Parts[] {
  for (let scale = 1; scale > 0.1; scale *= 0.9) {
    const column: Column = { ...room, align: 'start', scale };
    const name = toMarkBlock(mark, type, column, measure);
    const words = { text: address.replace(/^https?:\/\//u, ''), lang, from: 'settings' as const };
    const text = { voice: 'plain' as const, size: 26 * scale, tone: 'body' as const, gap: 26 * scale };
    const where = toTextBlock(words, text, column, measure);
    if (name === undefined || where === undefined) continue;
    const free = CODE - name.height - where.gap - where.height;
    if (free >= 0) return stack([{ ...name, gap: 0 }, where], top + free / 2);
  }
  throw new Error(`The name of the site is too long for the poster of ${address}.`);
}
