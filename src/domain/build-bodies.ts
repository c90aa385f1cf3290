import { buildPicture, type Seen } from './build-pictures.ts';
import type { Markdown, Written } from './content.ts';
import type { Lang } from './fields.ts';
import type { Body, LocalBody, Picture, Section } from './roll-types.ts';
import { toSectionKey } from './story-sections.ts';

type WithPictures = { readonly pictures: readonly Parameters<typeof buildPicture>[0][] };
type WithPictureWords = {
  readonly pictures: readonly {
    readonly file: string;
    readonly alt?: string | undefined;
    readonly credit?: string | undefined;
  }[];
};

type WithTexts = Pick<Written<unknown, unknown>, 'body' | 'translations'>;

/** The text of an entry in every language that has one; `undefined` where the default language has none. */
export function buildLocalBody(entry: WithTexts, defaultLang: Lang): LocalBody | undefined {
  const texts = textsOf(entry, defaultLang);
  return texts.length === 0 ? undefined : new Map(texts.map(([lang, { text }]) => [lang, { text }]));
}

/** The text of an entry in every language that has one, cut into sections; empty where the default language has none. */
export function buildSections(entry: WithTexts, defaultLang: Lang): ReadonlyMap<Lang, readonly Section[]> {
  return new Map(textsOf(entry, defaultLang).map(([lang, body]) => [lang, toSections(body, lang)]));
}

function textsOf(
  { body, translations }: WithTexts,
  defaultLang: Lang,
): readonly (readonly [Lang, Markdown])[] {
  if (isEmpty(body)) return [];
  return [
    [defaultLang, body],
    ...translations.flatMap(({ lang, body: text }) => (isEmpty(text) ? [] : [[lang, text] as const])),
  ];
}

/** The text of an entry with those of its pictures that may be shown. */
export function buildBody<Facts extends WithPictures, Words extends WithPictureWords>(
  entry: Written<Facts, Words>,
  seen: Seen,
  defaultLang: Lang,
): Body | undefined {
  const text = buildLocalBody(entry, defaultLang);
  return text && { text, pictures: buildPictures(entry, seen, defaultLang) };
}

/** The pictures of an entry that may be shown, by the file name under which its text refers to them. */
export function buildPictures<Facts extends WithPictures, Words extends WithPictureWords>(
  entry: Written<Facts, Words>,
  seen: Seen,
  defaultLang: Lang,
): ReadonlyMap<string, Picture> {
  const pictures = new Map<string, Picture>();
  for (const written of entry.facts.pictures) {
    const words = entry.translations.map(
      ({ lang, words }) => [lang, words.pictures.find(({ file }) => file === written.file)] as const,
    );
    const picture = buildPicture(written, entry.pictures.get(written.file), seen, defaultLang, words);
    if (picture !== undefined) pictures.set(written.file, picture);
  }
  return pictures;
}

/** The languages in which an entry can be read: the default one, and those of its translations. */
export function languagesOf(
  entry: Pick<Written<unknown, unknown>, 'translations'>,
  defaultLang: Lang,
): readonly Lang[] {
  return [defaultLang, ...entry.translations.map(({ lang }) => lang)];
}

/** A text cut at its second-level headings; what stands before the first has no heading. */
function toSections(markdown: Markdown, lang: Lang): readonly Section[] {
  const headings = markdown.headings.filter(({ depth }) => depth === 2);
  const sections: Section[] = [];
  const opening = markdown.text.slice(0, headings[0]?.offset).trim();
  if (opening !== '') sections.push({ key: undefined, heading: undefined, text: opening });
  headings.forEach((heading, index) => {
    const whole = markdown.text.slice(heading.offset, headings[index + 1]?.offset);
    sections.push({ key: toSectionKey(heading, lang), heading: heading.text, text: withoutHeading(whole) });
  });
  return sections;
}

function withoutHeading(text: string): string {
  const end = text.indexOf('\n');
  if (end === -1) return '';
  const rest = text.slice(end + 1);
  return rest.replace(/^(?:-+|=+)[ \t]*(?:\r?\n|$)/, '').trim();
}

function isEmpty(body: Markdown | undefined): body is undefined {
  return body === undefined || body.text.trim() === '';
}
