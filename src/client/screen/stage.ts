import { toDrift } from '../../domain/screen/drift.ts';

/** Where slides are shown: two places, of which one is seen. */
export type Stage = { readonly show: (slide: HTMLElement, step: number) => void };

/** How long a slide takes to give way to the next, and a little more; the style sheet has the former. */
const CHANGE = 1_600;
/** From letters for a few words to letters for many, as parts of the usual size. */
const FITS = [1.2, 1.12, 1.06, 1, 0.94, 0.88, 0.82, 0.76, 0.7, 0.64, 0.58] as const;

/** A stage in an element with two slots. */
export function createStage(stage: HTMLElement, slots: readonly [HTMLElement, HTMLElement]): Stage {
  let [seen, next] = slots;
  let clearing: ReturnType<typeof setTimeout> | undefined;
  return {
    show: (slide, step) => {
      clearTimeout(clearing);
      slide.dataset['side'] = step % 2 === 0 ? 'left' : 'right';
      next.replaceChildren(slide);
      const drift = toDrift(step);
      const side = Math.min(innerWidth, innerHeight);
      next.style.translate = `${(drift.x * side).toFixed(1)}px ${(drift.y * side).toFixed(1)}px`;
      fit(slide);
      const gone = seen;
      gone.classList.remove('seen');
      gone.setAttribute('aria-hidden', 'true');
      next.classList.add('seen');
      next.removeAttribute('aria-hidden');
      stage.dataset['kind'] = slide.dataset['kind'] ?? '';
      [seen, next] = [next, gone];
      clearing = setTimeout(() => gone.replaceChildren(), CHANGE);
    },
  };
}

/** Lets the letters step down until all words have room: nothing is cut and nothing stands over anything. */
function fit(slide: HTMLElement): void {
  const words = slide.querySelector<HTMLElement>('.words') ?? slide;
  for (const size of FITS) {
    slide.style.setProperty('--fit', String(size));
    const isTooHigh = words.scrollHeight > words.clientHeight + 2;
    const isTooWide = words.scrollWidth > words.clientWidth + 2;
    if (!isTooHigh && !isTooWide) return;
  }
}
