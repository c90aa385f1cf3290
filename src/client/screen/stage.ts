import { toDrift } from '../../domain/screen/drift.ts';
import { fitWords } from './fit-words.ts';

/** Where slides are shown: two places, of which one is seen. */
export type Stage = { readonly show: (slide: HTMLElement, step: number) => void };

/** How long a slide takes to give way to the next, and a little more; the style sheet has the former. */
const CHANGE = 1_600;

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
      fitWords(slide);
      // Letters that come later may be wider than those that stood in for them.
      if (document.fonts.status === 'loading') void document.fonts.ready.then(() => fitWords(slide));
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
