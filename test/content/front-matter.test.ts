import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { problemsOf, sayProblemsOf } from './say-problems.ts';
import { personText } from './write-content.ts';

const an = 'people/an/index.md';

describe('front-matter-fence', () => {
  it.each([['an empty file', ''], ['a file of words', 'Words.\n'], ['a space after the hyphens', '--- \nname: An\n---\n'], ['other hyphens', '+++\nname = "An"\n+++\n']])(
    'refuses %s',
    async (_, text) => {
      expect((await problemsOf({ [an]: text })).map(({ rule }) => rule)).toEqual(['front-matter-fence']);
    },
  );

  it('says what is wrong with the first line, the last one and a missing one', async () => {
    const files = {
      [an]: '--- # fields\nname: An\n---\n',
      'people/binh/index.md': '---\nname: Bình\n----\n',
      'people/chi/index.md': '---\nname: Chi\n',
      'people/dao/index.md': '---\nname: Dao\n---\nunit: archive\n\ntopics:\n  - service: x\n  - {a: b}\n---\nWords.\n',
    };
    expect(await sayProblemsOf(files)).toMatchInlineSnapshot(`
      "people/an/index.md:1:- error front-matter-fence
      The file begins with “--- # fields”.
      A first line of exactly three hyphens (---), the fields, and another line of exactly three hyphens.
      Write --- and nothing else on the first line; spaces and other words after it count too.

      people/binh/index.md:3:- error front-matter-fence
      The fields are closed by “----”.
      A first line of exactly three hyphens (---), the fields, and another line of exactly three hyphens.
      Write --- and nothing else on this line.

      people/chi/index.md:1:- error front-matter-fence
      The fields at the top are never closed.
      A first line of exactly three hyphens (---), the fields, and another line of exactly three hyphens.
      Add a line with --- below the last field.

      people/dao/index.md:3:- error front-matter-fence
      The fields are closed here, and more fields stand below.
      A first line of exactly three hyphens (---), the fields, and another line of exactly three hyphens.
      Delete this line, or move it below the last field. For a line across the text write *** instead."
    `);
  });

  it.each([
    ['in the midst of a block of free text', 'summary: |\n  one\n---\n  two\nleftOn: 2026-01-01\n---\nWords.\n'],
    ['with words and fields below', 'role: Head\n---\nSome words.\npublishAt: 2027-01-01\n--- \nWords.\n'],
    ['in a block inside another field', 'consent:\n  reference: |\n    Folder\n---\n    one\n  until: 2026-12-31\n---\nWords.\n'],
  ])('sees a line of hyphens %s, which would cut an embargo or a consent off', async (_, rest) => {
    const problems = await problemsOf({ [an]: `---\nstate: draft\nname: An\n${rest}` });
    expect(problems.map(({ rule, values }) => [rule, values['kind']])).toEqual([['front-matter-fence', 'early']]);
  });

  it('leaves lines across a text alone, and fields that are told in a text', async () => {
    const body = 'First.\n\n---\n\nSecond: more.\n\n```yaml\nleftOn: 2026-01-01\n```\n\n---\n\nRole: head.\n';
    expect(await problemsOf({ [an]: personText('An', 'summary: |\n  One line.', body) })).toEqual([]);
  });

  it.each(['---js', '---JS', '--- js', '---javascript', '---JavaScript', '--- js ', '---coffee', '---json', '---\tjs', '---js\r'])(
    'never runs the code of a file that opens with %j',
    async (fence) => {
      const canary = 'florilegiumCanary';
      const code = `{ name: (globalThis.${canary} = "sung") }`;
      const problems = await problemsOf({ [an]: `${fence}\n${code}\n---\n`, [`pages/a/index.md`]: `${fence}\nmodule.exports = ${code}\n---\n` });
      expect(problems.map(({ rule }) => rule)).toEqual(['front-matter-fence', 'front-matter-fence']);
      expect(Reflect.has(globalThis, canary)).toBe(false);
    },
  );
});

describe('yaml-syntax', () => {
  it.each([
    ['a tab', 'consent:\n\tdate: 2026-01-01'],
    ['a colon', 'role: Head: archive'],
    ['a field twice', 'name: Bình'],
    ['an open quotation mark', 'role: "Head'],
    ['an open bracket', 'topics: [service'],
    ['a special character', 'role: @head'],
    ['an indent', '  role: Head'],
    ['something else', '- role'],
  ])('explains %s with its line', async (_, fields) => {
    expect(await sayProblemsOf({ [an]: `---\nname: An\n${fields}\n---\n` })).toMatchSnapshot();
  });

  it('stands at the line of the file', async () => {
    const [problem] = await problemsOf({ [an]: '---\nstate: published\nname: a: b\n---\n' });
    expect(problem?.at).toEqual({ file: an, line: 3, column: 7 });
  });

  it('ends at a few levels and does not exhaust the reader', async () => {
    const deep = `x: ${'['.repeat(30_000)}`;
    const problems = await problemsOf({ [an]: personText('An', deep), 'people/binh/index.md': personText('B', `x: ${'['.repeat(40)}1${']'.repeat(40)}`) });
    expect(problems.map(({ rule, values }) => [rule, values['why']])).toEqual([
      ['yaml-syntax', expect.stringMatching(/deep|bracket/)],
      ['yaml-syntax', 'deep'],
    ]);
  });
});

describe('yaml-alias', () => {
  it('refuses anchors, aliases, merge keys and types', async () => {
    const files = {
      [an]: personText('An', 'role: &r Head'),
      'people/binh/index.md': personText('Bình', 'role: *r'),
      'people/chi/index.md': personText('Chi', '<<: {role: Head}'),
      'people/dung/index.md': personText('Dung', 'role: !!js/function "x"'),
    };
    expect(await sayProblemsOf(files)).toMatchInlineSnapshot(`
      "people/an/index.md:11:10 error yaml-alias
      A name for use elsewhere (&) stands here: role: &r Head
      Plain values, written out where they belong.
      Write the value itself; put it in quotation marks if it begins with &, * or !.

      people/binh/index.md:11:7 error yaml-alias
      A reference (*) stands here: role: *r
      Plain values, written out where they belong.
      Write the value itself; put it in quotation marks if it begins with &, * or !.

      people/chi/index.md:11:1 error yaml-alias
      Fields are merged (<<) here: <<: {role: Head}
      Plain values, written out where they belong.
      Write the value itself; put it in quotation marks if it begins with &, * or !.

      people/dung/index.md:11:21 error yaml-alias
      A type (!) stands here: role: !!js/function "x"
      Plain values, written out where they belong.
      Write the value itself; put it in quotation marks if it begins with &, * or !."
    `);
  });
});

describe('any bytes in an entry', () => {
  it('never make the reader throw', async () => {
    const fields = fc.string({ unit: 'binary', maxLength: 200 });
    const text = fc.oneof(
      fc.uint8Array({ maxLength: 300 }),
      fc.string({ unit: 'binary' }),
      fc.tuple(fields, fc.string({ unit: 'grapheme' })).map(([head, body]) => `---\n${head}\n---\n${body}`),
      fc.json().map((json) => `---\nname: ${json}\nresults: ${json}\n---\n# ${json}\n`),
    );
    await fc.assert(
      fc.asyncProperty(text, text, async (one, two) => {
        const problems = await problemsOf({ [an]: one, 'stories/s/index.md': two, 'units.yml': one });
        expect(problems.length).toBeGreaterThan(0);
      }),
      { numRuns: 40 },
    );
  }, 60_000);
});

describe('the position of a problem', () => {
  it('is the field that it speaks of, wherever that stands', async () => {
    const lines = fc.array(fc.constantFrom('# a comment', '', 'role: Head', 'summary: Short.', 'leadingPost: yes'), { maxLength: 6 });
    await fc.assert(
      fc.asyncProperty(lines, fc.integer({ min: 0, max: 9 }), async (before, spaces) => {
        const unique = [...new Set(before)];
        const text = ['---', 'name: An', ...unique, `state:${' '.repeat(spaces + 1)}publishd`, '---', ''].join('\n');
        const [problem] = await problemsOf({ [an]: text });
        expect(problem?.at).toEqual({ file: an, line: unique.length + 3, column: spaces + 8 });
      }),
      { numRuns: 25 },
    );
  }, 60_000);
});
