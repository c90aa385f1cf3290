import type { Content, Locate } from './content.ts';
import { listEntries } from './content-entries.ts';
import { toProblem, type Problem } from './problem.ts';

type ByLanguage = Readonly<Record<string, string>>;
type Path = readonly (string | number)[];
type Words = { readonly words: ByLanguage | undefined; readonly path: Path; readonly at: Locate };

/** Translations whose original has changed since, and names without the default language or in a foreign one. */
export function findTranslationProblems(content: Content): readonly Problem[] {
  const { languages } = content.settings.value;
  return [...findStale(content), ...listWords(content).flatMap((words) => checkLanguages(words, languages))];
}

function findStale(content: Content): readonly Problem[] {
  return listEntries(content).flatMap(({ entry: { sourceHash = '', file, translations } }) =>
    translations.flatMap(({ words, at }) =>
      words.sourceHash === undefined || words.sourceHash === sourceHash
        ? []
        : [
            toProblem('stale-translation', at(['sourceHash']), {
              found: words.sourceHash,
              hash: sourceHash,
              original: file,
            }),
          ],
    ),
  );
}

function checkLanguages({ words, path, at }: Words, languages: readonly string[]): readonly Problem[] {
  if (words === undefined) return [];
  const [defaultLang = ''] = languages;
  const foreign = Object.keys(words).filter((lang) => !languages.includes(lang));
  return [
    ...(words[defaultLang] === undefined
      ? [
          toProblem('missing-word', at(path), {
            found: toName(path),
            kind: 'name',
            lang: defaultLang,
            count: 1,
          }),
        ]
      : []),
    ...foreign.map((lang) =>
      toProblem('unknown-language', at([...path, lang]), {
        found: lang,
        kind: 'unknown',
        known: languages.join(', '),
      }),
    ),
  ];
}

function toName(path: Path): string {
  return path
    .map((step) => (typeof step === 'number' ? `[${step + 1}]` : step))
    .join('.')
    .replaceAll('.[', '[');
}

/** Every name that is written in all languages in one place. */
function listWords({ settings, units, topics, awards }: Content): readonly Words[] {
  const { name, organisation, description, headline, lead, contact } = settings.value;
  const of = (
    at: Locate,
    path: Path,
    fields: Readonly<Record<string, ByLanguage | undefined>>,
  ): readonly Words[] =>
    Object.entries(fields).map(([field, words]) => ({ words, path: [...path, field], at }));
  return [
    ...of(settings.at, [], { name, organisation, description, headline, lead }),
    ...of(settings.at, ['contact'], { office: contact.office }),
    ...units.value.units.flatMap((unit, index) => [
      ...of(units.at, ['units', index], { name: unit.name, shortName: unit.shortName }),
      ...unit.commitments.flatMap(({ text }, item) =>
        of(units.at, ['units', index, 'commitments', item], { text }),
      ),
    ]),
    ...topics.value.topics.flatMap((topic, index) => of(topics.at, ['topics', index], { name: topic.name })),
    ...awards.value.families.flatMap((family, index) =>
      of(awards.at, ['families', index], { name: family.name }),
    ),
    ...awards.value.levels.flatMap((level, index) => of(awards.at, ['levels', index], { name: level.name })),
    ...awards.value.awards.flatMap((award, index) =>
      of(awards.at, ['awards', index], { name: award.name, criteria: award.criteria }),
    ),
  ];
}
