import { hasMarks, toFolded, toMarked } from './fold.ts';
import type { Knowledge } from './knowledge.ts';
import { findBarriers } from './lexicon.ts';
import { toParts, type Part } from './parts.ts';
import { readQuery, type ReadQuery, type Word } from './read-words.ts';
import { askName, askNamed, askWhole, dedupe, type Step } from './steps.ts';
import { isUnspaced } from './tokens.ts';

/** What to ask the engine, and what to know when its answers come. */
export type Plan = {
  /** Steps that ask for the whole query in its own words. */
  readonly whole: readonly Step[];
  /** Steps that ask for it by other names, where its own words find little. */
  readonly others: readonly Step[];
  /** Whether the query is nothing but a name of something: then its other names are asked for in any case. */
  readonly isNamed: boolean;
  /** Parts, to be asked for where the whole is hardly answered. */
  readonly parts: readonly Part[];
  /** The query as it was understood, where that differs from how it was typed. */
  readonly corrected: string | undefined;
  /** The barriers that the query complains of. */
  readonly barriers: readonly string[];
  /** Folded words to be marked in what is shown. */
  readonly marked: readonly string[];
  /** The query for comparison with titles: folded, and with its marks where it was typed with marks. */
  readonly plain: string;
  readonly exact: string | undefined;
};

/** Plans how to ask for a query. Corrections are made only for words that the index does not hold. */
export function planSearch(typed: string, knowledge: Knowledge): Plan {
  const query = clean(typed);
  const plan = planQuery(query, knowledge);
  if (plan.corrected === undefined) return plan;
  // What the page says it shows is what it asks for, other names included.
  const meant = planQuery(clean(plan.corrected), knowledge);
  const asCorrected = (step: Step): Step => ({
    ...step,
    trust: step.trust * 0.9,
    match: step.match === 'found' ? 'corrected' : step.match,
  });
  return {
    ...meant,
    whole: dedupe([...meant.whole.map(asCorrected), ...plan.whole]),
    corrected: plan.corrected,
    marked: [...new Set([...plan.marked, ...meant.marked])],
  };
}

function planQuery(query: string, knowledge: Knowledge): Plan {
  const read = readQuery(query, knowledge);
  const { words, named } = read;
  const content = words.filter(({ isStop }) => !isStop);
  const isNamed = named.some(({ from, to }) => from === 0 && to === words.length);
  const name = isNamed ? undefined : knowledge.findNamed.nearest(words.map(({ token }) => token));
  return {
    isNamed,
    whole: dedupe([
      // Where words are not set apart by those who write, what is between two words of a query says little.
      ...(isUnspaced(knowledge.lang) ? [] : askWhole(words)),
      ...askWhole(content.length > 0 ? content : words),
    ]),
    others: dedupe([...askNamed(read, knowledge), ...askName(name)]),
    parts: toParts(read, knowledge),
    corrected: name ?? sayCorrected(words, query, knowledge.lang),
    barriers: findBarriers(query, knowledge.lexicon),
    marked: listMarked(read, knowledge),
    plain: toFolded(query),
    exact: hasMarks(query) ? toMarked(query) : undefined,
  };
}

/** Quotes, hashes and brackets mean nothing to a reader who types them. */
function clean(typed: string): string {
  return typed
    .normalize('NFKC')
    .replace(/["“”„«»「」『』#<>()[\]{}?!;:…、。，．！？]+/gu, ' ')
    .replace(/\s+/gu, ' ')
    .trim()
    .slice(0, 200);
}

/** The query with its corrections; `undefined` where there are none. */
function sayCorrected(words: readonly Word[], query: string, lang: string): string | undefined {
  if (!words.some(({ forms }) => forms[0]?.match === 'corrected')) return undefined;
  const said = words.map(({ token, forms }) =>
    forms[0]?.match === 'corrected' ? forms[0].text : token.text,
  );
  const text = said.join(isUnspaced(lang) && !query.includes(' ') ? '' : ' ');
  return text === query ? undefined : text;
}

/** The folded words of the query under all their forms, and those of other names. */
function listMarked({ words, named }: ReadQuery, { tokenise }: Knowledge): readonly string[] {
  const own = words.filter(({ isStop }) => !isStop).flatMap(({ forms }) => forms.map(({ text }) => text));
  const others = named
    .flatMap(({ names }) => names.slice(0, 4))
    .flatMap((name) => tokenise(name).map(({ plain }) => plain));
  return [...new Set([...own.flatMap((text) => text.split(' ')).map(toFolded), ...others])].filter(
    (word) => word !== '',
  );
}
