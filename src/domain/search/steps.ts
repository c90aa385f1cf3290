import { toAcronymWord } from './acronyms.ts';
import { toEngineText } from './fold.ts';
import type { Knowledge } from './knowledge.ts';
import type { ReadQuery, Word } from './read-words.ts';
import { isUnspaced } from './tokens.ts';
import type { Form } from './word-forms.ts';

/** How a result answers a query: as it was typed; by another name of the thing; after a correction; or only in part. */
export type Match = 'found' | 'related' | 'corrected' | 'relaxed';

/**
 * One question for the engine. `trust`, above 0, says how much an answer to it counts. `phrase` asks for the same words in a
 * row: answers to it count more, or are the only ones that count where words apart mean something else.
 */
export type Step = {
  readonly query: string;
  readonly trust: number;
  readonly match: Match;
  readonly phrase?: string;
  readonly needsPhrase?: boolean;
};

/** Asks for all of these words, under each of their forms; nothing where a word has none. */
export function askWhole(words: readonly Word[]): readonly Step[] {
  if (words.length === 0 || words.some(({ forms }) => forms.length === 0)) return [];
  const best = words.map(({ forms }) => forms[0]);
  const steps = [toStep(best)];
  for (const [index, { forms }] of words.entries())
    for (const form of forms.slice(1))
      if (steps.length < 6) steps.push(toStep(best.map((each, at) => (at === index ? form : each))));
  return steps.map((step) => ({ ...step, ...toPhrase(step.query) }));
}

/** The query with something that it names called by its other names. */
export function askNamed({ words, named }: ReadQuery, knowledge: Knowledge): readonly Step[] {
  return named.flatMap(({ from, to, names, isTranslated }) => {
    const [before, after] = [words.slice(0, from), words.slice(to)].map((rest) =>
      rest.filter(({ isStop }) => !isStop),
    );
    const around = [...(before ?? []), ...(after ?? [])];
    if (around.some(({ forms }) => forms.length === 0)) return [];
    const say = (part: readonly Word[] = []): string =>
      part.map(({ forms }) => forms[0]?.text ?? '').join(' ');
    return listHeld(names, knowledge).map((name, index) => ({
      ...toPhraseStep(`${say(before)} ${name} ${say(after)}`.trim(), name),
      trust: (isTranslated ? 0.9 : 0.82) - index * 0.03,
      match: 'related' as const,
    }));
  });
}

/** The name that the whole query is near to. */
export function askName(name: string | undefined): readonly Step[] {
  return name === undefined ? [] : [{ ...toPhraseStep(name, name), trust: 0.8, match: 'corrected' }];
}

/** The names under which the index may hold a thing: a word that it has not would be answered with others that begin like it. */
export function listHeld(
  names: readonly string[],
  { lang, tokenise, vocabulary }: Knowledge,
): readonly string[] {
  return names
    .flatMap((name) => {
      if (/^[\p{Lu}\p{N}&]{1,6}$/u.test(name)) {
        const acronym = toAcronymWord(name);
        return vocabulary.count(acronym) > 0 ? [acronym] : [];
      }
      const isHeld = tokenise(name).every(({ plain }) => vocabulary.count(plain) > 0);
      return isHeld || isUnspaced(lang) ? [name] : [];
    })
    .slice(0, 7);
}

/** Only answers with the words in a row. */
export function asOne(step: Step): Step {
  return { ...step, ...toPhrase(step.query), needsPhrase: /\s/u.test(step.query) };
}

/** Asks for words under one form each. */
export function toStep(forms: readonly (Form | undefined)[]): Step {
  const sure = forms.filter((form) => form !== undefined);
  return {
    query: toEngineText(sure.map(({ text }) => text).join(' ')),
    trust: Math.min(...sure.map(({ trust }) => trust)),
    match: sure.reduce<Match>(
      (worst, { match }) => (ORDER.indexOf(match) > ORDER.indexOf(worst) ? match : worst),
      'found',
    ),
  };
}

/** A question for words among which a name of more than one word must stand as one. */
export function toPhraseStep(words: string, name: string): Pick<Step, 'query' | 'phrase' | 'needsPhrase'> {
  return { query: toEngineText(words), ...toPhrase(toEngineText(name)), needsPhrase: /\s/u.test(name) };
}

/** Each question once, with the trust of its best asking. */
export function dedupe(steps: readonly Step[]): readonly Step[] {
  const byQuery = new Map<string, Step>();
  for (const step of steps) {
    const known = byQuery.get(step.query);
    if (known === undefined || known.trust < step.trust) byQuery.set(step.query, step);
  }
  return [...byQuery.values()].slice(0, 16);
}

const ORDER: readonly Match[] = ['found', 'related', 'corrected', 'relaxed'];

/** The words of a query in a row, where there is more than one. */
function toPhrase(query: string): Pick<Step, 'phrase'> {
  return /\s/u.test(query) ? { phrase: `"${query}"` } : {};
}
