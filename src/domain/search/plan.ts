import { toAcronymWord } from './acronyms.ts';
import { fromEngineText, hasMarks, toEngineText, toFolded, toMarked } from './fold.ts';
import { findBarriers, type FindNamed, type Lexicon } from './lexicon.ts';
import { toSpellings } from './spelling.ts';
import { toStem } from './stems.ts';
import { decodeTelex } from './telex.ts';
import { isUnspaced, joinParts, type Token, type Tokenise } from './tokens.ts';
import type { Vocabulary } from './vocabulary.ts';

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

/** A part of a query that an answer may meet by itself; any one of its steps meets it. */
export type Part = { readonly weight: number; readonly steps: readonly Step[] };

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

/** What a planner knows of a site in one language. */
export type Knowledge = {
  readonly lang: string;
  readonly tokenise: Tokenise;
  readonly vocabulary: Vocabulary;
  readonly lexicon: Lexicon;
  readonly findNamed: FindNamed;
  /** Words and phrases that a question is made with and that say nothing of its subject. */
  readonly stopWords: readonly string[];
  /** The word of the index for the reading of a Japanese word; absent where there are no readings. */
  readonly toReading?: ((text: string) => string | undefined) | undefined;
};

type Form = { readonly text: string; readonly trust: number; readonly match: Match };

/** A word of the query and the forms under which the index may hold it, the best first; none where nothing is near. */
type Word = {
  readonly token: Token;
  readonly forms: readonly Form[];
  readonly isStop: boolean;
  readonly isOfName?: boolean;
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
  const read = readWords(query, knowledge);
  const named = knowledge.findNamed.find(read.map(({ token }) => token));
  const words = trustNames(read, named);
  const content = words.filter(({ isStop }) => !isStop);
  const meant = content.length > 0 ? content : words;
  const tokens = words.map(({ token }) => token);
  const isWholeNamed = named.some(({ from, to }) => from === 0 && to === words.length);
  const name = isWholeNamed ? undefined : knowledge.findNamed.nearest(tokens);
  const corrected = name ?? sayCorrected(words, query, knowledge.lang);
  return {
    whole: dedupe([
      // Where words are not set apart by those who write, what is between two words of a query says little.
      ...(isUnspaced(knowledge.lang) ? [] : askWhole(words)),
      ...askWhole(meant),
    ]),
    others: dedupe([...askNamed(words, named, knowledge), ...askName(name)]),
    isNamed: isWholeNamed,
    parts: toParts(words, named, knowledge),
    corrected,
    barriers: findBarriers(query, knowledge.lexicon),
    marked: toMarkedWords(words, named, knowledge),
    plain: toFolded(query),
    exact: hasMarks(query) ? toMarked(query) : undefined,
  };
}

/** A word of a name that the lexicon knows is right, though no text may hold it. */
function trustNames(words: readonly Word[], named: Spans): readonly Word[] {
  return words.map((word, index) => {
    const isOfName = named.some(({ from, to }) => from <= index && index < to);
    return isOfName
      ? { ...word, isOfName, forms: word.forms.filter(({ match }) => match === 'found') }
      : word;
  });
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

function readWords(query: string, knowledge: Knowledge): readonly Word[] {
  const { tokenise, vocabulary, lang } = knowledge;
  const telex = lang.startsWith('vi') && !hasMarks(query) ? decodeWhole(query, knowledge) : undefined;
  const chunks = query.split(' ');
  const tokens = chunks.flatMap((chunk) => {
    const parts = tokenise(chunk);
    const spoken = toSpoken(chunk, knowledge);
    if (spoken !== undefined) return [spoken];
    const joined = joinParts(parts);
    const isOne = parts.length > 1 && !isUnspaced(lang) && vocabulary.count(joined.plain) > 0;
    return isOne ? [joined] : parts;
  });
  const stops = findStops(tokens, query, knowledge);
  return tokens.map((token, index) => ({
    token,
    forms: inOrder(
      toAcronymForms(token, knowledge, tokens.length === 1),
      toForms(token, knowledge, telex?.get(token.text), index === tokens.length - 1),
    ),
    isStop: stops.has(index),
  }));
}

/**
 * The places of words that say nothing of the subject. Marks count where the query has any: của is a stop word, cửa is not;
 * without marks nobody knows, and both are taken for one.
 */
function findStops(
  tokens: readonly Token[],
  query: string,
  { stopWords, tokenise }: Knowledge,
): ReadonlySet<number> {
  const fold = hasMarks(query) ? toMarked : toFolded;
  const known = new Set(
    stopWords.map((words) =>
      tokenise(words)
        .map(({ text }) => fold(text))
        .join(' '),
    ),
  );
  // A single kana is an ending that the dictionary has cut off.
  const stops = new Set(tokens.flatMap(({ plain }, at) => (/^\p{sc=Hira}$/u.test(plain) ? [at] : [])));
  for (let from = 0; from < tokens.length; from++)
    for (let to = Math.min(tokens.length, from + 4); to > from; to--) {
      if (
        !known.has(
          tokens
            .slice(from, to)
            .map(({ text }) => fold(text))
            .join(' '),
        )
      )
        continue;
      for (let at = from; at < to; at++) stops.add(at);
      from = to - 1;
      break;
    }
  return stops;
}

/** The words of a query typed in raw Telex, where decoding makes known words of unknown ones. */
function decodeWhole(query: string, { vocabulary }: Knowledge): ReadonlyMap<string, string> | undefined {
  const decoded = new Map<string, string>();
  for (const word of query.toLowerCase().split(/[^\p{L}\p{N}]+/u)) {
    const meant = decodeTelex(word);
    if (meant !== word && vocabulary.count(toFolded(word)) === 0 && vocabulary.count(toFolded(meant)) > 0)
      decoded.set(word, meant);
  }
  return decoded.size > 0 ? decoded : undefined;
}

/** A chunk of kana is one word to whoever types it, what the conversion has not yet turned into kana left out. */
function toSpoken(chunk: string, { vocabulary, toReading }: Knowledge): Token | undefined {
  const kana = chunk.replace(/(?<=[\p{sc=Hira}\p{sc=Kana}])[a-z]{1,2}$/iu, '');
  if (!/^[\p{sc=Hira}\p{sc=Kana}ー・]{3,}$/u.test(kana)) return undefined;
  const reading = toReading?.(kana);
  const isKnown = reading !== undefined && vocabulary.hasPrefix(reading);
  return isKnown ? { text: kana, plain: toFolded(kana), isUpper: false } : undefined;
}

/** Alone an acronym is meant before a word; among others it may be the beginning of a number. */
function inOrder(acronyms: readonly Form[], forms: readonly Form[]): readonly Form[] {
  const isFound = forms[0]?.match === 'found' && forms[0].trust >= 1;
  return acronyms.some(({ trust }) => trust > 1) || !isFound
    ? [...acronyms, ...forms]
    : [...forms, ...acronyms];
}

/** A word in capitals, or a short one alone, may be an acronym: then nothing that only begins so is meant. */
function toAcronymForms(
  { plain, isUpper }: Token,
  { vocabulary }: Knowledge,
  isAlone: boolean,
): readonly Form[] {
  const text = toAcronymWord(plain);
  const mayBe = (isUpper || isAlone) && plain.length > 1 && plain.length < 9;
  return mayBe && vocabulary.count(text) > 0 ? [{ text, trust: isAlone ? 1.1 : 1, match: 'found' }] : [];
}

function toForms(
  token: Token,
  knowledge: Knowledge,
  telex: string | undefined,
  isLast: boolean,
): readonly Form[] {
  const { vocabulary, lang, toReading } = knowledge;
  const { text, plain } = token;
  if (token.isUpper && plain.length < 6 && !/\d/.test(plain) && vocabulary.count(toAcronymWord(plain)) === 0)
    return vocabulary.count(plain) > 0 ? [{ text, trust: 0.5, match: 'found' }] : [];
  const stem = toStem(plain, lang);
  const isHeld = vocabulary.count(plain) > 0 || (stem !== undefined && vocabulary.hasPrefix(stem));
  const isBegun = !isHeld && plain.length > 1 && vocabulary.hasPrefix(plain);
  const forms: Form[] = [];
  if (telex !== undefined) return [{ text: telex, trust: 0.95, match: 'corrected' }];
  if (isHeld || isBegun) forms.push({ text, trust: isHeld || isLast ? 1 : 0.8, match: 'found' });
  for (const spelling of toSpellings(plain, lang))
    if (vocabulary.count(spelling) > 0) forms.push({ text: spelling, trust: 0.95, match: 'found' });
  // Single kana and endings sound like too much.
  const reading = text.length > 2 ? toReading?.(text) : undefined;
  if (reading !== undefined && reading.length > 3 && vocabulary.hasPrefix(reading))
    forms.push({ text: reading, trust: vocabulary.count(reading) > 0 ? 0.9 : 0.75, match: 'found' });
  if (forms.length > 0 && (isHeld || forms.length > (isBegun ? 1 : 0) || isLast)) return forms;
  const split = splitKnown(plain, vocabulary);
  if (split !== undefined && !isUnspaced(lang))
    return [{ text: split, trust: 0.95, match: 'found' }, ...forms];
  const near = (plain.length < 3 ? [] : vocabulary.nearest(plain, 2)).map((word) => ({
    text: word,
    trust: 0.8,
    match: 'corrected' as const,
  }));
  // The dictionary of the index and that of the browser cut Japanese differently: what is not known may be there.
  const unsure: readonly Form[] =
    isUnspaced(lang) && /[\p{sc=Han}\p{sc=Kana}]/u.test(plain) ? [{ text, trust: 0.75, match: 'found' }] : [];
  return [...forms, ...unsure, ...near];
}

/** Words that were typed without the spaces between them: the fewest known words that make up this one. */
function splitKnown(word: string, vocabulary: Vocabulary): string | undefined {
  if (word.length < 5 || word.length > 40) return undefined;
  const best: (readonly string[] | undefined)[] = [[]];
  for (let end = 1; end <= word.length; end++)
    for (let start = Math.max(0, end - 7); start < end; start++) {
      const before = best[start];
      const part = word.slice(start, end);
      if (before === undefined || part.length < 2 || vocabulary.count(part) === 0) continue;
      const now = best[end];
      if (now === undefined || now.length > before.length + 1) best[end] = [...before, part];
    }
  const parts = best[word.length];
  return parts === undefined || parts.length < 2 ? undefined : parts.join(' ');
}

function askWhole(words: readonly Word[]): readonly Step[] {
  if (words.length === 0 || words.some(({ forms }) => forms.length === 0)) return [];
  const best = words.map(({ forms }) => forms[0]);
  const steps = [toStep(best)];
  for (const [index, { forms }] of words.entries())
    for (const form of forms.slice(1))
      if (steps.length < 6) steps.push(toStep(best.map((each, at) => (at === index ? form : each))));
  return steps.map((step) => ({ ...step, ...toPhrase(step.query) }));
}

const ORDER: readonly Match[] = ['found', 'related', 'corrected', 'relaxed'];

function toStep(forms: readonly (Form | undefined)[]): Step {
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

type Spans = ReturnType<FindNamed['find']>;

/** The query with something that it names called by its other names. */
function askNamed(words: readonly Word[], named: Spans, knowledge: Knowledge): readonly Step[] {
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

/** The names under which the index may hold a thing: a word that it has not would be answered with others that begin like it. */
function listHeld(names: readonly string[], { lang, tokenise, vocabulary }: Knowledge): readonly string[] {
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

/** The words of a query in a row, where there is more than one. */
function toPhrase(query: string): Pick<Step, 'phrase'> {
  return /\s/u.test(query) ? { phrase: `"${query}"` } : {};
}

/** A question for words among which a name of more than one word must stand as one. */
function toPhraseStep(words: string, name: string): Pick<Step, 'query' | 'phrase' | 'needsPhrase'> {
  return { query: toEngineText(words), ...toPhrase(toEngineText(name)), needsPhrase: /\s/u.test(name) };
}

/** The name that the whole query is near to. */
function askName(name: string | undefined): readonly Step[] {
  return name === undefined ? [] : [{ ...toPhraseStep(name, name), trust: 0.8, match: 'corrected' }];
}

/** Named things, pairs of neighbours in languages whose words are more than one syllable, and single words. */
function toParts(words: readonly Word[], named: Spans, knowledge: Knowledge): readonly Part[] {
  const { vocabulary, lang } = knowledge;
  const content = words
    .map((word, index) => ({ ...word, index }))
    .filter(({ isStop, forms }) => !isStop && forms.length > 0);
  const unknown = words.filter(
    ({ isStop, isOfName = false, forms }) => !isStop && !isOfName && forms.length === 0,
  );
  const rarity = (text: string): number =>
    1 / (1 + Math.log2(1 + vocabulary.count(toFolded(fromEngineText(text)))));
  const singles = content.map(({ forms }) => ({
    weight: (lang.startsWith('vi') && content.length > 2 ? 0.2 : 1) * rarity(forms[0]?.text ?? ''),
    steps: forms.slice(0, 3).map((form) => ({ ...toStep([form]), trust: form.trust })),
  }));
  const pairs = !lang.startsWith('vi')
    ? []
    : content.slice(1).flatMap((word, index) => {
        const before = content[index];
        const [one, other] = [before?.forms[0], word.forms[0]];
        if (
          before === undefined ||
          word.index !== before.index + 1 ||
          one === undefined ||
          other === undefined
        )
          return [];
        const step = toStep([one, other]);
        return [{ weight: rarity(one.text) + rarity(other.text), steps: [asOne(step)] }];
      });
  const things = named.map(({ from, to, names }) => ({
    weight: 0.8,
    steps: [
      ...(words.slice(from, to).every(({ forms }) => forms.length > 0)
        ? [asOne(toStep(words.slice(from, to).map(({ forms }) => forms[0])))]
        : []),
      ...names
        .slice(0, 4)
        .map((name) => ({ ...toPhraseStep(name, name), trust: 0.85, match: 'related' as const })),
    ],
  }));
  // A word that is nowhere is a part too, and one that no answer meets.
  const most = Math.max(...singles.map(({ weight }) => weight), ...pairs.map(({ weight }) => weight), 0.2);
  const unmet = unknown.map(() => ({ weight: most, steps: [] }));
  return [...unmet, ...things, ...pairs, ...singles].slice(0, 16);
}

/** Only answers with the words in a row. */
function asOne(step: Step): Step {
  return { ...step, ...toPhrase(step.query), needsPhrase: /\s/u.test(step.query) };
}

function sayCorrected(words: readonly Word[], query: string, lang: string): string | undefined {
  if (!words.some(({ forms }) => forms[0]?.match === 'corrected')) return undefined;
  const said = words.map(({ token, forms }) =>
    forms[0]?.match === 'corrected' ? forms[0].text : token.text,
  );
  const text = said.join(isUnspaced(lang) && !query.includes(' ') ? '' : ' ');
  return text === query ? undefined : text;
}

function toMarkedWords(words: readonly Word[], named: Spans, { tokenise }: Knowledge): readonly string[] {
  const own = words.filter(({ isStop }) => !isStop).flatMap(({ forms }) => forms.map(({ text }) => text));
  const others = named
    .flatMap(({ names }) => names.slice(0, 4))
    .flatMap((name) => tokenise(name).map(({ plain }) => plain));
  return [...new Set([...own.flatMap((text) => text.split(' ')).map(toFolded), ...others])].filter(
    (word) => word !== '',
  );
}

/** Each question once, with the trust of its best asking. */
function dedupe(steps: readonly Step[]): readonly Step[] {
  const byQuery = new Map<string, Step>();
  for (const step of steps) {
    const known = byQuery.get(step.query);
    if (known === undefined || known.trust < step.trust) byQuery.set(step.query, step);
  }
  return [...byQuery.values()].slice(0, 16);
}
