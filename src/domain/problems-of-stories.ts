import type { Content, Markdown, Written, WrittenAdoptionEntry, WrittenStoryEntry } from './content.ts';
import type { Lang } from './fields.ts';
import { toProblem, type Problem } from './problem.ts';
import { sectionHeading, toSectionKey } from './story-sections.ts';
import { SECTIONS, type WrittenResult } from './story-schema.ts';
import { nearestWord } from './text/nearest-word.ts';

/** What makes a story less useful or less believable: figures without a source, no limits, broken lines of learning. */
export function findStoryProblems(content: Content): readonly Problem[] {
  const [defaultLang = ''] = content.settings.value.languages;
  return [
    ...content.stories.flatMap((entry) => [
      ...checkResults(entry),
      ...checkSections(entry, defaultLang),
      ...checkLineage(entry, content),
    ]),
    ...content.adoptions.flatMap((entry) => [...checkResults(entry), ...checkStopped(entry)]),
    ...content.movements.flatMap(({ facts, at }) =>
      facts.targets.flatMap(({ key, progress, source }, index) =>
        progress.length > 0 && source === undefined
          ? [
              toProblem('number-without-source', at(['targets', index, 'progress']), {
                found: key,
                list: 'targets',
              }),
            ]
          : [],
      ),
    ),
  ];
}

function checkResults({
  facts,
  at,
}: Pick<
  Written<{ readonly results: readonly WrittenResult[] }, unknown>,
  'facts' | 'at'
>): readonly Problem[] {
  return facts.results.flatMap(({ key, before, after, source }, index) =>
    (before !== undefined || after !== undefined) && source === undefined
      ? [toProblem('number-without-source', at(['results', index]), { found: key, list: 'results' })]
      : [],
  );
}

function checkStopped({ facts, at }: WrittenAdoptionEntry): readonly Problem[] {
  if (facts.status !== 'stopped' || facts.reason !== undefined) return [];
  return [toProblem('stopped-without-reason', at(['status']), { found: facts.status })];
}

function checkSections(
  { facts, body, translations, file }: WrittenStoryEntry,
  defaultLang: Lang,
): readonly Problem[] {
  const inLanguages = [
    ...(body ? [{ text: body, lang: defaultLang }] : []),
    ...translations.flatMap(({ body: text, lang }) => (text ? [{ text, lang }] : [])),
  ];
  const isFinished = facts.state === 'published' || facts.state === 'review';
  const hasLimits =
    body?.headings.some((heading) => toSectionKey(heading, defaultLang) === 'limits') === true;
  const heading = sectionHeading('limits', defaultLang) ?? 'limits';
  return [
    ...(isFinished && !hasLimits
      ? [toProblem('limits-missing', body?.at ?? { file }, { found: facts.title, heading: `## ${heading}` })]
      : []),
    ...inLanguages.flatMap(({ text, lang }) => findUnknownSections(text, lang)),
  ];
}

function findUnknownSections({ headings }: Markdown, lang: Lang): readonly Problem[] {
  const known = SECTIONS.map((key) => sectionHeading(key, lang) ?? `{#${key}}`);
  return headings
    .filter((heading) => heading.depth === 2 && toSectionKey(heading, lang) === undefined)
    .map(({ text, at }) =>
      toProblem('unknown-section', at, {
        found: text,
        known: known.join(' · '),
        suggestion: nearestWord(text, known) ?? '',
      }),
    );
}

/** Every adopter learned from the unit of origin or another adopter, and never from itself; a cycle is named once. */
function checkLineage(story: WrittenStoryEntry, { adoptions, units }: Content): readonly Problem[] {
  const own = adoptions.filter((adoption) => adoption.story === story.id);
  const teachers = new Map<string, string | undefined>(
    own.map(({ unit, facts }) => [unit, facts.learnedFrom]),
  );
  return own.flatMap(({ unit, facts, at }) => {
    if (facts.learnedFrom === undefined || facts.learnedFrom === story.facts.unit) return [];
    if (!units.value.units.some(({ id }) => id === facts.learnedFrom)) return [];
    if (!teachers.has(facts.learnedFrom)) {
      const suggestion = nearestWord(facts.learnedFrom, teachers.keys()) ?? '';
      return [
        toProblem('unknown-reference', at(['learnedFrom']), {
          found: facts.learnedFrom,
          kind: 'adopter',
          suggestion,
        }),
      ];
    }
    const chain = followTeachers(unit, teachers);
    const isCycle = chain.length > 1 && chain.at(-1) === unit;
    if (!isCycle || chain.some((other) => other < unit)) return [];
    return [toProblem('learned-from-cycle', at(['learnedFrom']), { found: chain.join(' → ') })];
  });
}

function followTeachers(unit: string, teachers: ReadonlyMap<string, string | undefined>): readonly string[] {
  const chain = [unit];
  for (let teacher = teachers.get(unit); teacher !== undefined; teacher = teachers.get(teacher)) {
    const isKnown = chain.includes(teacher);
    chain.push(teacher);
    if (isKnown) break;
  }
  return chain;
}
