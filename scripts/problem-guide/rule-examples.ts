import type { RuleId } from '../../src/domain/problem.ts';
import type { RuleExample, Say } from './example.ts';
import { examplesOfFields } from './examples-of-fields.ts';
import { examplesOfFiles } from './examples-of-files.ts';
import { examplesOfPeople } from './examples-of-people.ts';
import { examplesOfSafety } from './examples-of-safety.ts';
import { examplesOfStories } from './examples-of-stories.ts';
import { examplesOfTexts } from './examples-of-texts.ts';

/** An example of every rule, in the sections of the guide. */
export function listRuleExamples(say: Say): ReadonlyMap<GuideSection, ReadonlyMap<string, RuleExample>> {
  const sections = {
    files: examplesOfFiles(say),
    fields: examplesOfFields(say),
    people: examplesOfPeople(say),
    stories: examplesOfStories(say),
    texts: { ...examplesOfTexts(say), ...examplesOfSafety(say) },
  };
  // A new rule without an example fails here, when types are checked.
  const all = {
    ...sections.files,
    ...sections.fields,
    ...sections.people,
    ...sections.stories,
    ...sections.texts,
  } satisfies Record<RuleId, RuleExample>;
  return new Map(
    GUIDE_SECTIONS.map((section) => [
      section,
      new Map(Object.entries<RuleExample>(all).filter(([rule]) => rule in sections[section])),
    ]),
  );
}

/** The sections of the guide, in their order. */
export const GUIDE_SECTIONS = ['files', 'fields', 'people', 'stories', 'texts'] as const;
export type GuideSection = (typeof GUIDE_SECTIONS)[number];
