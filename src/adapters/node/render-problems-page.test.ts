import { expect, it } from 'vitest';
import { RULES, toProblem } from '../../domain/problem.ts';
import { renderGuidePage } from './render-guide-page.ts';
import { renderProblemsPage } from './render-problems-page.ts';
import { reportProblems } from './report-problems.ts';

const problem = toProblem('unsafe-html', { file: 'a.md', line: 3, column: 1 }, { found: '<b>' });

it('leads from the problems in development to the place where each rule is explained', async () => {
  const page = renderProblemsPage(reportProblems([problem], { lang: 'vi', format: 'text' }));
  expect(page).toContain('<a href="/_problems/vi/#unsafe-html">docs/vi/problems.md#unsafe-html</a>');
  expect(page).toContain('&lt;b');
  expect(await renderGuidePage('/_problems/vi/')).toContain('<h3 id="unsafe-html">');
});

it.each(['en', 'vi', 'ja'])('has an id for every rule on the page in %s', async (lang) => {
  const page = (await renderGuidePage(`/_problems/${lang}/`)) ?? '';
  expect(Object.keys(RULES).filter((rule) => !page.includes(`<h3 id="${rule}">`))).toEqual([]);
});

it.each(['/', '/_problems/', '/_problems/fr/', '/_problems/vi/x'])(
  'takes %s for no such page',
  async (path) => {
    expect(await renderGuidePage(path)).toBeUndefined();
  },
);
