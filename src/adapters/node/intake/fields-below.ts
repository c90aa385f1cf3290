/** The names of the fields of an entry: those on the first level, and those inside of them. */
export type FieldNames = { readonly outer: readonly string[]; readonly inner: readonly string[] };

/**
 * Whether the line of --- at this index has cut fields off, as one in the midst of a block of free text does: they
 * would be a strange text, and an embargo or a consent among them would be lost. Without another line of --- further
 * down there is no end of fields that it could have come too early for.
 */
export function hasFieldsBelow(lines: readonly string[], closing: number, names: FieldNames): boolean {
  const end = lines.findIndex((line, index) => index > closing && line.startsWith('---'));
  if (end < 0) return false;
  const below = withoutCode(lines.slice(closing + 1, end)).filter((line) => line.trim() !== '');
  if (below.length === 0) return false;
  const isBlockOpen = endsInBlock(lines.slice(1, closing));
  return (
    below.every((line) => /^ *(?:- +)?(?:\{.*\}|[\w-]+:(?: .*)?)$/.test(line)) ||
    below.some((line) => {
      const [, indent = '', name = ''] = /^( *)(?:- +)?([\w-]+):(?: |$)/.exec(line) ?? [];
      return indent === '' ? names.outer.includes(name) : isBlockOpen && names.inner.includes(name);
    })
  );
}

/** Examples of fields in a text stand in fenced code. */
function withoutCode(lines: readonly string[]): readonly string[] {
  let fence: string | undefined;
  return lines.filter((line) => {
    const [, mark] = /^ {0,3}(`{3,}|~{3,})/.exec(line) ?? [];
    if (mark === undefined) return fence === undefined;
    if (fence === undefined) fence = mark;
    else if (mark.startsWith(fence)) fence = undefined;
    return false;
  });
}

/** Whether the last field is a block of free text: `summary: |` and lines that are set in. */
function endsInBlock(fields: readonly string[]): boolean {
  const opening = fields.findLastIndex((line) => /(?:^|\s|:)[|>][-+\d]{0,2}\s*$/.test(line));
  return (
    opening >= 0 && fields.slice(opening + 1).every((line) => line.trim() === '' || line.startsWith(' '))
  );
}
