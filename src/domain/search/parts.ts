import { fromEngineText, toFolded } from './fold.ts';
import type { Knowledge } from './knowledge.ts';
import type { ReadQuery, Word } from './read-words.ts';
import { asOne, listHeld, toPhraseStep, toStep, type Step } from './steps.ts';
import type { Form } from './word-forms.ts';

/** A part of a query that an answer may meet by itself; any one of its steps meets it. */
export type Part = { readonly weight: number; readonly steps: readonly Step[] };

/** Named things, pairs of neighbours in languages whose words are more than one syllable, single words, and what is nowhere. */
export function toParts(query: ReadQuery, knowledge: Knowledge): readonly Part[] {
  const isSyllabic = knowledge.lang.startsWith('vi');
  const rarityOf = createRarity(knowledge);
  const content = query.words.map((word, index) => ({ ...word, index })).filter(({ isStop }) => !isStop);
  const held = content.filter(({ forms }) => forms.length > 0);
  const singles = held.map(({ forms }) => ({
    weight: (isSyllabic && held.length > 2 ? 0.2 : 1) * rarityOf(forms[0]),
    steps: forms.slice(0, 3).map((form) => toStep([form])),
  }));
  const pairs = isSyllabic ? toPairs(held, rarityOf) : [];
  const parts = [...pairs, ...singles];
  // A word that is nowhere is a part too, and one that no answer meets.
  const most = Math.max(...parts.map(({ weight }) => weight), 0.2);
  const unmet = content
    .filter(({ forms, isOfName }) => forms.length === 0 && !isOfName)
    .map(() => ({ weight: most, steps: [] }));
  return [...unmet, ...toThings(query, knowledge), ...parts].slice(0, MOST);
}

/** So many parts of a query are asked for. */
const MOST = 16;

/** How much a form tells: 1 for one that stands nowhere else. */
function createRarity({ vocabulary }: Knowledge): (form: Form | undefined) => number {
  return (form) => 1 / (1 + Math.log2(1 + vocabulary.count(toFolded(fromEngineText(form?.text ?? '')))));
}

function toPairs(
  held: readonly (Word & { readonly index: number })[],
  rarityOf: (form: Form | undefined) => number,
): readonly Part[] {
  return held.slice(1).flatMap((word, at) => {
    const before = held[at];
    if (before === undefined || word.index !== before.index + 1) return [];
    const [one, other] = [before.forms[0], word.forms[0]];
    return [{ weight: rarityOf(one) + rarityOf(other), steps: [asOne(toStep([one, other]))] }];
  });
}

/** What the query names, in its own words and by other names. */
function toThings({ words, named }: ReadQuery, knowledge: Knowledge): readonly Part[] {
  return named.map(({ from, to, names }) => {
    const said = words.slice(from, to);
    const own = said.every(({ forms }) => forms.length > 0)
      ? [asOne(toStep(said.map(({ forms }) => forms[0])))]
      : [];
    const others = listHeld(names, knowledge)
      .slice(0, 4)
      .map((name): Step => ({ ...toPhraseStep(name, name), trust: 0.85, match: 'related' }));
    return { weight: 0.8, steps: [...own, ...others] };
  });
}
