import { mayAppear, type Output } from './channels.ts';
import type { Roll } from './roll-types.ts';

/** Whether a text names nobody who has not agreed to an output. */
export type NameGuard = (text: string) => boolean;

/**
 * The guard of an output: it knows everybody of the roll who may not be named there, bare names included, by all their names.
 * A name that somebody who may be named has too passes.
 */
export function createNameGuard(
  roll: Pick<Roll, 'people' | 'collectives' | 'honours'>,
  output: Output,
): NameGuard {
  const allowed = new Set<string>();
  const barred = new Set<string>();
  for (const honouree of [...roll.people, ...roll.collectives]) {
    const into = mayAppear(honouree, output) ? allowed : honouree.kind === 'person' ? barred : undefined;
    for (const name of [...honouree.name.values(), ...honouree.aliases]) into?.add(toPlain(name));
  }
  for (const { recipient } of roll.honours)
    if (recipient.kind === 'bare' && recipient.subject !== 'collective') barred.add(toPlain(recipient.name));
  return toGuard([...barred].filter((name) => name !== '' && !allowed.has(name)));
}

/** Names are found by their first word; those of scripts without spaces, anywhere. */
function toGuard(names: readonly string[]): NameGuard {
  const unspaced = names.filter((name) => UNSPACED.test(name));
  const byFirst = Map.groupBy(
    names.filter((name) => !UNSPACED.test(name)).map((name) => toWords(name)),
    ([first = '']) => first,
  );
  return (text) => {
    const plain = toPlain(text);
    const words = toWords(plain);
    const isNamed = words.some((word, at) =>
      (byFirst.get(word) ?? []).some((name) => name.every((part, index) => words[at + index] === part)),
    );
    return !isNamed && !unspaced.some((name) => plain.includes(name));
  };
}

const UNSPACED = /[\p{sc=Han}\p{sc=Hira}\p{sc=Kana}\p{sc=Thai}]/u;

function toPlain(text: string): string {
  return text.normalize('NFC').replaceAll(/\s+/g, ' ').trim();
}

function toWords(text: string): readonly string[] {
  return text.match(/[\p{L}\p{M}\p{N}]+/gu) ?? [];
}
