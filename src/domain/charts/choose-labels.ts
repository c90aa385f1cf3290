/** Whether a label has room on a phone, and whether it has on a wider screen. */
export type LabelWidths = { readonly narrow: boolean; readonly wide: boolean };

/** So many labels of a year fit beside each other in 320 and in 900 pixels. */
const ROOM = { narrow: 6, wide: 15 };

/** Which of so many labels are written: evenly spaced, the last one always. */
export function chooseLabels(count: number): readonly LabelWidths[] {
  const [narrow, wide] = [stepFor(count, ROOM.narrow), stepFor(count, ROOM.wide)];
  return Array.from({ length: count }, (_, index) => {
    const fromEnd = count - 1 - index;
    return { narrow: fromEnd % narrow === 0, wide: fromEnd % wide === 0 };
  });
}

function stepFor(count: number, room: number): number {
  return Math.max(1, Math.ceil(count / room));
}

/** How a text stands at a place across, in per cent, so that it does not leave the drawing. */
export function toAnchor(middle: number): 'start' | 'middle' | 'end' {
  if (middle < 3.5) return 'start';
  return middle > 96.5 ? 'end' : 'middle';
}
