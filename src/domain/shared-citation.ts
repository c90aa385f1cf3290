import { say, type LocalText } from './local-text.ts';
import type { Honour } from './roll-types.ts';

/** The citation that two or more recipients of a grant have in common, word for word in every language. */
export function toSharedCitation(honours: readonly Pick<Honour, 'citation'>[]): LocalText | undefined {
  const [first, ...others] = honours.map(({ citation }) => citation);
  if (first === undefined || others.length === 0) return undefined;
  return others.every((other) => other !== undefined && isSame(first, other)) ? first : undefined;
}

function isSame(one: LocalText, other: LocalText): boolean {
  const languages = new Set([...one.keys(), ...other.keys()]);
  return [...languages].every((lang) => say(one, lang).text === say(other, lang).text);
}
