import type { Content } from '../../../domain/content.ts';
import { toProblem, type Position, type Problem } from '../../../domain/problem.ts';
import type { MissingGlyph } from './press-messages.ts';

/** A problem for every character that no font has, once for each file that it was written in. */
export function findGlyphProblems(missing: readonly MissingGlyph[], content: Content): readonly Problem[] {
  const problems = missing.map((glyph) =>
    toProblem('missing-glyph', { file: fileOf(glyph, content) }, { found: toFound(glyph.character) }),
  );
  return [
    ...new Map(
      problems.map((problem) => [`${problem.at.file} ${problem.values['found']}`, problem]),
    ).values(),
  ];
}

/** The character itself, and its number where it cannot be seen. */
function toFound(character: string): string {
  const numbers = Array.from(
    character,
    (each) => `U+${(each.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}`,
  );
  return `${character} (${numbers.join(' ')})`;
}

function fileOf({ from, kind, id, lang }: MissingGlyph, content: Content): Position['file'] {
  if (from === 'units') return content.units.file;
  if (from === 'awards') return content.awards.file;
  if (from === 'words') return `words/${lang}.yml`;
  const entry = entriesOf(kind, content).find((each) => each.id === id);
  if (from === 'settings' || entry === undefined) return content.settings.file;
  return entry.translations.find((each) => each.lang === lang)?.file ?? entry.file;
}

type Entry = {
  readonly id: string;
  readonly file: string;
  readonly translations: readonly { readonly lang: string; readonly file: string }[];
};

function entriesOf(kind: MissingGlyph['kind'], content: Content): readonly Entry[] {
  switch (kind) {
    case 'person':
      return content.people;
    case 'collective':
      return content.collectives;
    case 'story':
      return content.stories;
    case 'movement':
      return content.movements;
    default:
      return [];
  }
}
