import type { Content } from './content.ts';
import { listBodies, listEntries } from './content-entries.ts';
import { listPassages, listStrings } from './content-texts.ts';
import { toProblem, type Position, type Problem } from './problem.ts';
import { findCopies } from './problems-of-copies.ts';
import { findPrivateContact, findPrivateDetails } from './text/private-details.ts';

/** What an editor has to weigh or mend in the words themselves: copies, private details, characters that nobody can read. */
export function findTextProblems(content: Content): readonly Problem[] {
  return [
    ...findCopies(content),
    ...findPrivate(content),
    ...content.stories.flatMap(({ facts, at }) => {
      const found = facts.contact === undefined ? undefined : findPrivateContact(facts.contact);
      return found === undefined ? [] : [toProblem('private-contact', at(['contact']), { found })];
    }),
    ...findUnreadable(content),
  ];
}

/** Fields whose digits are no person's: figures, sources, numbers of decisions, contacts (which have their own rule). */
const IMPERSONAL = [
  'source',
  'number',
  'reference',
  'contact',
  'sourceHash',
  'file',
  'date',
  'child',
  'guardian',
  'legalBasis',
];

function findPrivate(content: Content): readonly Problem[] {
  const inTexts = listEntries(content).flatMap(({ entry }) =>
    listBodies(entry).flatMap(({ paragraphs }) =>
      paragraphs.flatMap(({ text, at }) =>
        findPrivateDetails(text).map(({ kind, found }) =>
          toProblem('personal-identifier', at, { found, kind }),
        ),
      ),
    ),
  );
  const inFields = [...listPassages(content)]
    .filter(({ field }) => field !== undefined && !IMPERSONAL.includes(field))
    .flatMap(({ text, at }) =>
      findPrivateDetails(text).map(({ kind, found }) =>
        toProblem('personal-identifier', at, { found, kind }),
      ),
    );
  return [...inTexts, ...inFields];
}

/** Characters of private use, unassigned ones and halves of pairs are in no font; control characters come by YAML's escapes. */
const GLYPHLESS = /[\p{Co}\p{Cn}\p{Cs}]/u;
const CONTROL = /[^\P{Cc}\t\n\r]|[\u202A-\u202E\u2066-\u2069]/u;

function findUnreadable(content: Content): readonly Problem[] {
  const catalogues = [content.settings, content.units, content.topics, content.awards].flatMap(
    ({ value, at }) =>
      [...listStrings(value)].flatMap(({ text, path }) => judgeCharacters(text, () => at(path))),
  );
  const passages = [...listPassages(content)].flatMap(({ text, atOffset }) =>
    judgeCharacters(text, atOffset),
  );
  return [...catalogues, ...passages];
}

function judgeCharacters(text: string, atOffset: (offset: number) => Position): readonly Problem[] {
  const glyphless = GLYPHLESS.exec(text);
  const control = CONTROL.exec(text);
  return [
    ...(glyphless === null
      ? []
      : [toProblem('missing-glyph', atOffset(glyphless.index), { found: toCodePoint(glyphless[0]) })]),
    ...(control === null
      ? []
      : [
          toProblem('control-character', atOffset(control.index), {
            found: toCodePoint(control[0]),
            kind: /\p{Cc}/u.test(control[0]) ? 'control' : 'direction',
          }),
        ]),
  ];
}

function toCodePoint(character: string): string {
  return `U+${(character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}`;
}
