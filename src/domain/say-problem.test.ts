import { describe, expect, it } from 'vitest';
import { problemWords } from '../words/problems/languages.ts';
import { RULES, toProblem } from './problem.ts';
import { renderProblem } from './say-problem.ts';

describe('a problem', () => {
  it.each(Object.entries(problemWords))('has words for every rule in %s', (_, words) => {
    const keys = Object.keys(RULES).flatMap((rule) => [`${rule}.found`, `${rule}.wanted`, `${rule}.mend`]);
    expect(keys.filter((key) => !(key in words))).toEqual([]);
  });

  it('is said in three languages, with what is wanted as words', () => {
    const values = { found: '', kind: 'missing', path: 'name', wanted: 'options', options: 'a, b' };
    const problem = toProblem('schema', { file: 'a' }, values);
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
