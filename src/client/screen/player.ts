import type { Programme, Slide } from '../../domain/screen/programme.ts';

/** Shows the slides of a programme one after the other. */
export type Player = {
  /** Goes on, or back, by so many slides. */
  readonly go: (by: number) => void;
  /** Stops at a slide, or goes on. Gives whether it stands still now. */
  readonly pause: () => boolean;
  /** Takes another programme from the next slide on. */
  readonly change: (programme: Programme) => void;
};

export type PlayerOptions = {
  readonly programme: Programme;
  readonly first: number;
  readonly seconds: number;
  /** Shows a slide. */
  readonly show: (slide: Slide, step: number) => void;
  /** Asked between two slides: true where the page is about to be replaced, and no slide is to follow. */
  readonly isLeaving: () => boolean;
};

/** A player that begins at once. One timer runs at a time: after a sleep, it goes on with the next slide and catches up on none. */
export function createPlayer({ programme, first, seconds, show, isLeaving }: PlayerOptions): Player {
  let current = programme;
  let step = first;
  let isPaused = false;
  let timer: ReturnType<typeof setTimeout> | undefined;
  const wait = (): void => {
    clearTimeout(timer);
    timer = isPaused ? undefined : setTimeout(() => go(1), seconds * 1000);
  };
  const go = (by: number): void => {
    // Whatever goes wrong with one slide, the next one comes.
    wait();
    if (isLeaving()) return;
    step = Math.max(0, step + by);
    show(current.slideAt(step), step);
  };
  go(0);
  return {
    go,
    pause: () => {
      isPaused = !isPaused;
      wait();
      return isPaused;
    },
    change: (next) => {
      current = next;
    },
  };
}
