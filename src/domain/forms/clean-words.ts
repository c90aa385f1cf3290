import { withoutInvisible } from '../text/invisible.ts';

/** What is in no font, and controls: with what nobody can see, none of it may stand in content. */
const UNREADABLE = /[\p{Cc}\p{Co}\p{Cn}\p{Cs}\uFFFD]/gu;

/** What was typed, on one line, without what cannot be read; `undefined` where nothing is left. */
export function toLine(typed: string | undefined): string | undefined {
  const readable = (typed ?? '').replace(/\s+/gu, ' ').replace(UNREADABLE, '');
  const words = withoutInvisible(readable).replace(/ +/g, ' ').normalize('NFC').trim();
  return words === '' ? undefined : words;
}

/** The paragraphs of what was typed, each on one line. */
export function toParagraphs(typed: string | undefined): readonly string[] {
  return (typed ?? '')
    .split(/\r\n?|\n/u)
    .map(toLine)
    .filter((words) => words !== undefined);
}
