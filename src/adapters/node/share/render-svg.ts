import satori from 'satori';
import { renderBloom } from '../../../domain/bloom/render-bloom.ts';
import { renderSmallBloom } from '../../../domain/bloom/render-small-bloom.ts';
import type { Layout } from '../../../domain/share-layout/layout.ts';
import { toBloomPaint, type Ground } from '../../../domain/share-layout/paint.ts';
import { FRAME } from '../../../domain/share-layout/place-art.ts';
import { toElementTree, toFamily } from './element-tree.ts';
import type { Fonts } from './open-fonts.ts';

type Drawn = Layout['blooms'][number];

/** The elements of an SVG that show all of a layout but its portrait, its seal and its code. The fonts of its words must be loaded. */
export async function renderLayout(layout: Layout, ground: Ground, fonts: Fonts): Promise<string> {
  const { width, height, blooms, plate } = layout;
  const rect = `<rect width="${width}" height="${height}" fill="${ground.ground}"/>`;
  const frame = plate === undefined ? '' : renderFrame(plate.box, ground);
  return (
    rect +
    blooms.map((each) => renderPlaced(each, ground)).join('') +
    frame +
    (await renderWords(layout, ground, fonts))
  );
}

/** The seal of a portrait: its bloom on a disc of the ground. */
export function renderSeal({ bloom, at }: Drawn, ground: Ground): string {
  const disc = `<circle cx="${at.x}" cy="${at.y}" r="${at.radius}" fill="${ground.ground}"/>`;
  return disc + renderPlaced({ bloom, at: { ...at, radius: at.radius * 0.96 } }, ground);
}

/** Elements as a whole picture of this size. */
export function toSvg(elements: string, width: number, height: number): string {
  return `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}" viewBox="0 0 ${width} ${height}">${elements}</svg>`;
}

/** Below this radius a bloom is drawn as in lists. */
const SMALL = 40;

function renderPlaced({ bloom, at: { x, y, radius } }: Drawn, ground: Ground): string {
  const paint = toBloomPaint(bloom, ground);
  const drawing = radius < SMALL ? renderSmallBloom(bloom, paint) : renderBloom(bloom, paint);
  return `<g transform="translate(${toText(x)} ${toText(y)}) scale(${toText(radius / 100)})">${drawing}</g>`;
}

function renderFrame(
  { x, y, width, height }: NonNullable<Layout['plate']>['box'],
  { tones }: Ground,
): string {
  const off = FRAME - 1.5;
  return (
    `<rect x="${x - off}" y="${y - off}" width="${width + off * 2}" height="${height + off * 2}" ` +
    `fill="none" stroke="${tones.gold}" stroke-width="3"/>`
  );
}

async function renderWords(layout: Layout, ground: Ground, fonts: Fonts): Promise<string> {
  const { tree, slices } = toElementTree(layout, ground, fonts);
  const svg = await satori(tree, {
    width: layout.width,
    height: layout.height,
    fonts: slices.map((slice) => ({ name: toFamily(slice), data: slice.data, weight: 400, style: 'normal' })),
    loadAdditionalAsset: (code, text) => {
      throw new Error(`Satori has no font for "${text}" (${code}).`);
    },
  });
  return withoutMasks(svg.replace(/^<svg[^>]*>/u, '').replace(/<\/svg>$/u, ''));
}

/** Satori defines a mask for every element; none of ours uses one. */
function withoutMasks(svg: string): string {
  if (svg.includes('url(')) throw new Error('Satori has drawn more than words and bars.');
  return svg.replace(/<mask .*?<\/mask>/gu, '');
}

function toText(value: number): string {
  return String(Math.round(value * 1000) / 1000);
}
