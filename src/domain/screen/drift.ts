/** How far a layout stands from its middle, in parts of the shorter side of the screen. */
export type Drift = { readonly x: number; readonly y: number };

/** The farthest that anything moves: far enough that no edge stays where it was, too little to be seen. */
const REACH = 0.011;

/**
 * Where the layout stands at a step. Two turns whose lengths share no divisor lead it over the whole of a small field, so
 * that no pixel is lit for weeks.
 */
export function toDrift(step: number): Drift {
  const turn = (length: number): number => Math.sin((2 * Math.PI * (step % length)) / length);
  return { x: round(turn(47) * REACH), y: round(turn(61) * REACH) };
}

function round(value: number): number {
  return Math.round(value * 100_000) / 100_000;
}
