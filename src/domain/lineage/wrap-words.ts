/**
 * Cuts a name into lines of about this many Latin letters (a character of Chinese or Japanese counts as two), between words
 * where it has any. Nothing is left out; only a word that is longer than a line is cut.
 */
export function wrapWords(text: string, length: number): readonly string[] {
  const lines: string[] = [];
  let line = '';
  for (const piece of toPieces(text, length)) {
    if (line !== '' && widthOf(line + piece.trimEnd()) > length) {
      lines.push(line.trimEnd());
      line = '';
    }
    line += piece;
  }
  return [...lines, line.trimEnd()].filter((words) => words !== '');
}

/** What may not be divided, each with the space behind it. */
function toPieces(text: string, length: number): readonly string[] {
  return (
    text.match(/[\p{sc=Han}\p{sc=Hira}\p{sc=Kana}ー]|[^\s\p{sc=Han}\p{sc=Hira}\p{sc=Kana}ー]+\s*/gu) ?? []
  ).flatMap((piece) =>
    widthOf(piece) <= length ? [piece] : (piece.match(new RegExp(`.{1,${length}}`, 'gsu')) ?? []),
  );
}

function widthOf(text: string): number {
  return Array.from(text).reduce(
    (sum, char) => sum + (/[\p{sc=Han}\p{sc=Hira}\p{sc=Kana}ー]/u.test(char) ? 2 : 1),
    0,
  );
}
