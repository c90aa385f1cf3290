import { describe, expect, it } from 'vitest';
import { toProblem } from '../../domain/problem.ts';
import { chooseReportLanguage, reportProblems, showsLinks } from './report-problems.ts';

const problems = [
  toProblem('heading-level', { file: 'a.md', line: 3, column: 1 }, { found: 'One' }),
  toProblem('picture-not-used', { file: 'a.md', line: 9, column: 4 }, { found: 'p.jpg' }),
  toProblem('file-link', { file: 'b' }, { found: 'b' }),
];

describe('a report', () => {
  it('is grouped by file, with counts at the end', () => {
    expect(reportProblems(problems, { lang: 'en', format: 'text' })).toMatchInlineSnapshot(`
      "a.md
        3:1  error  heading-level
          Found: The text has a heading of the first level: One
          Wanted: Headings begin at the second level (##), for the title of the page is the first.
          Mend: Add a # to this heading, or delete it if it repeats the title.
        9:4  warning  picture-not-used
          Found: The picture “p.jpg” is listed, but no text shows it.
          Wanted: Listed pictures stand in the text.
          Mend: Put ![](p.jpg) where it belongs, or take it off the list.

      b
        –  error  file-link
          Found: “b” is a link or a special file.
          Wanted: Only ordinary files and folders, so that nothing from outside the content folder is published.
          Mend: Put a copy of the file in its place, or delete the link.

      What each rule means, with an example:
        docs/en/problems.md#heading-level
        docs/en/problems.md#picture-not-used
        docs/en/problems.md#file-link

      2 errors, 1 warning."
    `);
  });

  it('is JSON for programs', () => {
    const parsed: unknown = JSON.parse(reportProblems(problems, { lang: 'vi', format: 'json' }));
    expect(parsed).toMatchObject({
      problems: [
        {
          rule: 'heading-level',
          severity: 'error',
          file: 'a.md',
          line: 3,
          column: 1,
          found: 'Trong bài có tiêu đề cấp một: One',
          help: 'docs/vi/problems.md#heading-level',
        },
        {},
        {},
      ],
      counts: { errors: 2, warnings: 1 },
    });
  });

  it('has colour only where it is asked for', () => {
    expect(reportProblems(problems, { lang: 'en', format: 'text' })).not.toContain('\u001B');
    expect(reportProblems(problems, { lang: 'en', format: 'text', colour: true })).toContain(
      '\u001B[31merror',
    );
  });
});

it('links to the pages on the rules only where links are shown', () => {
  const link = '\u001B]8;;file:';
  expect(reportProblems(problems, { lang: 'en', format: 'text' })).not.toContain(link);
  const linked = reportProblems(problems, { lang: 'en', format: 'text', links: true });
  expect(linked).toContain(link);
  expect(linked).toContain('/docs/en/problems.md#heading-level\u0007docs/en/problems.md#heading-level');
});

it.each([
  [{ TERM_PROGRAM: 'vscode' }, true],
  [{ VTE_VERSION: '6800' }, true],
  [{ VTE_VERSION: '4600' }, false],
  [{ WT_SESSION: 'a' }, true],
  [{ TERM: 'xterm' }, false],
])('knows whether the terminal of %j shows links', (env, shows) => {
  expect(showsLinks(env)).toBe(shows);
});

describe('the language of reports', () => {
  it.each([
    [{ LANG: 'vi_VN.UTF-8' }, 'vi'],
    [{ LC_ALL: 'ja_JP.UTF-8', LANG: 'vi_VN.UTF-8' }, 'ja'],
    [{ LC_ALL: '', LC_MESSAGES: 'vi', LANG: 'ja_JP' }, 'vi'],
    [{ LANG: 'fr_FR.UTF-8' }, 'en'],
    [{ LANG: 'C.UTF-8' }, 'en'],
  ])('is that of %j', (env, lang) => {
    expect(chooseReportLanguage(env)).toBe(lang);
  });
});
