import { foldLatin } from '../text/fold-latin.ts';

/** A keyed hash of a text in hexadecimal digits: whoever has not the key cannot try names. */
export type Digest = (text: string) => string;

/** The key that traces are made and searched with; `id` says in a trace which key that was. */
export type TraceKey = { readonly id: string; readonly digest: Digest };

/** What is erased, by what it can be recognised. */
export type Identity = {
  readonly names: readonly string[];
  readonly ids: readonly string[];
  readonly pictures: readonly string[];
};

/** A trace: what it is of, how many words and characters that has, the id of the key, and the keyed hash. */
export const TRACE = /^(name|id|picture)-(\d+)-(\d+)-([0-9a-f]{8})-([0-9a-f]{32})$/;

/** Finds the traces whose texts stand in a text; `path` is the name of the file that it is from. */
export type TraceSearch = (text: string, path: string) => ReadonlySet<string>;

/** What is kept of what was erased, so that it can be searched for and not be read. */
export function toTraces({ names, ids, pictures }: Identity, key: TraceKey): readonly string[] {
  const ofNames = [...new Set(names.flatMap(toForms))]
    .map(toTokens)
    .filter(isTelling)
    .map((tokens) => toTrace('name', tokens, key));
  return [
    ...new Set([
      ...ofNames,
      ...ids.map((id) => toTrace('id', [id], key)),
      ...pictures.map((stem) => toTrace('picture', [stem], key)),
    ]),
  ];
}

/** The trace of an id, to look up what became of it. */
export function toIdTrace(id: string, key: TraceKey): string {
  return toTrace('id', [id], key);
}

/**
 * A search for everything that left these traces. What somebody owns today, a name or an id, is no trace of another.
 * Traces of another key are not searched for: `listForeign` gives them.
 */
export function createTraceSearch(
  traces: Iterable<string>,
  key: TraceKey,
  owned: Pick<Identity, 'names' | 'ids'>,
): TraceSearch {
  const allowed = new Set(owned.ids.map((id) => toTrace('id', [id], key)));
  const wanted = new Set([...traces].filter((trace) => !allowed.has(trace)));
  const shapes = new Map<number, Set<number>>();
  const kinds = new Set<string>();
  for (const trace of wanted) {
    const [, kind = '', count = '', length = ''] = TRACE.exec(trace) ?? [];
    kinds.add(kind);
    if (kind === 'name') add(shapes, Number(count), Number(length));
  }
  const toKnown = createMemory(key);
  const covers = toCovers(owned.names, shapes, (tokens) => {
    const trace = toTrace('name', tokens, key);
    return wanted.has(trace) ? trace : undefined;
  });
  return (text, path) => {
    const candidates = function* (): Generator<string> {
      if (kinds.has('name')) {
        const tokens = toTokens(text);
        for (const { from, run } of toWindows(tokens, shapes)) {
          const trace = toKnown('name', run);
          const isOther = (covers.get(trace) ?? []).some((cover) => isCovered(tokens, from, cover));
          if (!isOther) yield trace;
        }
      }
      if (kinds.has('id')) for (const id of [...toIds(text), ...toIds(`/${path}`)]) yield toKnown('id', [id]);
      if (kinds.has('picture'))
        for (const [stem] of `${text} ${path}`.matchAll(STEM)) yield toKnown('picture', [stem]);
    };
    const found = new Set<string>();
    for (const trace of candidates()) if (wanted.has(trace)) found.add(trace);
    return found;
  };
}

/** The traces that this key did not make: nobody without the other key can search for what they are of. */
export function listForeign(traces: Iterable<string>, key: TraceKey | undefined): readonly string[] {
  return [...traces].filter((trace) => TRACE.exec(trace)?.[4] !== key?.id);
}

type Kind = 'name' | 'id' | 'picture';

/** Hashes are dear, and sites say the same words on many pages. */
function createMemory(key: TraceKey): (kind: Kind, tokens: readonly string[]) => string {
  const known = new Map<string, string>();
  return (kind, tokens) => {
    const text = `${kind} ${tokens.join(' ')}`;
    const trace = known.get(text) ?? toTrace(kind, tokens, key);
    if (known.size > 500_000) known.clear();
    known.set(text, trace);
    return trace;
  };
}

/** A name that somebody has today, and where in it one of the erased names stands: all of it, or a part. */
type Cover = { readonly tokens: readonly string[]; readonly at: number };

/** By the traces of erased names, the names of others that hold them: Minh Hạnh is not Minh. */
function toCovers(
  names: readonly string[],
  shapes: Shapes,
  toWanted: (tokens: readonly string[]) => string | undefined,
): ReadonlyMap<string, readonly Cover[]> {
  const covers = new Map<string, Cover[]>();
  for (const tokens of new Set(names.flatMap(toForms)).values().map(toTokens))
    for (const { from: at, run } of toWindows(tokens, shapes)) {
      const trace = toWanted(run);
      if (trace !== undefined) covers.set(trace, [...(covers.get(trace) ?? []), { tokens, at }]);
    }
  return covers;
}

function isCovered(tokens: readonly string[], from: number, { tokens: cover, at }: Cover): boolean {
  return from >= at && cover.every((token, index) => tokens[from - at + index] === token);
}

function toTrace(kind: Kind, tokens: readonly string[], { id, digest }: TraceKey): string {
  const text = tokens.join(' ');
  return `${kind}-${String(tokens.length)}-${String(text.length)}-${id}-${digest(`${kind} ${text}`).slice(0, 32)}`;
}

/** A name as it is written, and as those write it who have no marks. */
function toForms(name: string): readonly string[] {
  const words = name.normalize('NFC').split(/\s+/u);
  const plain = words.map((word) => {
    const folded = foldLatin(word);
    return /^\p{Lu}/u.test(word) ? folded.charAt(0).toUpperCase() + folded.slice(1) : folded;
  });
  return [words.join(' '), plain.join(' ')];
}

const IDEOGRAPH = String.raw`[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}\u30fc]`;
const TOKEN = new RegExp(String.raw`${IDEOGRAPH}|(?:(?!${IDEOGRAPH})[\p{L}\p{M}\p{N}])+`, 'gu');

/** Words, and single characters where a script has no spaces between words. */
function toTokens(text: string): readonly string[] {
  return text.normalize('NFC').match(TOKEN) ?? [];
}

/** Whether a name is of several words, so that a text means it wherever it says it. */
export function isFullName(name: string): boolean {
  const tokens = toTokens(name);
  return tokens.length > 1 && isTelling(tokens);
}

/** One short word stands in any text by chance. */
function isTelling(tokens: readonly string[]): boolean {
  return tokens.join('').length >= (tokens.length === 1 ? 5 : 3);
}

/** By how many words a name has, how many characters. */
type Shapes = ReadonlyMap<number, ReadonlySet<number>>;

/** Every run of words that has as many words and characters as one of the names, and where it begins. */
function* toWindows(
  tokens: readonly string[],
  shapes: Shapes,
): Generator<{ readonly from: number; readonly run: readonly string[] }> {
  const ends = [0];
  for (const [index, token] of tokens.entries()) ends.push((ends[index] ?? 0) + token.length);
  for (const [count, lengths] of shapes)
    for (let from = 0; from + count <= tokens.length; from++) {
      const length = (ends[from + count] ?? 0) - (ends[from] ?? 0) + count - 1;
      if (lengths.has(length)) yield { from, run: tokens.slice(from, from + count) };
    }
}

/** An id counts where it is an address, a file or a reference: many are everyday words as well. */
const ID =
  /(?:\/|(?:person|collective|story|decision|honour):)([a-z0-9]+(?:-[a-z0-9]+)*)(?=[/"'?#&<)\].,]|$)/gm;

function* toIds(text: string): Generator<string> {
  // A slash ends one id and begins the next.
  for (const [, id = ''] of text.matchAll(ID)) {
    yield id;
    const entry = id.replace(/-(?:wide|square|tall|poster)$/, '');
    if (entry !== id) yield entry;
  }
}

const STEM = /(?<![0-9a-f])[0-9a-f]{20}(?![0-9a-f])/g;

function add(map: Map<number, Set<number>>, key: number, value: number): void {
  map.set(key, (map.get(key) ?? new Set()).add(value));
}
