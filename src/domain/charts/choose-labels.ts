/** Whether a label has room on a phone, and whether it has on a wider screen. */
export type LabelWidths = { readonly narrow: boolean; readonly wide: boolean };

/** So many labels of a year fit beside each other in 320 and in 900 pixels. */
const ROOM = { narrow: 7, wide: 15 };

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
