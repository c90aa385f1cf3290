import type { Lang } from './fields.ts';
import { say } from './local-text.ts';
import type { Honour } from './roll-types.ts';

/** Longer citations, in letters, are read in two columns rather than three. */
const LONG = 180;

/** How wide the entries of a grant stand: one alone, two side by side (as those with long citations do), or many. */
export function toGridSize(
  honours: readonly Pick<Honour, 'citation'>[],
  lang: Lang,
  isCited: boolean,
): 'one' | 'two' | 'many' {
  if (honours.length === 1) return 'one';
  const isLong = honours.some(({ citation }) => citation && lengthOf(say(citation, lang).text) > LONG);
  return honours.length === 2 || (isLong && !isCited) ? 'two' : 'many';
}

/** Letters of East Asia are as wide as two of the others. */
function lengthOf(text: string): number {
  return text.length + (text.match(/[\u2e80-\uffef]/gu)?.length ?? 0);
}
