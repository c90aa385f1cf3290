import type { Content } from './content.ts';
import { listEntries } from './content-entries.ts';
import { listBlocks, type Block } from './content-texts.ts';
import { toProblem, type Problem } from './problem.ts';
import { BEYOND_COMMON, findInvisible, toCodePoint } from './text/invisible.ts';
import { findMixedWords, findTwinWords, toLook } from './text/look-alikes.ts';
import { findEndlessWord, isCrowded } from './text/word-limits.ts';

/** Characters of private use, unassigned ones and halves of pairs are in no font. */
const GLYPHLESS = /[\p{Co}\p{Cn}\p{Cs}]/u;

/** Characters that nobody can read or see, words that are not what they seem, words without end, and ids that are taken for each other. */
export function findCharacterProblems(content: Content): readonly Problem[] {
  return [...[...listBlocks(content)].flatMap(judgeBlock), ...findLookAlikeIds(content)];
}

function judgeBlock(block: Block): readonly Problem[] {
  const isCommon = !BEYOND_COMMON.test(block.text);
  if (isCommon && !isCrowded(block.text)) return [];
  return [...judgeLength(block), ...(isCommon ? [] : judgeCharacters(block))];
}

function judgeLength({ text, atOffset }: Block): readonly Problem[] {
  const endless = findEndlessWord(text);
  if (endless === undefined) return [];
  const { kind, found, size, limit, offset } = endless;
  return [toProblem('endless-word', atOffset(offset), { kind, found, size, limit })];
}

function judgeCharacters({ field, text, atOffset }: Block): readonly Problem[] {
  const glyphless = GLYPHLESS.exec(text);
  // Texts have been searched where they were parsed: there the characters behind `&#…;` are at their lines.
  const invisible = field === undefined ? undefined : findInvisible(text);
  return [
    ...(glyphless === null
      ? []
      : [toProblem('missing-glyph', atOffset(glyphless.index), { found: toCodePoint(glyphless[0]) })]),
    ...(invisible === undefined
      ? []
      : [
          toProblem('control-character', atOffset(invisible.offset), {
            found: invisible.found,
            kind: invisible.kind,
          }),
        ]),
    ...findMixedWords(text).map(({ offset, kind, found, letters }) =>
      toProblem('mixed-scripts', atOffset(offset), { kind, found, letters }),
    ),
    ...findTwinWords(text).map(({ offset, kind, found, letters }) =>
      toProblem('look-alike', atOffset(offset), { kind, found, letters }),
    ),
  ];
}

/** Two ids that differ only in 0 and o, 1 and l, rn and m, or a hyphen: on a poster one is typed for the other. */
function findLookAlikeIds(content: Content): readonly Problem[] {
  const seen = new Map<string, { readonly id: string; readonly file: string }>();
  return listEntries(content).flatMap(({ kind, entry: { id, file } }) => {
    if (kind === 'adoption') return [];
    const other = seen.get(toLook(id));
    if (other === undefined) seen.set(toLook(id), { id, file });
    if (other === undefined || other.id === id) return [];
    return [toProblem('look-alike', { file }, { found: id, kind: 'id', letters: other.file })];
  });
}
