import type { Subject } from './subject.ts';

/** Where a text speaks of somebody: by name, by id in a reference, or by a picture. */
export type Mention = {
  readonly by: 'name' | 'id' | 'picture';
  readonly at: number;
  readonly found: string;
};

/** Finds every place of a text that speaks of a subject; `isPublic` asks for addresses, and not for fields of the content. */
export type FindMentions = (text: string, isPublic?: boolean) => readonly Mention[];

/** Makes the search for one subject. */
export function createFindMentions({ names, longer, ids, pictures, kind, id }: Subject): FindMentions {
  const findNames = createFindNames(names, longer);
  // The entry of a decision is called by its own id in what the site keeps of itself.
  const own = kind === 'honour' ? [id] : ids;
  const inContent = toPattern(
    own.map(escape),
    (one) =>
      String.raw`(?<=^\s*-\s+["']?|[[{,]\s*["']?|:\s+["']?|[a-z]:|\/|["'])(?:${one})(?=\s*$|["'),\]}/#]|\s+#)`,
  );
  const inSite = toPattern(
    own.map(escape),
    (one) =>
      String.raw`(?<=\/|(?:person|collective|story|decision|honour):)(?:${one})(?=["'/?#&<),.\]]|$|-(?:wide|square|tall|poster)\.)`,
  );
  const byPicture = toPattern(pictures.map(escape), (stem) => stem);
  return (text, isPublic = false) => [
    ...findNames(text).map((mention) => ({ by: 'name' as const, ...mention })),
    ...toMentions('id', text, isPublic ? inSite : inContent),
    ...toMentions('picture', text, byPicture),
  ];
}

/** Finds names as whole words, and not where they are a part of these longer ones. */
export function createFindNames(
  names: readonly string[],
  longer: readonly string[],
): (text: string) => readonly Omit<Mention, 'by'>[] {
  const [own, others] = [names, longer].map((list) => toPattern(list.flatMap(toSpellings), (name) => name));
  return (text) => {
    const covers = others === undefined ? [] : [...text.matchAll(others)];
    return toMentions('name', text, own).filter(
      ({ at, found }) =>
        !covers.some(({ index, 0: cover }) => index <= at && at + found.length <= index + cover.length),
    );
  };
}

/** A name in every form in which it may be written: composed or not, over lines, and in Japanese with or without spaces. */
export function toSpellings(name: string): readonly string[] {
  const words = name.normalize('NFC').split(/\s+/u);
  const isSpaced = !/^[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}\s]+$/u.test(name);
  const forms = [
    ...new Set([words, words.map((word) => word.normalize('NFD'))].map((form) => form.join(' '))),
  ];
  return forms.map((form) =>
    isSpaced
      ? String.raw`(?<![\p{L}\p{N}\p{M}])${escape(form).replaceAll(' ', String.raw`\s+`)}(?![\p{L}\p{N}\p{M}])`
      : Array.from(form.replaceAll(' ', ''))
          .map(escape)
          .join(String.raw`\s*`),
  );
}

function toPattern(parts: readonly string[], wrap: (alternatives: string) => string): RegExp | undefined {
  return parts.length === 0 ? undefined : new RegExp(wrap(parts.join('|')), 'gmu');
}

function toMentions(by: Mention['by'], text: string, pattern: RegExp | undefined): readonly Mention[] {
  if (pattern === undefined) return [];
  return [...text.matchAll(pattern)].map(({ index, 0: found }) => ({ by, at: index, found }));
}

function escape(text: string): string {
  return text.replace(/[\\^$.*+?()[\]{}|/]/g, String.raw`\$&`);
}
