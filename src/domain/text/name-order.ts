/** A name to be put in order. `reading` is its kana; `whole` marks a name without a given name, as that of a group. */
export type SortableName = {
  readonly name: string;
  readonly reading?: string | undefined;
  readonly whole?: boolean | undefined;
};

/** Puts names in order: `compare` is a total order, 0 only for the same name and reading. */
export type NameOrder = {
  readonly compare: (one: SortableName, other: SortableName) => number;
  /** The letter or kana row under which a name is listed; `OTHER_INITIAL` where it begins with neither. */
  readonly initialOf: (name: SortableName) => string;
  /** Puts initials in the order in which `compare` puts their names. */
  readonly compareInitials: (one: string, other: string) => number;
};

/** The initial of names that begin with neither a letter nor a kana. */
export const OTHER_INITIAL = '#';

/**
 * The order of names in an organisation of this language: Vietnamese names by given name, then middle, then family
 * name; names in kanji or kana by their reading; all others as a whole, by the collation of the language.
 */
export function createNameOrder(lang: string): NameOrder {
  const rules = rulesByLanguage.get(lang.split('-')[0] ?? lang) ?? plainRules;
  const collator = new Intl.Collator(lang);
  const letters = new Intl.Collator(lang, { sensitivity: 'base' });
  const keyOf = createKeyOf(rules);
  return {
    compare: (one, other) => {
      const [a, b] = [keyOf(one), keyOf(other)];
      return (
        rules.groups.indexOf(a.group) - rules.groups.indexOf(b.group) ||
        compareParts(a.parts, b.parts, a.group === 'kana' ? japanese : collator) ||
        compareCodes(one.name, other.name) ||
        compareCodes(one.reading ?? '', other.reading ?? '')
      );
    },
    initialOf: (name) => {
      const { group, parts } = keyOf(name);
      const first = Array.from(parts[0] ?? '')[0] ?? '';
      if (group === 'kana') return toKanaRow(first);
      return group === 'letters' ? toLetter(first, letters) : OTHER_INITIAL;
    },
    compareInitials: (one, other) =>
      rules.groups.indexOf(groupOf(one)) - rules.groups.indexOf(groupOf(other)) ||
      collator.compare(one, other) ||
      compareCodes(one, other),
  };
}

/** An initial as a part of an address: ASCII letters, digits and hyphens, different for every initial of a list. */
export function toInitialSlug(initial: string): string {
  const row = kanaRows.find(({ kana }) => kana.startsWith(initial));
  if (row !== undefined && initial !== '') return row.slug;
  if (/^[A-Z]$/.test(initial)) return initial.toLowerCase();
  if (initial === OTHER_INITIAL) return 'other';
  return Array.from(initial, (char) => `u${(char.codePointAt(0) ?? 0).toString(16)}`).join('-');
}

type Group = 'letters' | 'kana' | 'others';
type Key = { readonly group: Group; readonly parts: readonly string[] };

/** What differs between languages: which script comes first, and which parts of a name count, the weightiest first. */
type NameRules = { readonly groups: readonly Group[]; readonly toParts: (name: string) => readonly string[] };

const plainRules: NameRules = { groups: ['letters', 'kana', 'others'], toParts: (name) => [name] };
const rulesByLanguage: ReadonlyMap<string, NameRules> = new Map([
  ['vi', { ...plainRules, toParts: toGivenNameFirst }],
  ['ja', { ...plainRules, groups: ['kana', 'letters', 'others'] }],
]);

const japanese = new Intl.Collator('ja');

const kanaRows = [
  { slug: 'a', kana: 'あいうえお' },
  { slug: 'ka', kana: 'かきくけこ' },
  { slug: 'sa', kana: 'さしすせそ' },
  { slug: 'ta', kana: 'たちつてと' },
  { slug: 'na', kana: 'なにぬねの' },
  { slug: 'ha', kana: 'はひふへほ' },
  { slug: 'ma', kana: 'まみむめも' },
  { slug: 'ya', kana: 'やゆよ' },
  { slug: 'ra', kana: 'らりるれろ' },
  { slug: 'wa', kana: 'わゐゑをん' },
].map((row) => ({ ...row, slug: `kana-${row.slug}` }));

function createKeyOf(rules: NameRules): (name: SortableName) => Key {
  const known = new Map<string, Key>();
  return ({ name, reading, whole }) => {
    const id = `${whole === true ? 'whole' : ''}\n${reading ?? ''}\n${name}`;
    let key = known.get(id);
    if (key === undefined) {
      key = toKey(name, reading, whole === true ? plainRules.toParts : rules.toParts);
      known.set(id, key);
    }
    return key;
  };
}

function toKey(name: string, reading: string | undefined, toParts: NameRules['toParts']): Key {
  const written = toComparable(name);
  if (/[\p{sc=Han}\p{sc=Hira}\p{sc=Kana}]/u.test(written)) {
    const kana = toHiragana(reading === undefined ? written : toComparable(reading));
    if (groupOf(kana) === 'kana') return { group: 'kana', parts: [kana] };
  }
  const parts = toParts(written);
  return { group: groupOf(parts[0] ?? ''), parts };
}

function groupOf(text: string): Group {
  if (/^[\p{sc=Hira}\p{sc=Kana}]/u.test(text)) return 'kana';
  return /^\p{L}/u.test(text) ? 'letters' : 'others';
}

function toComparable(text: string): string {
  return text.normalize('NFKC').trim().replace(/\s+/gu, ' ');
}

function toGivenNameFirst(name: string): readonly string[] {
  const words = name.split(' ');
  return [words.at(-1) ?? '', words.slice(1, -1).join(' '), words.length > 1 ? (words[0] ?? '') : ''];
}

function toHiragana(text: string): string {
  return text.replace(/[ァ-ヶ]/gu, (kana) => String.fromCodePoint((kana.codePointAt(0) ?? 0) - 0x60));
}

function toKanaRow(kana: string): string {
  // Small kana have the base of their large ones at this level of the collation; the marks of voicing go by NFD.
  const plain = kana.normalize('NFD').slice(0, 1);
  const base = new Intl.Collator('ja', { sensitivity: 'base' });
  const row = kanaRows.find((each) => Array.from(each.kana).some((char) => base.compare(char, plain) === 0));
  return row?.kana.slice(0, 1) ?? OTHER_INITIAL;
}

/** The letter of the language's alphabet that a character counts as: `Ấ` is `Â` in Vietnamese and `A` in English. */
function toLetter(char: string, letters: Intl.Collator): string {
  const [plain = char, ...marks] = char.toUpperCase().normalize('NFD');
  const candidates = [plain, ...marks.map((mark) => (plain + mark).normalize('NFC')), ...latin];
  return candidates.find((candidate) => letters.compare(candidate, char) === 0) ?? char.toUpperCase();
}

const latin = Array.from('ABCDEFGHIJKLMNOPQRSTUVWXYZ');

function compareParts(one: readonly string[], other: readonly string[], collator: Intl.Collator): number {
  for (const [index, part] of one.entries()) {
    const order = collator.compare(part, other[index] ?? '');
    if (order !== 0) return order;
  }
  return 0;
}

function compareCodes(one: string, other: string): number {
  return one < other ? -1 : Number(one > other);
}
