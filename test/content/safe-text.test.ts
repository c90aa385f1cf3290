import { describe, expect, it } from 'vitest';
import { findInvisible } from '../../src/domain/text/invisible.ts';
import { findMixedWords, findTwinWords, toLook } from '../../src/domain/text/look-alikes.ts';
import { findEndlessWord } from '../../src/domain/text/word-limits.ts';
import { problemsOf, read, sayProblemsOf } from './say-problems.ts';
import { decisionText, defaultFiles, personText, storyText, writeContent } from './write-content.ts';

const an = 'people/an/index.md';
const rulesOf = async (body: string): Promise<readonly string[]> =>
  (await problemsOf({ [an]: personText('An', '', `${body}\n`) })).map(({ rule }) => rule);

describe('unsafe-html', () => {
  it.each([
    ['a script', '<script src="https://a.example/x.js"></script>'],
    ['a picture with a handler', '<img src=x onerror=alert(1)>'],
    ['a frame', '<iframe src="https://a.example"></iframe>'],
    ['a refresh', '<meta http-equiv="refresh" content="0;url=https://a.example">'],
    ['a base', '<base href="https://a.example/">'],
    ['a form to another site', '<form action="https://a.example"><input name=a></form>'],
    ['a style', '<style>p { display: none }</style>'],
    ['a comment', 'Words <!-- hidden --> and words.'],
    ['an instruction', '<?php echo 1 ?>'],
    ['a declaration', '<!DOCTYPE html>'],
    ['CDATA', '<![CDATA[ x ]]>'],
    ['an SVG', '<svg onload="alert(1)"></svg>'],
    ['a closing tag alone', 'Words </p> words.'],
  ])('refuses %s', async (_, body) => {
    expect(new Set(await rulesOf(body))).toEqual(new Set(['unsafe-html']));
  });
});

describe('unsafe-link', () => {
  it.each([
    ['letters written as entities', '[x](java&#115;cript:alert&#40;1&#41;)'],
    ['a colon written as an entity', '[x](javascript&colon;alert(1))'],
    ['a tab in the scheme', '[x](<java\tscript:alert(1)>)'],
    ['a picture in data', '![x](data:image/svg+xml,x)'],
    ['a definition with a scheme', '[x][y]\n\n[y]: vbscript:x'],
    ['an autolink', '<javascript:alert(1)>'],
    ['a bare address without https', 'See www.a.example for more.'],
  ])('refuses %s', async (_, body) => {
    expect(await rulesOf(body)).toContain('unsafe-link');
  });
});

describe('misleading-link', () => {
  it('finds links that say another address than they lead to, look like another one, or say nothing', async () => {
    const body = [
      '[https://bank.example](https://other.example)',
      '[www.bank.example](https://www.bank.example/a) [https://bank.example](https://pay.bank.example)',
      '[an@a.example](mailto:binh@b.example)',
      '[the bank](https://b\u0430nk.example)',
      '[](https://a.example) [ ](person:an)',
    ].join('\n\n');
    expect(await sayProblemsOf({ [an]: personText('An', '', `${body}\n`) })).toMatchInlineSnapshot(`
      "people/an/index.md:12:1 error misleading-link
      This link says “https://bank.example” and leads to https://other.example.
      Links that say where they lead.
      Correct the address, or name the page in words.

      people/an/index.md:16:1 error misleading-link
      This link says “an@a.example” and leads to mailto:binh@b.example.
      Links that say where they lead.
      Correct the address, or name the page in words.

      people/an/index.md:18:1 error misleading-link
      The address of this link mixes scripts so that it looks like another one: bаnk.example
      Links that say where they lead.
      Check the address and type it again.

      people/an/index.md:20:1 error misleading-link
      This link has no words: https://a.example
      Links that say where they lead.
      Put words between the square brackets, or delete the link.

      people/an/index.md:20:23 error misleading-link
      This link has no words: person:an
      Links that say where they lead.
      Put words between the square brackets, or delete the link."
    `);
  });

  it('takes names of files and programs for words, and addresses in any one script', async () => {
    const body = '[report.pdf](https://a.example/b) [Node.js](https://nodejs.org) <https://日本語.example> [x](https://tiếngviệt.example)';
    expect(await rulesOf(body)).toEqual([]);
  });
});

describe('lost-text', () => {
  it('finds what stands in a text and no reader would see', async () => {
    const body = [
      '## Results {#results .big onclick=x}',
      '[comment]: # (nobody reads this)',
      'See [a][] and this[^1].',
      '[a]: https://a.example\n[a]: https://b.example',
      '[^1]: A note.',
      '[^2]: A lost note.',
      '![](p.jpg "a title")',
      '| a | b |\n| - | - |\n| 1 | 2 | 3 |',
    ].join('\n\n');
    const found = (await problemsOf({ [an]: personText('An', '', `${body}\n`) })).filter(({ rule }) => rule === 'lost-text');
    expect(found.map(({ at, values }) => [at.line, values['kind'], values['found']])).toEqual([
      [12, 'attributes', 'className, onclick'],
      [14, 'unused', '[comment]: # (nobody reads this)'],
      [19, 'twice', '[a]: https://b.example'],
      [23, 'unused', '[^2]: A lost note.'],
      [25, 'title', 'a title'],
      [29, 'cell', '3'],
    ]);
  });

  it('finds a footnote that only itself mentions, and words behind the opening of code', async () => {
    const found = await problemsOf({ [an]: personText('An', '', '[^1]: Hidden[^2].\n\n[^2]: Hidden too[^1].\n\n```js a title\ncode\n```\n') });
    expect(found.map(({ rule, at, values }) => [rule, at.line, values['kind']])).toEqual([
      ['lost-text', 12, 'unused'],
      ['lost-text', 14, 'unused'],
      ['lost-text', 16, 'meta'],
    ]);
  });

  it('says how to mend a text that a definition hides', async () => {
    expect(await sayProblemsOf({ [an]: personText('An', '', '[//]: # "hidden"\n') })).toMatchInlineSnapshot(`
      "people/an/index.md:12:1 error lost-text
      Nothing in the text refers to this line, and no reader sees it: [//]: # (hidden)
      Everything that stands in a text can be read on the page.
      Delete the line, or refer to it."
    `);
  });

  it('leaves footnotes, references, anchors and tables alone that are used', async () => {
    const body = '## Results {#results}\n\nSee [a], [B][a] and this[^n].\n\n[A]: https://a.example\n\n[^n]: A note.\n\n| a | b |\n| - | - |\n| 1 |\n';
    expect(await rulesOf(body)).toEqual([]);
  });
});

describe('open-reference', () => {
  it('finds footnotes and references that lead nowhere', async () => {
    expect(await sayProblemsOf({ [an]: personText('An', '', 'As said[^9], in [the report][gone].\n') })).toMatchInlineSnapshot(`
      "people/an/index.md:12:1 warning open-reference
      These brackets refer to a line that is not there, and readers would see them: [^9]
      For every footnote [^1] a line that begins with [^1]:, and for every [words][name] a line that begins with [name]:.
      Add the line, or write the link as [words](https://…). Brackets that are meant: \\[."
    `);
    expect(await rulesOf('Đặng \\[^9\\] and \\[a\\]\\[b\\] and [c] and `[^9]`.')).toEqual([]);
  });
});

describe('control-character', () => {
  it.each([
    ['turns the direction', '&#8238;', 'direction', 'U+202E'],
    ['is a control', '&#x7;', 'control', '&#…;'],
    ['is nothing at all', '&#0;', 'control', '&#…;'],
    ['hides between letters', '&#8203;', 'hidden', 'U+200B'],
    ['is a soft hyphen', '&shy;', 'hidden', 'U+00AD'],
  ])('finds an entity that %s', async (_, entity, kind, found) => {
    const [problem, ...rest] = await problemsOf({ [an]: personText('An', '', `One.\n\nTwo ${entity} three.\n`) });
    expect([problem?.rule, problem?.at.line, problem?.values]).toEqual(['control-character', 14, { found, kind }]);
    expect(rest).toEqual([]);
  });

  it('finds what hides in a name, so that no search for somebody withheld misses it', async () => {
    expect(await sayProblemsOf({ [an]: personText('A\u200Bn') })).toMatchInlineSnapshot(`
      "people/an/index.md:4:8 error control-character
      An invisible character (U+200B) stands here.
      Text without invisible characters.
      Delete the words around this place and type them again; do not paste them."
    `);
  });
});

describe('invisible characters', () => {
  it.each([
    ['zero-width space', 'a\u200Bb'],
    ['zero-width joiner in Latin', 'a\u200Db'],
    ['zero-width non-joiner in Latin', 'a\u200Cb'],
    ['word joiner', 'a\u2060b'],
    ['byte order mark', 'a\uFEFFb'],
    ['soft hyphen', 'a\u00ADb'],
    ['Hangul filler', 'a\u3164b'],
    ['grapheme joiner', 'a\u034Fb'],
    ['line separator', 'a\u2028b'],
    ['tags that spell words', 'a\u{E0041}\u{E0042}'],
    ['variation selector on a letter', 'a\uFE0F'],
    ['two variation selectors', '☎\uFE0F\uFE0F'],
    ['mark of direction in Latin', 'a\u200Fb'],
    ['C1 control', 'a\u0085b'],
    ['interlinear annotation', 'a\uFFF9b'],
  ])('are found: %s', (_, text) => {
    expect(findInvisible(text)?.offset).toBeGreaterThan(0);
  });

  it.each([
    ['Vietnamese', 'Nguyễn Thị Ánh Tuyết đã số hoá 340.000 trang'],
    ['Japanese with a registered form of a character', '葛\u{E0100}城 花子（かつらぎ はなこ）☎\uFE0E'],
    ['Persian with a joiner', 'می\u200Cخواهم'],
    ['Arabic with a mark of direction', 'الاسم (Ahmad\u200F)'],
    ['Hebrew with points', 'שָׁלוֹם'],
    ['Hindi with joiners', 'क्\u200Dष क्\u200Cष'],
    ['Thai that says where lines end', 'ภาษา\u200Bไทย'],
    ['Khmer that says where lines end', 'ភាសា\u200Bខ្មែរ'],
    ['a family, a heart and a flag', '👨\u200D👩\u200D👧 ❤\uFE0F 🏴\u{E0067}\u{E0062}\u{E0073}\u{E0063}\u{E0074}\u{E007F}'],
    ['a keycap', '1\uFE0F\u20E3'],
    ['a no-break space and an ideographic one', 'a\u00A0b\u3000c\u202Fd'],
  ])('are no fault in %s', (_, text) => {
    expect(findInvisible(text)).toBeUndefined();
  });
});

describe('mixed-scripts', () => {
  it('finds words of several scripts that look alike, in names, texts, citations and catalogues', async () => {
    const files = {
      [an]: personText('Nguy\u0435n', 'role: \u0391rchivist', 'He \uFF41nd she.\n\n\u{1D5D4}\u{1D5FB} won.\n'),
      'decisions/d.md': decisionText('- {to: an, citation: H\u0435lped.}'),
      'topics.yml': 'topics:\n  - {id: a, name: {en: "S\u0435rvice"}, hue: leaf}\n',
    };
    const found = await problemsOf(files);
    expect(found.map(({ rule, at, values }) => [rule, `${at.file}:${String(at.line)}`, values['kind'], values['letters']])).toEqual([
      ['mixed-scripts', 'decisions/d.md:7', 'scripts', 'е (U+0435)'],
      ['mixed-scripts', `${an}:4`, 'scripts', 'е (U+0435)'],
      ['mixed-scripts', `${an}:11`, 'scripts', 'Α (U+0391)'],
      ['mixed-scripts', `${an}:13`, 'width', 'ａ (U+FF41)'],
      ['mixed-scripts', `${an}:15`, 'styled', '𝗔 (U+1D5D4), 𝗻 (U+1D5FB)'],
      ['mixed-scripts', 'topics.yml:2', 'scripts', 'е (U+0435)'],
    ]);
    expect(await sayProblemsOf({ [an]: personText('Nguy\u0435n') })).toMatchInlineSnapshot(`
      "people/an/index.md:4:7 error mixed-scripts
      The word “Nguyеn” mixes letters of different scripts that look alike: е (U+0435)
      Words of one script: others are found by no search, read out by no screen reader, and used to pass for somebody else.
      Delete the word and type it again on the keyboard; do not paste it."
    `);
  });

  it.each([
    'Юрий Гагарин',
    'Άλφα και βήτα, 5 kΩ, 10 μm, NFκB, ΔH and α-amylase',
    'ＰＣ、ＡＩ活用とIT',
    'PDF-файл и USB-кабель',
    'a variable 𝑥 and another 𝑦',
    'Zdeněk Žižka, Şükrü Ağaoğlu, Łukasz',
    'أحمد بن محمد and Đặng Văn Ngữ',
  ])('finds nothing in %s', (text) => {
    expect(findMixedWords(text)).toEqual([]);
    expect(findTwinWords(text)).toEqual([]);
  });
});

describe('look-alike', () => {
  it('finds a word of another alphabet in a Latin text, and an id that is taken for another', async () => {
    const files = {
      'stories/an-binh/index.md': storyText('', `See \u0430\u0435\u043E here.\n`),
      'stories/anbinh/index.md': storyText('', 'Other words.\n'),
    };
    const found = (await problemsOf(files)).filter(({ rule }) => rule === 'look-alike');
    expect(found.map(({ severity, at, values }) => [severity, at.file, values['kind'], values['found']])).toEqual([
      ['warning', 'stories/an-binh/index.md', 'word', 'аео'],
      ['warning', 'stories/anbinh/index.md', 'id', 'anbinh'],
    ]);
  });

  it('takes ids with other numbers for other ids', () => {
    expect(toLook('qd-2-11')).not.toBe(toLook('qd-21-1'));
    expect(toLook('lan-chi')).not.toBe(toLook('lan-thi'));
    expect([toLook('an-b1nh'), toLook('arnold'), toLook('0ng')]).toEqual([toLook('an-blnh'), toLook('amold'), toLook('ong')]);
  });
});

describe('endless-word', () => {
  it('finds a word of 5,000 letters and 3,000 marks on one letter', async () => {
    const files = { [an]: personText('An', '', `A ${'x'.repeat(5000)} b.\n\nOne a${'\u0301\u0302'.repeat(1500)}.\n`) };
    expect(await sayProblemsOf(files)).toMatchInlineSnapshot(`
      "people/an/index.md:12:3 error endless-word
      This word has 5000 letters: xxxxxxxxxxxxxxxxxxxxxxxxxxxxxx…
      Words of at most 100 letters, so that lines can break.
      Add the missing spaces, or shorten it.

      people/an/index.md:14:5 error endless-word
      The letter “á” carries 2999 marks.
      At most 6 marks on a letter.
      Type the word again."
    `);
  });

  it.each([
    ['a Japanese sentence without spaces', '国会事務局職員の表彰について'.repeat(40)],
    ['a Thai sentence without spaces', 'สภาผู้แทนราษฎร'.repeat(40)],
    ['Vietnamese in separate accents', 'Nguyễn Thị Thuỷ Tiên '.repeat(30).normalize('NFD')],
    ['pointed Hebrew', 'בְּרֵאשִׁית בָּרָא אֱלֹהִים'],
    ['the longest German word', 'Donaudampfschiffahrtselektrizitätenhauptbetriebswerkbauunterbeamtengesellschaft'],
  ])('leaves %s alone', (_, text) => {
    expect(findEndlessWord(text)).toBeUndefined();
  });
});

describe('length limits', () => {
  it('refuse a text of 9.9 MB and fields of 6 MB before they are parsed', async () => {
    const files = {
      [an]: personText('An', '', 'word '.repeat(2_000_000)),
      'people/binh/index.md': personText('Bình', `summary: ${'x'.repeat(6_000_000)}`),
    };
    expect((await problemsOf(files)).map(({ rule, at }) => [rule, at.file])).toEqual([
      ['file-too-large', an],
      ['file-too-large', 'people/binh/index.md'],
    ]);
  });

  it('refuse a name of more than 300 characters', async () => {
    const [problem, ...rest] = await problemsOf({ [an]: personText('An '.repeat(150)) });
    expect([problem?.rule, problem?.values['wanted'], problem?.values['limit'], rest.length]).toEqual(['schema', 'shorter', 300, 0]);
  });
});

describe('accents', () => {
  it('are composed where they are read, so that one name is one name', async () => {
    const name = 'Nguyễn Thị Hằng';
    const dir = await writeContent({ [an]: personText(name.normalize('NFD'), '', `${name.normalize('NFD')}\n`), 'people/chi/index.md': personText('神田 福\uFA19') });
    const { content } = await read(dir);
    expect(content?.people.map(({ facts }) => facts.name)).toEqual([name, '神田 福\uFA19']);
    expect(content?.people[0]?.body?.text).toContain(name);
  });

  it('cannot hide the name of somebody withheld', async () => {
    const files = {
      [an]: personText('Nguyễn Thị Hằng').replace('state: published', 'state: withdrawn'),
      'stories/s/index.md': storyText(`needs: {skills: "${'Nguyễn Thị Hằng'.normalize('NFD')} knows"}`),
    };
    expect((await problemsOf(files)).map(({ rule }) => rule)).toEqual(['withheld-name']);
  });
});

describe('ids', () => {
  it.each(['аdmin', 'ａｎ', 'an binh', 'An', 'a?b', 'a#b', 'an_binh', '🎉', 'x'.repeat(81)])('may not be %s', async (id) => {
    expect((await problemsOf({ [`people/${id}/index.md`]: personText('An') })).map(({ rule }) => rule)).toEqual(['file-name']);
  });

  it('in fields are ASCII too', async () => {
    const units = defaultFiles['units.yml'].replace('id: post', 'id: p\u043Est');
    const [problem] = await problemsOf({ 'units.yml': units });
    expect([problem?.rule, problem?.values['wanted']]).toEqual(['schema', 'id']);
  });
});
