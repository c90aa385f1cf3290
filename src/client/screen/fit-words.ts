/** From letters for many words to letters for few, as parts of the usual size. */
const SIZES = [0.58, 0.64, 0.7, 0.76, 0.82, 0.88, 0.94, 1, 1.06, 1.12, 1.2] as const;

/** Gives a slide the largest letters with which all its words have room: nothing is cut and nothing stands over anything. */
export function fitWords(slide: HTMLElement): void {
  const words = slide.querySelector<HTMLElement>('.words') ?? slide;
  const hasRoom = (at: number): boolean => {
    slide.style.setProperty('--fit', String(SIZES[at] ?? 1));
    return words.scrollHeight <= words.clientHeight + 2 && words.scrollWidth <= words.clientWidth + 2;
  };
  let [least, most] = [0, SIZES.length - 1];
  while (least < most) {
    const middle = Math.ceil((least + most) / 2);
    if (hasRoom(middle)) least = middle;
    else most = middle - 1;
  }
  hasRoom(least);
}
