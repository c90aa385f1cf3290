import { toBloomRecord } from '../bloom/to-record.ts';
import type { Lang } from '../fields.ts';
import { say } from '../local-text.ts';
import type { PageContext } from '../page-context.ts';
import type { Body, Honour, Honouree, Picture } from '../roll-types.ts';
import { PAPER, toColour } from '../share-layout/paint.ts';
import type { ProfilePart } from './booklet-types.ts';
import { nameWithDate } from './name-with-date.ts';
import { drawForPrint } from './print-blooms.ts';
import { createSpeaker, type Block, type PrintPicture } from './print-words.ts';
import { toKey, toPlaceWords } from './to-booklet-roll.ts';

/** Sets Markdown of a language with the pictures that it may show. */
export type SetText = (text: string, lang: Lang, pictures: Body['pictures']) => readonly Block[];

/** Whether a picture may be printed: everybody in it has agreed to that. */
export type MayPrint = (picture: Picture) => boolean;

/** What a booklet tells of each recipient who may be named, in the order of the roll. */
export function toBookletPeople(
  named: readonly Honour[],
  context: PageContext,
  { setText, mayPrint }: { readonly setText: SetText; readonly mayPrint: MayPrint },
): readonly ProfilePart[] {
  return [...Map.groupBy(named, toKey).values()].flatMap((honours) => {
    const [first] = honours;
    if (first?.recipient.kind !== 'profile') return [];
    const { honouree } = first.recipient;
    return [
      { ...toProfile(honouree, honours, first, context), ...toMatter(honouree, context, setText, mayPrint) },
    ];
  });
}

/** A picture with its words in a language. */
export function toPrintPicture({ file, alt, credit }: Picture, lang: Lang): PrintPicture {
  const { path, width, height } = file;
  return { path, width, height, alt: say(alt, lang), credit: credit && say(credit, lang) };
}

function toProfile(
  honouree: Honouree,
  honours: readonly Honour[],
  first: Honour,
  context: PageContext,
): Omit<ProfilePart, 'body'> {
  const { head, of, maybe, word } = createSpeaker(context);
  const record = toBloomRecord(honouree);
  return {
    key: toKey(first),
    name: head(honouree.name),
    place: toPlaceWords(first, context),
    honours: honours.map(({ award, decision, citation }) => ({
      award: of(award.name),
      decision: word(nameWithDate(decision, context)),
      citation: maybe(citation),
    })),
    summary: maybe(honouree.summary),
    bloom: drawForPrint(record, PAPER, 'full'),
    colour: toColour('hue', record.hue, PAPER),
  };
}

function toMatter(
  { portrait, body }: Honouree,
  { lang }: PageContext,
  setText: SetText,
  mayPrint: MayPrint,
): Pick<ProfilePart, 'portrait' | 'body'> {
  const isShown = portrait !== undefined && mayPrint(portrait);
  return {
    portrait: isShown ? toPrintPicture(portrait, lang) : undefined,
    body: body === undefined ? [] : setBody(body, lang, setText),
  };
}

function setBody({ text, pictures }: Body, lang: Lang, setText: SetText): readonly Block[] {
  const [first] = text;
  const [written, words] = text.has(lang) ? [lang, text.get(lang)] : (first ?? [lang, undefined]);
  return words === undefined ? [] : setText(words.text, written, pictures);
}
