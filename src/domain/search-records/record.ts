import type { BloomRecord } from '../bloom/bloom.ts';
import type { Lang } from '../fields.ts';
import { say, type LocalText } from '../local-text.ts';
import type { PageContext } from '../page-context.ts';
import type { OwnPage } from '../roll-types.ts';
import type { ResultKind } from '../search/card.ts';
import type { FacetValues } from '../search/facets.ts';
import { toShortHash } from '../text/to-short-hash.ts';

/** What the search holds of one page, or of one bare name of the roll, in one language. All of it is public. */
export type SearchRecord = {
  /** `kind:id` of the entry, or `honour:` and the id of the roll entry. */
  readonly id: string;
  /** Names the record in whatever language, in 13 hex digits. */
  readonly key: string;
  readonly kind: ResultKind;
  readonly lang: Lang;
  /** The language that its words are really in. */
  readonly textLang: Lang;
  readonly path: string;
  readonly title: string;
  /** What stands under the title in a list of results. */
  readonly about: string;
  readonly lead: readonly string[];
  /** Markdown and plain text, in the order of reading. */
  readonly texts: readonly string[];
  /** Names of what it belongs to: units, awards, topics. */
  readonly labels: readonly string[];
  /** Other names of the same thing, those in other languages included. */
  readonly aliases: readonly string[];
  /** Other ways to type its number. */
  readonly codes: readonly string[];
  /** Kana readings of its name. */
  readonly readings: readonly string[];
  readonly facets: FacetValues;
  /** An ISO date by which results may be sorted. */
  readonly date: string | undefined;
  readonly bloom: BloomRecord | undefined;
};

type Words = Pick<SearchRecord, 'title'> &
  Partial<Omit<SearchRecord, 'id' | 'key' | 'kind' | 'lang' | 'path' | 'title'>>;

/** Makes the records of one language; `codeOf` gives the source of an own page that is partly code. */
export type Make = {
  readonly context: PageContext;
  readonly say: (text: LocalText | undefined) => string;
  readonly codeOf: (page: OwnPage) => string;
  readonly record: (kind: ResultKind, id: string, path: string, words: Words) => SearchRecord;
};

/** What makes the records in the language of this context. */
export function createMake(context: PageContext, codeOf: Make['codeOf']): Make {
  const { lang } = context;
  const empty = {
    about: '',
    lead: [],
    texts: [],
    labels: [],
    aliases: [],
    codes: [],
    readings: [],
    facets: {},
  };
  return {
    ...{ context, codeOf },
    say: (text) => (text === undefined ? '' : say(text, lang).text),
    record: (kind, id, path, words) => ({
      ...{ ...empty, textLang: lang, date: undefined, bloom: undefined },
      ...{ id, kind, lang, path, key: toShortHash(id) },
      ...words,
      facets: { ...words.facets, kind: [kind] },
    }),
  };
}

/** A body in the language of the records, or else in the default one. */
export function toTexts(
  text: ReadonlyMap<Lang, { readonly text: string }> | undefined,
  { context }: Make,
): readonly string[] {
  const body = text?.get(context.lang) ?? (text === undefined ? undefined : [...text.values()][0]);
  return body === undefined ? [] : [body.text];
}

/** The names of things in the language of the records. */
export function toNames(things: readonly { readonly name: LocalText }[], make: Make): readonly string[] {
  return things.map(({ name }) => make.say(name));
}

/** The same words in the other languages of the site: whoever types them finds the page in this one. */
export function others(text: LocalText | undefined, { context }: Make): readonly string[] {
  return [...(text ?? [])].filter(([lang]) => lang !== context.lang).map(([, words]) => words);
}
