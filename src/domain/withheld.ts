import type { Now } from './calendar.ts';
import type { Content, Written, WrittenDecisionEntry } from './content.ts';
import type { WrittenRecipient } from './decision-schema.ts';
import { toPictureStem } from './picture-variants.ts';
import { listAllowedPictures } from './written-pictures.ts';
import { readWrittenTruth, type WrittenTruth } from './written-truth.ts';

/** Something that may not be in any file of the site, and the file of the content that it stands in. */
export type Withheld = {
  readonly what: 'words' | 'name' | 'picture';
  readonly text: string;
  readonly file: string;
};

type Entry = { readonly key: string; readonly written: Written<object, object> };

/** Shorter pieces of text would be found by chance. */
const LENGTH = 25;

/**
 * Every text, name and picture that may not be public at this instant: pieces of prose between their marks, names of
 * people who are withheld or whose entry is, and the hashes that the public names of all files of a picture begin with.
 * What a published record also owns is left out.
 */
export function withheldStrings(content: Content, now: Now): readonly Withheld[] {
  const truth = readWrittenTruth(content, now);
  const entries = listEntries(content);
  const hidden = entries.filter(({ key }) => !truth.full.has(key));
  const shown = entries.filter(({ key }) => truth.full.has(key));
  const owned = listOwnedNames(content, truth);
  const withheldWords = listWithheldWords(truth);
  const secret = new Set(withheldWords.flatMap(({ words }) => words));
  const publicWords = shown.flatMap(({ written }) => wordsOf(written)).filter((words) => !secret.has(words));
  const publicText = toPlain([...publicWords, ...owned].join('\n'));
  const hiddenWords = [
    ...hidden.map(({ written }) => ({ words: wordsOf(written), file: written.file })),
    ...withheldWords,
  ];
  const pieces = hiddenWords.flatMap(({ words, file }) => toPieces(words).map((text) => ({ text, file })));
  const allowed = listAllowedPictures(content, truth);
  return [
    ...pieces
      .filter(({ text }) => !publicText.includes(text))
      .map((piece) => ({ what: 'words' as const, ...piece })),
    ...listWithheldNames(content, truth, owned),
    ...entries.flatMap(({ written: { file, pictures } }) =>
      [...pictures.values()]
        .filter(({ name }) => !allowed.has(name))
        .map(({ name }) => ({ what: 'picture' as const, text: toPictureStem(name), file })),
    ),
  ];
}

/** A text as it can be compared: one space between words, in composed form. */
export function toPlain(text: string): string {
  // Single spaces, nearly all that there is, stay as they are: so it takes a tenth of the time.
  return text.normalize('NFC').replace(/[^\S ]\s*| \s+/g, ' ');
}

function listEntries(content: Content): readonly Entry[] {
  const toEntry =
    (kind: string) =>
    (written: Written<object, object>): Entry => ({ key: `${kind}:${written.id}`, written });
  return [
    ...content.people.map(toEntry('person')),
    ...content.collectives.map(toEntry('collective')),
    ...content.stories.map(toEntry('story')),
    ...content.adoptions.map(toEntry('adoption')),
    ...content.decisions.map(toEntry('decision')),
    ...content.movements.map(toEntry('movement')),
    ...content.pages.map(toEntry('page')),
    ...content.nominations.map(toEntry('nomination')),
  ];
}

/** Every line of words of an entry, in every language. Ids, dates and file names are shorter than a piece, or hold no space. */
function wordsOf({ facts, body, translations }: Written<object, object>): readonly string[] {
  return [
    ...stringsIn(facts),
    ...(body === undefined ? [] : [body.text]),
    ...translations.flatMap(({ words, body: translated }) => [
      ...stringsIn(words),
      ...(translated === undefined ? [] : [translated.text]),
    ]),
  ];
}

function stringsIn(value: unknown): readonly string[] {
  if (typeof value === 'string') return [value];
  if (typeof value !== 'object' || value === null) return [];
  return Object.values(value).flatMap(stringsIn);
}

/** Cuts texts where marks of Markdown or HTML may stand in the page: what is left stands there as it is. */
function toPieces(texts: readonly string[]): readonly string[] {
  const pieces = texts.flatMap((text) => text.split(/[*_`~[\](){}<>"'&\\|#\n\r]+|(?<=[.!?。！？])\s*/u));
  const plain = pieces.map((piece) => toPlain(piece).trim());
  return [...new Set(plain.filter((piece) => isLong(piece) && !REFERENCE.test(piece)))];
}

/** Where a link in a text leads: pages say of themselves in these words which entry they are of. */
const REFERENCE = /^[a-z]+:[a-z0-9/-]+$/;

/** A Japanese sentence says in 15 characters what others say in 25. */
function isLong(piece: string): boolean {
  return (
    piece.length >= LENGTH ||
    (piece.length >= 15 && /[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}]{8}/u.test(piece))
  );
}

/** The names that some published record owns: of whoever is public or named by a decision, and of units. */
export function listOwnedNames(content: Content, truth: WrittenTruth): readonly string[] {
  const isPublic = createIsPublic(truth);
  return [
    ...content.people.filter(({ id }) => isPublic('person', id)).map(({ facts }) => facts.name),
    ...content.collectives.filter(({ id }) => isPublic('collective', id)).map(({ facts }) => facts.name),
    ...truth.standing.flatMap(({ written }) => written.name ?? []),
    ...content.units.value.units.flatMap(({ name }) => Object.values(name)),
  ].map(toPlain);
}

/** What a decision that may be shown says of those whose entry may not. */
function listWithheldWords(truth: WrittenTruth): readonly { words: readonly string[]; file: string }[] {
  const said = new Set(truth.standing.flatMap(({ decision, written }) => recipientWords(decision, written)));
  return truth.withheld.map(({ decision, written }) => ({
    words: recipientWords(decision, written).filter((words) => !said.has(words)),
    file: decision.file,
  }));
}

function recipientWords(decision: WrittenDecisionEntry, written: WrittenRecipient): readonly string[] {
  const key = written.key ?? written.to;
  const translated = decision.translations.flatMap(({ words }) =>
    words.recipients.filter((recipient) => recipient.key === key),
  );
  return [written, ...translated].flatMap(({ citation, role, affiliation }) =>
    stringsIn({ citation, role, affiliation }),
  );
}

function listWithheldNames(
  content: Content,
  truth: WrittenTruth,
  owned: readonly string[],
): readonly Withheld[] {
  const isPublic = createIsPublic(truth);
  const hiddenPeople = content.people.filter(({ id }) => !isPublic('person', id));
  const bare = truth.withheld.flatMap(({ written: { name }, decision: { file } }) =>
    name === undefined ? [] : [{ name, file }],
  );
  const nominated = content.nominations.flatMap(({ facts: { about, name, by }, file }) =>
    [...(about === 'person' ? [name] : []), ...(by === undefined ? [] : [by])].map((each) => ({
      name: each,
      file,
    })),
  );
  return [...hiddenPeople.map(({ facts: { name }, file }) => ({ name, file })), ...bare, ...nominated]
    .map(({ name, file }) => ({ what: 'name' as const, text: toPlain(name), file }))
    .filter(({ text }) => !owned.some((name) => name.includes(text)));
}

function createIsPublic(truth: WrittenTruth): (kind: string, id: string) => boolean {
  return (kind, id) => truth.full.has(`${kind}:${id}`) || truth.named.has(id);
}
