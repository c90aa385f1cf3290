import type {
  Content,
  Markdown,
  Written,
  WrittenAdoptionEntry,
  WrittenMovementEntry,
  WrittenStoryEntry,
} from './content.ts';
import type { Lang } from './fields.ts';
import { toProblem, type Position, type Problem } from './problem.ts';
import { sectionHeading, toSectionKey } from './story-sections.ts';
import { SECTIONS, type WrittenResult } from './story-schema.ts';
import { nearestWord } from './text/nearest-word.ts';
import { hasBase, isPercentage } from './text/percentage.ts';
import { toTextWeight } from './text/text-weight.ts';

/** What makes a story less useful or less believable: figures without a source, no limits, broken lines of learning. */
export function findStoryProblems(content: Content): readonly Problem[] {
  const [defaultLang = ''] = content.settings.value.languages;
  return [
    ...content.stories.flatMap((entry) => [
      ...checkResults(entry),
      ...checkSections(entry, defaultLang),
      ...checkLineage(entry, content),
    ]),
    ...content.adoptions.flatMap((entry) => [
      ...checkPlace(entry),
      ...checkResults(entry),
      ...checkStopped(entry),
    ]),
    ...content.movements.flatMap(checkTargets),
  ];
}

function checkResults({
  facts,
  at,
}: Pick<
  Written<{ readonly results: readonly WrittenResult[] }, unknown>,
  'facts' | 'at'
>): readonly Problem[] {
  return facts.results.flatMap(({ key, before, after, measure, source }, index) => {
    if (before === undefined && after === undefined) return [];
    return [
      ...(source === undefined
        ? [toProblem('number-without-source', at(['results', index]), { found: key, list: 'results' })]
        : []),
      ...checkMeasure({ key, measure }, () => at(['results', index, 'measure'])),
    ];
  });
}

function checkTargets({ facts, at }: WrittenMovementEntry): readonly Problem[] {
  return facts.targets.flatMap(({ key, progress, measure, source }, index) => [
    ...(progress.length > 0 && source === undefined
      ? [
          toProblem('number-without-source', at(['targets', index, 'progress']), {
            found: key,
            list: 'targets',
          }),
        ]
      : []),
    ...checkMeasure({ key, measure }, () => at(['targets', index, 'measure'])),
  ]);
}

/** A half of two is no half of two thousand: per cent says of what. */
function checkMeasure(
  { key, measure }: { readonly key: string; readonly measure: string | undefined },
  at: () => Position,
): readonly Problem[] {
  if (measure === undefined || !isPercentage(measure) || hasBase(measure)) return [];
  return [toProblem('percentage-without-base', at(), { found: measure, key })];
}

/** An adoption may repeat what its path says, as the editor writes it; it must say the same. */
function checkPlace({ story, unit, facts, at }: WrittenAdoptionEntry): readonly Problem[] {
  const place = { story, unit };
  return (['story', 'unit'] as const).flatMap((field) => {
    const found = facts[field];
    if (found === undefined || found === place[field]) return [];
    const values = { found, kind: 'value', path: field, wanted: 'sameId', options: place[field] };
    return [toProblem('schema', at([field]), values)];
  });
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
  return [
    ...(isFinished
      ? checkLimits(body ?? { text: '', at: { file }, headings: [] }, facts.title, defaultLang)
      : []),
    ...inLanguages.flatMap(({ text, lang }) => findUnknownSections(text, lang)),
  ];
}

/** Below this weight a section says "none" and no more. */
const NOTHING = 16;

function checkLimits(
  { text, at, headings }: Pick<Markdown, 'text' | 'at' | 'headings'>,
  title: string,
  lang: Lang,
): readonly Problem[] {
  const opening = headings.find((heading) => toSectionKey(heading, lang) === 'limits');
  const heading = `## ${sectionHeading('limits', lang) ?? 'limits'}`;
  if (opening === undefined)
    return [toProblem('limits-missing', at, { found: title, heading, kind: 'missing' })];
  const next = headings.find(({ depth, offset }) => depth <= 2 && offset > opening.offset);
  const [, ...lines] = text.slice(opening.offset, next?.offset).split('\n');
  const letters = lines
    .join(' ')
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
  if (toTextWeight(letters) >= NOTHING) return [];
  return [toProblem('limits-missing', opening.at, { found: title, heading: opening.text, kind: 'empty' })];
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
  return own.flatMap(({ unit, facts, at, file }) => {
    if (unit === story.facts.unit) return [toProblem('adopted-by-origin', { file }, { found: unit })];
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
