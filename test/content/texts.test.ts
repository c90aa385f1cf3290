import { describe, expect, it } from 'vitest';
import { problemsOf, read, sayProblemsOf } from './say-problems.ts';
import { personText, storyBody, storyText, writeContent } from './write-content.ts';

const an = 'people/an/index.md';

describe('a text', () => {
  it('is known by its headings, links, pictures and paragraphs, at the lines of the file', async () => {
    const dir = await writeContent({ 'stories/s/index.md': storyText('', '## Anything {#limits}\n\nSee [An][a] and **more**.\n\n[a]: https://a.example\n') });
    const { content } = await read(dir);
    const body = content?.stories[0]?.body;
    const file = 'stories/s/index.md';
    expect(body?.headings).toEqual([{ depth: 2, text: 'Anything', id: 'limits', at: { file, line: 11, column: 1 }, offset: 0 }]);
    expect(body?.links).toEqual([{ target: 'https://a.example', text: 'An', at: { file, line: 13, column: 5 } }]);
    expect(body?.paragraphs).toEqual([{ text: 'See An and more.', at: { file, line: 13, column: 1 } }]);
  });
});

describe('unsafe-html', () => {
  it('refuses elements and comments, in lines and in blocks', async () => {
    const body = 'One <b>bold</b> word.\n\n<script>\nalert(1)\n</script>\n\n<!-- secret -->\n\n1 < 2 and `<code>` are fine.\n';
    expect(await sayProblemsOf({ [an]: personText('An', '', body) })).toMatchInlineSnapshot(`
      "people/an/index.md:12:5 error unsafe-html
      HTML stands in the text: <b>
      Plain Markdown. HTML, also in comments, is not published.
      Delete it, or write it in Markdown. A single < is written as \\<.

      people/an/index.md:12:12 error unsafe-html
      HTML stands in the text: </b>
      Plain Markdown. HTML, also in comments, is not published.
      Delete it, or write it in Markdown. A single < is written as \\<.

      people/an/index.md:14:1 error unsafe-html
      HTML stands in the text: <script> alert(1) </script>
      Plain Markdown. HTML, also in comments, is not published.
      Delete it, or write it in Markdown. A single < is written as \\<.

      people/an/index.md:18:1 error unsafe-html
      HTML stands in the text: <!-- secret -->
      Plain Markdown. HTML, also in comments, is not published.
      Delete it, or write it in Markdown. A single < is written as \\<."
    `);
  });
});

describe('heading-level', () => {
  it('refuses a heading of the first level, however it is written', async () => {
    expect(await sayProblemsOf({ [an]: personText('An', '', '# An\n\nAnd\n===\n') })).toMatchInlineSnapshot(`
      "people/an/index.md:12:1 error heading-level
      The text has a heading of the first level: An
      Headings begin at the second level (##), for the title of the page is the first.
      Add a # to this heading, or delete it if it repeats the title.

      people/an/index.md:14:1 error heading-level
      The text has a heading of the first level: And
      Headings begin at the second level (##), for the title of the page is the first.
      Add a # to this heading, or delete it if it repeats the title."
    `);
  });
});

describe('unsafe-link', () => {
  it.each(['javascript:alert(1)', 'JavaScript:alert(1)', 'vbscript:x', 'data:text/html,x', 'file:///etc/passwd', 'ftp://a.example', '//a.example', '/\\\\a.example', 'http://a.example', 'https://u:p@a.example', 'form.pdf', '../x', 'person:', 'unknown:x'])(
    'refuses %s',
    async (target) => {
      expect((await problemsOf({ [an]: personText('An', '', `[x](<${target}>)\n`) })).map(({ rule }) => rule)).toEqual(['unsafe-link']);
    },
  );

  it.each(['https://a.example/x?y#z', 'mailto:a@b.example', 'tel:+8112345', '/units/', '#limits', 'person:an', 'unit:archive', 'award:medal#top'])(
    'accepts %s',
    async (target) => {
      expect(await problemsOf({ [an]: personText('An', '', `[x](${target})\n`) })).toEqual([]);
    },
  );

  it('says how to mend each kind, also in definitions and bare addresses', async () => {
    const body = 'http://a.example\n\n[x](javascript:x) [y](form.pdf) [z]\n\n[z]: http://b.example\n\n![](https://c.example/p.jpg) ![](../../p.jpg)\n';
    expect(await sayProblemsOf({ [an]: personText('An', '', body) })).toMatchInlineSnapshot(`
      "people/an/index.md:12:1 error unsafe-link
      This link cannot be published: http://a.example
      Links to https addresses, to mailto and tel, to a place on this site (/…), to a heading (#…) or to an entry (person:id, story:id).
      Use https:// instead of http://.

      people/an/index.md:14:1 error unsafe-link
      This link cannot be published: javascript:x
      Links to https addresses, to mailto and tel, to a place on this site (/…), to a heading (#…) or to an entry (person:id, story:id).
      Replace it by the https address of the page.

      people/an/index.md:14:19 error unsafe-link
      This link cannot be published: form.pdf
      Links to https addresses, to mailto and tel, to a place on this site (/…), to a heading (#…) or to an entry (person:id, story:id).
      Begin with / for a page of this site, with https:// for another site. A file to download is listed under “files”.

      people/an/index.md:16:1 error unsafe-link
      This link cannot be published: http://b.example
      Links to https addresses, to mailto and tel, to a place on this site (/…), to a heading (#…) or to an entry (person:id, story:id).
      Use https:// instead of http://.

      people/an/index.md:18:1 error unsafe-link
      A picture is taken from another site: https://c.example/p.jpg
      Pictures that lie beside the text.
      Save the picture beside this text, list it under “pictures” and name the file only.

      people/an/index.md:18:30 error unsafe-link
      A picture is taken from another place: ../../p.jpg
      Pictures that lie beside the text.
      Put the picture beside this text and name the file only."
    `);
  });
});

describe('copied-paragraph', () => {
  const long = 'We put every shelf in order, one after the other, and wrote down what lay where. '.repeat(3);
  it('finds a long paragraph in two entries', async () => {
    const files = { 'stories/a/index.md': storyText('', `${storyBody}\n${long}\n`), 'stories/b/index.md': storyText('', `${storyBody}\n${long.toUpperCase()}\n`) };
    expect(await sayProblemsOf(files)).toMatchInlineSnapshot(`
      "stories/b/index.md:35:1 warning copied-paragraph
      This paragraph also stands in stories/a/index.md:35: WE PUT EVERY SHELF IN ORDER, ONE AFTER THE OTHER, AND WROTE …
      Every entry tells its own story.
      Tell in one of them what happened there, or link to the other."
    `);
  });

  it('finds it again with other figures in it', async () => {
    const files = { 'stories/a/index.md': storyText('', `${storyBody}\n${long}It took 14 days.\n`), 'stories/b/index.md': storyText('', `${storyBody}\n${long}It took 3 days.\n`) };
    expect((await problemsOf(files)).map(({ rule, at }) => [rule, at.file])).toEqual([['copied-paragraph', 'stories/b/index.md']]);
  });

  it('finds most of it again in another story, where names were put in the place of names', async () => {
    const told = 'Every Friday at three the register is closed, and whoever still has a line open says in one sentence what it waits for. Nobody has to answer for the delay; but the sentence stands there until the line is closed, and everybody reads it. After six weeks there were few lines left without one.';
    const copied = told.replace('Friday at three', 'Monday at eleven').replace('register', 'ledger').replace('six weeks', 'two months');
    const files = { 'stories/a/index.md': storyText('', `${storyBody}\n${told}\n`), 'stories/b/index.md': storyText('', `${storyBody}\n${copied}\n`) };
    expect(await sayProblemsOf(files)).toMatchInlineSnapshot(`
      "stories/b/index.md:35:1 warning copied-paragraph
      Most of this paragraph also stands in stories/a/index.md:35: Every Monday at eleven the ledger is closed, and whoever sti…
      Every entry tells its own story.
      Tell in one of them what happened there, or link to the other."
    `);
    const people = { 'people/a/index.md': personText('A', '', told), 'people/b/index.md': personText('B', '', copied) };
    expect(await problemsOf(people)).toEqual([]);
  });

  it('leaves short ones alone, and a translation of the same entry', async () => {
    const files = { 'stories/a/index.md': storyText('', `${storyBody}\n${long}\n`), 'stories/a/index.ja.md': `---\n---\n${long}\n` };
    expect(await problemsOf(files)).toEqual([]);
  });
});

describe('personal-identifier', () => {
  it('finds numbers, addresses and dates of birth that may be a person’s', async () => {
    const body = 'Call 090-1234-5678 or +84 912 345 678.\n\nWrite to an.nguyen@gmail.com.\n\nBorn on 5 May 1980. Sinh ngày 05/06/1971. 1980年5月3日生まれ。\n\nCard 012345678901.\n';
    expect((await problemsOf({ [an]: personText('An', '', body) })).map(({ at, values }) => [at.line, values['kind'], values['found']])).toMatchInlineSnapshot(`
      [
        [
          12,
          "phone",
          "090-1234-5678",
        ],
        [
          12,
          "phone",
          "+84 912 345 678",
        ],
        [
          14,
          "email",
          "an.nguyen@gmail.com",
        ],
        [
          16,
          "birth",
          "Born on 5 May 1980",
        ],
        [
          16,
          "birth",
          "Sinh ngày 05/06/1971",
        ],
        [
          16,
          "birth",
          "1980年5月3日生まれ",
        ],
        [
          18,
          "phone",
          "012345678901",
        ],
      ]
    `);
    expect(await sayProblemsOf({ 'stories/s/index.md': storyText('results:\n  - {key: a, indicator: Calls to 0912 345 678}') })).toMatchInlineSnapshot(`
      "stories/s/index.md:11:25 warning personal-identifier
      This looks like a telephone number: 0912 345 678
      No private details of persons in texts.
      Delete it. If it belongs to an office or means something else, list it in settings.yml under “privacy”, “exemptions”, with the reason."
    `);
  });

  it('leaves figures, years, decisions and office mail alone', async () => {
    const body = 'From 2020-2025 we saved 1.200.000.000 dong and 340,000,000 pages; 12.345.678 in 2024. Ask office@roll.example, room 0304. Born in the archive on Monday.\n';
    expect(await problemsOf({ [an]: personText('An', '', body) })).toEqual([]);
  });
});

describe('private-contact', () => {
  it('finds a mobile number and a personal address', async () => {
    const files = { 'stories/a/index.md': storyText('contact: An, 0912 345 678'), 'stories/b/index.md': storyText('contact: an@gmail.com'), 'stories/c/index.md': storyText('contact: Archive, 024 3804 1234') };
    expect(await sayProblemsOf(files)).toMatchInlineSnapshot(`
      "stories/a/index.md:10:10 warning private-contact
      The contact looks private: 0912 345 678
      The address or number of an office.
      Replace it by the office’s own number or address.

      stories/b/index.md:10:10 warning private-contact
      The contact looks private: an@gmail.com
      The address or number of an office.
      Replace it by the office’s own number or address."
    `);
  });
});
