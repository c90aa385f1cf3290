import { barrierPhrases, defaultConcepts } from '../words/search/default-lexicon.ts';
import { BARRIERS, type Lang } from './fields.ts';
import type { Roll } from './roll-types.ts';
import type { Lexicon, LexiconConcept } from './search/lexicon.ts';

type Named = Pick<Roll, 'units' | 'awards' | 'topics' | 'movements' | 'searchWords'>;

/**
 * What the search of a site knows of words, for readers of one language: the names that the organisation has written down
 * come first, then those of its units, awards, topics and movements, then what is shipped.
 */
export function toLexicon(roll: Named, lang: Lang): Lexicon {
  const { units, awards, topics, movements, searchWords } = roll;
  const ofUnits = units.map(({ name, shortName }): LexiconConcept => {
    const languages = new Set([...name.keys(), ...shortName.keys()]);
    return Object.fromEntries(
      [...languages].map((each) => [
        each,
        [name.get(each), shortName.get(each)].filter((word) => word !== undefined),
      ]),
    );
  });
  const named = [...awards, ...topics, ...movements].map(({ name }): LexiconConcept =>
    Object.fromEntries([...name].map(([each, words]) => [each, [words]])),
  );
  const barriers = BARRIERS.flatMap((code) => {
    const own = searchWords.barriers[code]?.[lang] ?? [];
    const phrases = [...own, ...shippedPhrases(code, lang)];
    return phrases.length === 0 ? [] : [[code, phrases] as const];
  });
  return {
    concepts: [...searchWords.concepts, ...ofUnits, ...named, ...defaultConcepts],
    barriers: Object.fromEntries(barriers),
  };
}

function shippedPhrases(code: (typeof BARRIERS)[number], lang: Lang): readonly string[] {
  if (code === 'other') return [];
  const byLanguage: Readonly<Record<string, readonly string[]>> = barrierPhrases[code];
  return byLanguage[lang] ?? [];
}
