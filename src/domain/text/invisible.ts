/** A character that no reader sees: what it does, and where it stands. */
export type Invisible = {
  readonly kind: 'control' | 'direction' | 'hidden';
  /** The character as its code point: `U+202E`. */
  readonly found: string;
  readonly offset: number;
};

const SUSPECT = /[^\P{Cc}\t\n\r]|[\p{Default_Ignorable_Code_Point}\u2028\u2029\uFFF9-\uFFFB]/gu;
const DIRECTION = /[\u202A-\u202E\u2066-\u2069]/u;
/** Scripts that are written from right to left: a mark of direction beside them is no trick. */
const RIGHT_TO_LEFT = /[\p{Script=Arabic}\p{Script=Hebrew}\p{Script=Syriac}\p{Script=Thaana}\p{Script=Nko}]/u;
/** Flags of parts of countries: a black flag, letters as tags, and the end of tags. */
const FLAG = /\u{1F3F4}[\u{E0030}-\u{E0039}\u{E0061}-\u{E007A}]{2,6}\u{E007F}/gu;

/** Where an invisible character has its use: what it stands behind, and (joining emoji) before. */
const HONEST: readonly { readonly character: RegExp; readonly behind: RegExp; readonly before?: RegExp }[] = [
  // Joiners shape letters of Arabic, of India and beyond; elsewhere they only hide.
  {
    character: /[\u200C\u200D]/u,
    behind:
      /(?![\p{Script=Latin}\p{Script=Greek}\p{Script=Cyrillic}\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}])[\p{L}\p{M}]$/u,
  },
  { character: /\u200D/u, behind: /\p{Emoji}[\uFE0F\u{1F3FB}-\u{1F3FF}]?$/u, before: /^\p{Emoji}/u },
  // Scripts without spaces say where a line may end.
  {
    character: /\u200B/u,
    behind: /[\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}\p{Script=Tibetan}]$/u,
  },
  { character: /[\uFE00-\uFE0F]/u, behind: /[\p{Emoji}\p{S}\p{Script=Han}\p{Script=Myanmar}]$/u },
  { character: /[\u{E0100}-\u{E01EF}]/u, behind: /\p{Script=Han}$/u },
  { character: /[\u180B-\u180D\u180F]/u, behind: /\p{Script=Mongolian}$/u },
];

/**
 * Letters and signs of Latin, Vietnamese, Japanese and Chinese as keyboards type them: a text with no other, and no marks to
 * be put on letters, needs no closer look at its characters.
 */
export const BEYOND_COMMON =
  /[^\t\n -~\u00A0-\u00AC\u00AE-\u02AF\u1E00-\u1EFF\u2010-\u2027\u2030-\u205E\u3000-\u3029\u3030-\u303F\u3041-\u3096\u309B-\u30FF\u4E00-\u9FFF\uFF01-\uFF0F\uFF1A-\uFF20]/;

/**
 * The first character of a text that readers cannot see and that no script asks for there: controls, what turns the
 * direction, and what hides between letters so that a search, or a search for somebody withheld, misses the word.
 */
export function findInvisible(text: string): Invisible | undefined {
  if (!BEYOND_COMMON.test(text)) return undefined;
  const [first] = listInvisible(text);
  return (
    first && { kind: toKind(first.character), found: toCodePoint(first.character), offset: first.offset }
  );
}

/** The text without the characters that `findInvisible` would find in it, one after the other. */
export function withoutInvisible(text: string): string {
  let clean = text;
  for (let left = [...listInvisible(clean)]; left.length > 0; left = [...listInvisible(clean)])
    for (const { character, offset } of left.toReversed())
      clean = clean.slice(0, offset) + clean.slice(offset + character.length);
  return clean;
}

function* listInvisible(text: string): Generator<{ readonly character: string; readonly offset: number }> {
  let flags: ReadonlySet<number> | undefined;
  for (const { index, 0: suspect } of text.matchAll(SUSPECT)) {
    if (/[\u{E0030}-\u{E007F}]/u.test(suspect)) flags ??= findFlags(text);
    if (flags?.has(index) !== true && !isHonest(text, suspect, index))
      yield { character: suspect, offset: index };
  }
}

/** A character as its code point: `U+202E`. */
export function toCodePoint(character: string): string {
  return `U+${(character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}`;
}

/** The offsets of all characters that belong to flags. */
function findFlags(text: string): ReadonlySet<number> {
  const offsets = new Set<number>();
  for (const { index, 0: flag } of text.matchAll(FLAG))
    for (let offset = index; offset < index + flag.length; offset++) offsets.add(offset);
  return offsets;
}

function isHonest(text: string, suspect: string, offset: number): boolean {
  if (/[\u200E\u200F\u061C]/u.test(suspect)) return RIGHT_TO_LEFT.test(lineAround(text, offset));
  const before = text.slice(Math.max(0, offset - 4), offset);
  const after = text.slice(offset + suspect.length, offset + suspect.length + 4);
  return HONEST.some(
    (use) => use.character.test(suspect) && use.behind.test(before) && (use.before?.test(after) ?? true),
  );
}

function lineAround(text: string, offset: number): string {
  const end = text.indexOf('\n', offset);
  return text.slice(text.lastIndexOf('\n', offset) + 1, end < 0 ? undefined : end);
}

function toKind(suspect: string): Invisible['kind'] {
  if (/\p{Cc}/u.test(suspect)) return 'control';
  return DIRECTION.test(suspect) ? 'direction' : 'hidden';
}
