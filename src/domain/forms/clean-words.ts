/** What is in no font, turns the direction of text, or controls a machine: none of it may stand in content. */
const UNREADABLE = /[\p{Cc}\p{Co}\p{Cn}\p{Cs}\uFEFF\uFFFD\u202A-\u202E\u2066-\u2069]/gu;

/** What was typed, on one line, without what cannot be read; `undefined` where nothing is left. */
export function toLine(typed: string | undefined): string | undefined {
  const words = (typed ?? '').replace(/\s+/gu, ' ').replace(UNREADABLE, '').normalize('NFC').trim();
  return words === '' ? undefined : words;
}

/** The paragraphs of what was typed, each on one line. */
export function toParagraphs(typed: string | undefined): readonly string[] {
  return (typed ?? '')
    .split(/\r\n?|\n/u)
    .map(toLine)
    .filter((words) => words !== undefined);
}
