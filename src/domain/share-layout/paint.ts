import type { Paint } from '../bloom/render-bloom.ts';
import type { Hue } from '../fields.ts';
import type { Tone } from './layout.ts';

/** A ground and the values that tones and hues have on it, as hex. */
export type Ground = {
  readonly ground: string;
  readonly tones: Readonly<Record<Exclude<Tone, 'hue'>, string>>;
  readonly hues: Readonly<Record<Hue, string>>;
};

/** The ground of pictures for screens. */
export const LACQUER: Ground = {
  ground: '#1A100E',
  tones: { ink: '#F4F5F0', body: '#D9CDC6', quiet: '#B9AAA3', hairline: '#5B4A44', gold: '#C99A3B' },
  hues: {
    ...{ cinnabar: '#E2543B', indigo: '#6C9BCB', leaf: '#74AD87', sophora: '#D9A441' },
    ...{ plum: '#BB7CA6', verdigris: '#58B2B4', gold: '#C99A3B' },
  },
};

/** The ground of what is printed: the paper itself. Gold is never text on it. */
export const PAPER: Ground = {
  ground: '#FFFFFF',
  tones: { ink: '#1A100E', body: '#1A100E', quiet: '#5D5048', hairline: '#CFD2C6', gold: '#D2A23C' },
  hues: {
    ...{ cinnabar: '#B92D1A', indigo: '#1F4E79', leaf: '#2C6648', sophora: '#8A5A12' },
    ...{ plum: '#6B2D5C', verdigris: '#0E676B', gold: '#D2A23C' },
  },
};

/** The value of a tone on a ground, in a picture of this hue. */
export function toColour(tone: Tone, hue: Hue, { tones, hues }: Ground): string {
  if (tone !== 'hue') return tones[tone];
  return hue === 'gold' ? hues.sophora : hues[hue];
}

/** The colours of a bloom on a ground. */
export function toBloomPaint(
  { hue, backHue }: { readonly hue: Hue; readonly backHue: Hue },
  { ground, hues }: Ground,
): Paint {
  return { petal: hues[hue], back: hues[backHue], ground };
}
