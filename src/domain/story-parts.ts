import type { Lang } from './fields.ts';
import type { Section, Story } from './roll-types.ts';
import type { SectionKey } from './story-schema.ts';

/** A section as a page shows it; `id` is unique on the page. */
export type StoryPart = {
  readonly id: string;
  readonly key: SectionKey | undefined;
  readonly heading: string | undefined;
  readonly text: string | undefined;
};

/**
 * The sections of a story in this language, or else in its first, with the language that they are in.
 * The results have a section wherever there are figures, whether or not its writer opened one.
 */
export function toStoryParts(
  story: Pick<Story, 'sections' | 'results'>,
  wanted: Lang,
): { readonly lang: Lang; readonly parts: readonly StoryPart[] } {
  const [first] = story.sections;
  const lang = story.sections.has(wanted) ? wanted : (first?.[0] ?? wanted);
  const parts = (story.sections.get(lang) ?? []).map(toPart);
  if (story.results.length === 0 || parts.some(({ key }) => key === 'results')) return { lang, parts };
  const limits = parts.findIndex(({ key }) => key === 'limits');
  const results = { id: 'results', key: 'results', heading: undefined, text: undefined } as const;
  return { lang, parts: parts.toSpliced(limits === -1 ? parts.length : limits, 0, results) };
}

function toPart({ key, heading, text }: Section, index: number): StoryPart {
  return { id: key ?? `part-${index + 1}`, key, heading, text: text.trim() === '' ? undefined : text };
}
