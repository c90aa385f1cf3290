import { expect, it } from 'vitest';
import { createSay } from '../src/words/commands/languages.ts';
import { parsePrint } from './parse-print.ts';

const ask = (line: string): unknown => parsePrint(line.split(' ').filter(Boolean), createSay('en'));

it('takes a booklet of a year or of a movement, on A4 unless told otherwise', () => {
  expect(ask('booklet --year 2026')).toMatchObject({ what: 'booklet', year: 2026, paper: 'a4' });
  expect(ask('booklet --movement m1 --paper A5 --lang ja')).toMatchObject({
    ...{ movement: 'm1', year: undefined, paper: 'a5', lang: 'ja' },
  });
});

it('takes certificates of a decision, of a recipient, or of a recipient in a decision', () => {
  expect(ask('certificates --decision d1 --recipient an --all-recipients')).toMatchObject({
    ...{ what: 'certificates', decision: 'd1', recipient: 'an', withBareNames: true },
  });
});

it('says what cannot be used', () => {
  const lines = [
    ...['', 'poster', 'booklet', 'booklet --year 2026 --movement m1', 'booklet --year soon'],
    ...['booklet --year 2026 --paper a3', 'certificates', 'certificates --year 2026'],
  ];
  expect(lines.map(ask)).toMatchInlineSnapshot(`
    [
      "",
      "poster",
      "Needed is one of these, and only one: --year, --movement.",
      "Needed is one of these, and only one: --year, --movement.",
      "--year soon",
      "There is no paper “a3”. Known: a4, a5.",
      "Needed is one of these, or both: --decision, --recipient.",
      "Unknown option '--year'",
    ]
  `);
});
