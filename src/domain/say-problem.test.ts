import { IntlMessageFormat } from 'intl-messageformat';
import { describe, expect, it } from 'vitest';
import { problemWords } from '../words/problems/languages.ts';
import { RULES, toProblem } from './problem.ts';
import { renderProblem } from './say-problem.ts';

const messages = Object.entries(problemWords).flatMap(([lang, words]) =>
  Object.entries(words).map(([key, message]) => ({ lang, key, message })),
);
const english = new Map<string, string>(Object.entries(problemWords.en));

describe('the words of problems', () => {
  it.each(Object.entries(problemWords))('are there for every rule in %s', (_, words) => {
    const keys = Object.keys(RULES).flatMap((rule) => [`${rule}.found`, `${rule}.wanted`, `${rule}.mend`]);
    expect(keys.filter((key) => !(key in words))).toEqual([]);
    expect(Object.keys(words).sort()).toEqual([...english.keys()].sort());
  });

  it('fill only places that English fills, and choose between the same cases', () => {
    const different = messages.filter(({ lang, key, message }) => {
      const wanted = listPlaces(english.get(key) ?? '', 'en');
      return (
        listPlaces(message, lang).some((place) => !wanted.includes(place)) ||
        listCases(message, lang).join() !== listCases(english.get(key) ?? '', 'en').join()
      );
    });
    expect(different.map(({ lang, key }) => `${lang} ${key}`)).toEqual([]);
  });
});

describe('a problem', () => {
  it('is said in three languages, with what is wanted as words', () => {
    const problem = toProblem(
      'schema',
      { file: 'a' },
      { found: '', kind: 'missing', path: 'name', wanted: 'options', options: 'a, b' },
    );
    expect(renderProblem(problem, 'en')).toEqual({
      found: '“name” is missing.',
      wanted: 'Wanted here: one of: a, b.',
      mend: 'Add the field with its value.',
    });
    expect(renderProblem(problem, 'vi').found).toBe('Thiếu “name”.');
    expect(renderProblem(problem, 'ja').found).toBe('「name」がありません。');
  });

  it('keeps braces and quotation marks of what was found as they are', () => {
    const { found } = renderProblem(
      toProblem('unsafe-html', { file: 'a' }, { found: "<a href='{x}'>" }),
      'en',
    );
    expect(found).toBe("HTML stands in the text: <a href='{x}'>");
  });
});

type Part = ReturnType<IntlMessageFormat['getAst']>[number];

function* walk(parts: readonly Part[]): Generator<Part> {
  for (const part of parts) {
    yield part;
    if ('options' in part) for (const option of Object.values(part.options)) yield* walk(option.value);
  }
}

function partsOf(message: string, lang: string): readonly Part[] {
  return [...walk(new IntlMessageFormat(message, lang, undefined, { ignoreTag: true }).getAst())];
}

function listPlaces(message: string, lang: string): readonly string[] {
  return partsOf(message, lang).flatMap((part) => ('value' in part && part.type !== 0 ? [part.value] : []));
}

/** The cases of every choice by words; plural forms differ between languages. */
function listCases(message: string, lang: string): readonly string[] {
  return partsOf(message, lang)
    .flatMap((part) =>
      'options' in part && !('pluralType' in part)
        ? [`${part.value}: ${Object.keys(part.options).sort().join(' ')}`]
        : [],
    )
    .sort();
}
