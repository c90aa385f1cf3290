/** What takes the place of the characters from one offset to another. */
export type Edit = { readonly from: number; readonly to: number; readonly text: string };

/** The text with these edits; all that they do not touch stays byte for byte. Of two that meet the larger one holds. */
export function applyEdits(text: string, edits: readonly Edit[]): string {
  const bySize = [...edits].sort((a, b) => b.to - b.from - (a.to - a.from));
  const kept: Edit[] = [];
  for (const edit of bySize)
    if (kept.every((other) => edit.to <= other.from || edit.from >= other.to)) kept.push(edit);
  return kept
    .sort((a, b) => b.from - a.from)
    .reduce((made, { from, to, text: words }) => made.slice(0, from) + words + made.slice(to), text);
}

/** The line of an offset, counted from 1. */
export function lineAt(text: string, offset: number): number {
  return text.slice(0, offset).split('\n').length;
}
