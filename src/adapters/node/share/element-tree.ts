import type { Layout, PlacedLine } from '../../../domain/share-layout/layout.ts';
import { toColour, type Ground } from '../../../domain/share-layout/paint.ts';
import type { LoadedSlice } from './load-slice.ts';
import { hasRightToLeft, type Fonts, type Stretch } from './open-fonts.ts';

/** An element as satori takes it. */
export type Element = {
  readonly type: 'div';
  readonly props: {
    readonly style: Readonly<Record<string, string | number>>;
    readonly children?: string | readonly Element[];
  };
};

/** The words and bars of a layout as a tree for satori, each in its place, and the font files that it names. */
export function toElementTree(
  layout: Layout,
  ground: Ground,
  fonts: Fonts,
): { readonly tree: Element; readonly slices: readonly LoadedSlice[] } {
  const slices = new Set<LoadedSlice>();
  const bars = layout.bars.map(({ box, tone }) => toBar(box, toColour(tone, layout.hue, ground)));
  const words = layout.lines.flatMap((line) => {
    const colour = toColour(line.tone, layout.hue, ground);
    const stretches = joinRightToLeft(line, fonts.toStretches(line.text, line.voice));
    for (const stretch of stretches) for (const slice of stretch.slices) slices.add(slice);
    return [...toStretchElements(line, stretches, colour), ...(line.struck ? [toStrike(line, colour)] : [])];
  });
  const { width, height } = layout;
  const style = { position: 'relative', display: 'flex', width, height };
  return { tree: { type: 'div', props: { style, children: [...bars, ...words] } }, slices: [...slices] };
}

/** The name under which satori knows a font file. */
export function toFamily({ name }: LoadedSlice): string {
  return name.replaceAll(/[^a-z0-9-]/gi, '_');
}

/** Letters that are read from right to left change places with their neighbours: satori must see the whole line. */
function joinRightToLeft({ text }: PlacedLine, stretches: readonly Stretch[]): readonly Stretch[] {
  if (stretches.length < 2 || !hasRightToLeft(text)) return stretches;
  const slices = [...new Set(stretches.flatMap((stretch) => stretch.slices))];
  return [{ text, slices, width: 0 }];
}

function toStretchElements(
  { x, baseline, size }: PlacedLine,
  stretches: readonly Stretch[],
  color: string,
): readonly Element[] {
  let left = x;
  return stretches.map(({ text, slices, width }) => {
    const [first] = slices;
    const top = Math.round(baseline) - (first === undefined ? 0 : toBaseline(first, size));
    const element: Element = {
      type: 'div',
      props: {
        style: {
          ...{ position: 'absolute', left, top, color, fontSize: size, lineHeight: 1, whiteSpace: 'pre' },
          fontFamily: slices.map((slice) => `"${toFamily(slice)}"`).join(', '),
        },
        children: text,
      },
    };
    left += width * size;
    return element;
  });
}

/** How far below the top of a line of its own height satori sets the letters: as browsers do, in whole pixels. */
function toBaseline({ ascender, descender }: LoadedSlice, size: number): number {
  const above = Math.round(ascender * size);
  const below = Math.round(-descender * size);
  return above + Math.floor((size - above - below) / 2);
}

function toBar({ x, y, width, height }: Layout['bars'][number]['box'], backgroundColor: string): Element {
  return {
    type: 'div',
    props: { style: { position: 'absolute', left: x, top: y, width, height, backgroundColor } },
  };
}

function toStrike({ box, size, baseline, voice }: PlacedLine, colour: string): Element {
  const height = Math.max(2, Math.round(size * 0.075));
  const middle = baseline - size * (voice === 'poster' ? 0.35 : 0.3);
  const over = size * 0.06;
  return toBar({ x: box.x - over, y: middle - height / 2, width: box.width + over * 2, height }, colour);
}
