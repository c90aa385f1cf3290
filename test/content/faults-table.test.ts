import { existsSync, readFileSync } from 'node:fs';
import { expect, it } from 'vitest';

const root = new URL('../../', import.meta.url);
const table = readFileSync(new URL('docs/faults.md', root), 'utf8');

/** The rows of the table: what happens to what, and the tests that it names. */
const rows = [...table.matchAll(/^\| (?!Input or fault|-)(.+?) +\| (.+?) +\| (`.+?) +\|$/gm)].map(([, fault = '', result = '', tests = '']) => ({ fault, result, tests }));
const lines = table.split('\n').filter((line) => /^\| (?!Input or fault|-)/.test(line));

/** A test that a row names: its file, its title, and one of its cases where the title stands for many. */
const NAMED = /(?:`([^`]+)`: )?“([^”]+)”(?: with “([^”]+)”)?(?:; |$)/y;

it('has at least eighty rows, each with what happens and a test', () => {
  expect(rows.length).toBeGreaterThanOrEqual(80);
  expect(rows.length).toBe(lines.length);
  expect(new Set(rows.map(({ fault }) => fault)).size).toBe(rows.length);
});

it('names only tests that exist, by their files and titles', () => {
  const wrong = rows.flatMap(({ fault, tests }) => {
    const named = listNamed(tests);
    if (named.length === 0) return [`${fault}: no test can be read in ${tests}`];
    return named.filter((one) => !exists(one)).map(({ file, title, example }) => `${fault}: ${file} has no “${title}” ${example}`);
  });
  expect(wrong).toEqual([]);
});

it('would miss a title that is only told of, and a case that is not there', () => {
  const file = 'test/content/faults-table.test.ts';
  expect(exists({ file, title: 'names only tests that exist, by their files and titles', example: '' })).toBe(true);
  expect(exists({ file, title: 'only told of', example: '' })).toBe(false);
  expect(exists({ file: 'test/content/none.test.ts', title: 'finds UTF-16', example: '' })).toBe(false);
  expect(exists({ file, title: 'names only tests that exist, by their files and titles', example: ['no', 'case'].join(' ') })).toBe(false);
});

function listNamed(tests: string) {
  const named: { file: string; title: string; example: string }[] = [];
  const pattern = new RegExp(NAMED);
  let end = 0;
  for (let match = pattern.exec(tests); match !== null; match = pattern.exec(tests)) {
    const [, file = named.at(-1)?.file ?? '', title = '', example = ''] = match;
    named.push({ file, title, example });
    end = pattern.lastIndex;
  }
  return end === tests.length ? named : [];
}

function exists({ file, title, example }: { readonly file: string; readonly title: string; readonly example: string }): boolean {
  const path = new URL(file, root);
  if (!existsSync(path)) return false;
  const source = readFileSync(path, 'utf8').replaceAll("\\'", "'");
  const quoted = (text: string): string => `(?:'|"|\`)${text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')}(?:'|"|\`)`;
  const isTest = new RegExp(String.raw`(?:\b(?:it|test)|\)|\])\s*\(\s*${quoted(title)},`).test(source);
  return isTest && (example === '' || new RegExp(quoted(example)).test(source));
}
