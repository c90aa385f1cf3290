import type { Draw } from '../../src/domain/bloom/draw.ts';
import type { Roll } from '../../src/domain/roll-types.ts';

/** The sentences of all texts of a roll in a language, without marks of Markdown. */
export function listSentences(
  { stories, people, collectives, pages }: Roll,
  lang: string,
): readonly string[] {
  const bodies = [...people, ...collectives, ...pages].flatMap(({ body }) => body?.text.get(lang) ?? []);
  const sections = stories.flatMap((story) => story.sections.get(lang) ?? []);
  return [...bodies, ...sections]
    .flatMap(({ text }) => text.split(/(?<=[.!?])\s+|(?<=。)|\n+/u))
    .map((sentence) =>
      sentence
        .replace(/\]\([^)]*\)/gu, '')
        .replace(/[#*|>[\]()`_-]+/gu, ' ')
        .trim(),
    )
    .filter((sentence) => sentence.length > 12);
}

/** One of the items, by the next number of the draw; the empty text where there are none. */
export function pick(items: readonly string[], draw: Draw): string {
  return items[Math.floor(draw.next() * items.length)] ?? '';
}
