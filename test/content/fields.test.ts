import { describe, expect, it } from 'vitest';
import { problemsOf, sayProblemsOf } from './say-problems.ts';
import { defaultFiles, personText, storyText } from './write-content.ts';

const an = 'people/an/index.md';

describe('schema', () => {
  it('says what each field wants', async () => {
    const fields = [
      'role: 3',
      'summary: ""',
      'topics: service',
      'leadingPost: perhaps',
      'featured: maybe',
      'minor: {child: Paper 1}',
      'formerIds: [Old Name]',
      'portrait: {file: a/b.jpg, alt: An}',
    ];
    expect(await sayProblemsOf({ [an]: personText('An', fields.join('\n')) })).toMatchInlineSnapshot(`
      "people/an/index.md:11:7 error schema
      “role” is “3”.
      Wanted here: text.
      If it is meant as text, put it in quotation marks; otherwise correct the value.

      people/an/index.md:12:10 error schema
      “summary” is empty.
      Wanted here: at least one character.
      Write the value, or delete the line if the field is not needed.

      people/an/index.md:13:9 error schema
      “topics” is “service”.
      Wanted here: a list, each item on its own line after a hyphen.
      Correct the value.

      people/an/index.md:14:14 error schema
      “leadingPost” is “perhaps”.
      Wanted here: one of: yes, no, unknown.
      Correct the value.

      people/an/index.md:15:11 error schema
      “featured” is “maybe”.
      Wanted here: “true” or “false”.
      Correct the value.

      people/an/index.md:16:8 error schema
      “minor.guardian” is missing.
      Wanted here: text.
      Add the field with its value.

      people/an/index.md:17:13 error schema
      “formerIds[1]” is “Old Name”.
      Wanted here: an id: lower case letters a to z, digits and single hyphens, at most 80 characters.
      Correct the value.

      people/an/index.md:18:18 error schema
      “portrait.file” is “a/b.jpg”.
      Wanted here: the name of a file beside this text, with its ending and without a folder.
      Correct the value."
    `);
  });

  it('judges settings and catalogues in the same words', async () => {
    const files = {
      'settings.yml': `${defaultFiles['settings.yml']}sample: perhaps\n`.replace('Asia/Tokyo', 'Tokyo').replace('[en, ja]', '[]').replace('https:', 'ftp:'),
      'units.yml': 'units: {}',
      'topics.yml': 'topics:\n  - {id: a, name: {english: A}, hue: pink}\n',
      'addresses.json': '{"people": "x"}',
    };
    expect(await sayProblemsOf(files)).toMatchInlineSnapshot(`
      "addresses.json:1:2 error schema
      “people” stands here.
      Wanted here: a path that begins with /.
      Correct the value.

      settings.yml:5:10 error schema
      “address” is “ftp://roll.example”.
      Wanted here: an address that begins with https:// or http://.
      Correct the value.

      settings.yml:5:10 error schema
      “address” is “ftp://roll.example”.
      Wanted here: the address of the site as https://example.org or https://example.org/honours, without spaces, ?, # or password.
      Correct the value.

      settings.yml:6:12 error schema
      “languages” is empty.
      Wanted here: at least one item.
      Write the value, or delete the line if the field is not needed.

      settings.yml:7:11 error schema
      “timeZone” is “Tokyo”.
      Wanted here: a time zone such as Asia/Tokyo.
      Correct the value.

      settings.yml:10:9 error schema
      “sample” is “perhaps”.
      Wanted here: “true” or “false”.
      Correct the value.

      topics.yml:2:20 error schema
      Under “topics[1].name” stands “english”.
      Wanted here: a language such as vi, ja, en or pt-BR.
      Correct the value.

      topics.yml:2:38 error schema
      “topics[1].hue” is “pink”.
      Wanted here: one of: cinnabar, indigo, leaf, sophora, plum, verdigris, gold.
      Correct the value.

      units.yml:1:8 error schema
      “units” has several values.
      Wanted here: a list, each item on its own line after a hyphen.
      Correct the value."
    `);
  });

  it('wants an id in quotation marks where it looks like a number', async () => {
    expect(await sayProblemsOf({ [an]: personText('An', 'topics: [2024]') })).toMatchInlineSnapshot(`
      "people/an/index.md:11:10 error schema
      “topics[1]” is “2024”.
      Wanted here: an id: lower case letters a to z, digits and single hyphens, at most 80 characters.
      If it is meant as text, put it in quotation marks; otherwise correct the value."
    `);
  });

  it('finds a unit that belongs to itself', async () => {
    const units = 'units:\n  - {id: archive, name: {en: A}, hue: leaf, parent: post}\n  - {id: post, name: {en: P}, hue: leaf, parent: archive}\n';
    expect((await problemsOf({ 'units.yml': units })).map(({ values }) => values['wanted'])).toEqual(['noCycle', 'noCycle']);
  });
});

describe('unknown-key', () => {
  it('guesses the field that was meant', async () => {
    expect(await sayProblemsOf({ [an]: personText('An', 'Draft: true\nsumary: Short.\n__proto__: 1') })).toMatchInlineSnapshot(`
      "people/an/index.md:11:1 error unknown-key
      There is no field “Draft” here.
      One of these fields: state, publishAt, reviewedOn, formerIds, aliases, name, reading, unit, role, leadingPost, summary, topics, portrait, pictures, consent, minor, leftOn, featured.
      Did you mean “state: draft”? Correct the name of the field.

      people/an/index.md:12:1 error unknown-key
      There is no field “sumary” here.
      One of these fields: state, publishAt, reviewedOn, formerIds, aliases, name, reading, unit, role, leadingPost, summary, topics, portrait, pictures, consent, minor, leftOn, featured.
      Did you mean “summary”? Correct the name of the field.

      people/an/index.md:13:1 error unknown-key
      There is no field “__proto__” here.
      One of these fields: state, publishAt, reviewedOn, formerIds, aliases, name, reading, unit, role, leadingPost, summary, topics, portrait, pictures, consent, minor, leftOn, featured.
      Delete the line, or correct the name of the field."
    `);
  });
});

describe('invalid-date', () => {
  it('refuses days that do not exist, other orders and other precisions', async () => {
    const files = { [an]: personText('An', 'leftOn: 2026-02-30\npublishAt: 2026-09-02T08:00'), 'stories/s/index.md': storyText('').replace('2025-01', '05/09/2025').replace('2026-01-15', '2026') };
    expect(await sayProblemsOf(files)).toMatchInlineSnapshot(`
      "people/an/index.md:11:9 error invalid-date
      “leftOn” is “2026-02-30”.
      Wanted here: a day that exists (2026-11-22).
      Write the date as year-month-day, and check that this day exists.

      people/an/index.md:12:12 error invalid-date
      “publishAt” is “2026-09-02T08:00”.
      Wanted here: a day (2026-11-22), or a time with its offset (2026-11-22T08:00:00+07:00).
      Write the date as year-month-day, and check that this day exists.

      stories/s/index.md:8:10 error invalid-date
      “started” is “05/09/2025”.
      Wanted here: a year, a month or a day that exists (2026, 2026-11 or 2026-11-22).
      Write the date as year-month-day, and check that this day exists.

      stories/s/index.md:9:12 error invalid-date
      “published” is “2026”.
      Wanted here: a day that exists (2026-11-22).
      Write the date as year-month-day, and check that this day exists."
    `);
  });
});

describe('unknown-reference', () => {
  it('guesses the id that was meant, in fields and in links', async () => {
    const body = '## The problem\n\n[An](person:am) [x](story:nothing)\n\n## Limits\n\nMany letters still get lost.\n';
    const files = { [an]: personText('An', 'topics: [servise]'), 'stories/s/index.md': storyText('people: [am]\nmovement: none\ntargets: [x]', body) };
    expect(await sayProblemsOf(files)).toMatchInlineSnapshot(`
      "people/an/index.md:11:10 error unknown-reference
      There is no topic “servise”.
      An id from topics.yml.
      Did you mean “service”? Otherwise add what it refers to.

      stories/s/index.md:10:10 error unknown-reference
      There is no person “am”.
      The name of a folder in people/.
      Did you mean “an”? Otherwise add what it refers to.

      stories/s/index.md:11:11 error unknown-reference
      There is no movement “none”.
      The name of a folder in movements/.
      Correct the id, or add what it refers to.

      stories/s/index.md:16:1 error unknown-reference
      There is no person “am”.
      The name of a folder in people/.
      Did you mean “an”? Otherwise add what it refers to.

      stories/s/index.md:16:17 error unknown-reference
      There is no story “nothing”.
      The name of a folder in stories/.
      Correct the id, or add what it refers to."
    `);
  });

  it('does not blame those who refer to what cannot be read', async () => {
    const files = { [an]: '---\nname: [\n---\n', 'stories/s/index.md': storyText('people: [an]'), 'units.yml': 'units: {}' };
    expect((await problemsOf(files)).map(({ rule }) => rule)).toEqual(['yaml-syntax', 'schema']);
  });
});

describe('duplicate-key', () => {
  it('finds a key twice in a list that translations name', async () => {
    const results = 'results:\n  - {key: time, indicator: Minutes}\n  - {key: time, indicator: Hours}';
    expect(await sayProblemsOf({ 'stories/s/index.md': storyText(results) })).toMatchInlineSnapshot(`
      "stories/s/index.md:12:11 error duplicate-key
      “time” stands twice under “results”.
      Every item of a list has a key of its own, so that translations know which one they mean.
      Give one of the two another key (“key: …”), or delete it if it is the same thing twice."
    `);
  });
});

describe('code-not-trusted', () => {
  const page = '---\nstate: published\ntitle: About\n---\n\n<Big />\n';

  it('refuses code outside pages, and in pages without trust', async () => {
    expect(await sayProblemsOf({ 'people/an/index.mdx': personText('An'), 'pages/about/index.mdx': page })).toMatchInlineSnapshot(`
      "pages/about/index.mdx:-:- error code-not-trusted
      “pages/about/index.mdx” is code (.mdx).
      Code only where the settings allow it.
      Save the page as .md. Only if whoever writes here may run programs on your computer: set “trustedCode: true” in settings.yml.

      people/an/index.mdx:-:- error code-not-trusted
      “people/an/index.mdx” is code (.mdx).
      Code only under pages/; all other texts are Markdown (.md).
      Save the text as .md."
    `);
  });

  it('accepts code in pages where the settings trust it', async () => {
    const files = { 'settings.yml': `${defaultFiles['settings.yml']}trustedCode: true\n`, 'pages/about/index.mdx': page };
    expect(await problemsOf(files)).toEqual([]);
  });
});

describe('missing-word', () => {
  it('wants every word of a language that is not shipped, and a name in the default language', async () => {
    const settings = defaultFiles['settings.yml'].replace('[en, ja]', '[en, fr]').replace(', ja: 名簿', ', fr: La liste').replace(', ja: 役所', '');
    const topics = 'topics:\n  - {id: a, name: {fr: A}, hue: leaf}\n';
    const files = { 'settings.yml': settings, 'topics.yml': topics, 'units.yml': undefined, 'awards.yml': undefined, 'words/fr.yml': 'site.skip: Aller au contenu\n' };
    const said = await sayProblemsOf(files);
    expect(said.replace(/\d+ interface words/, 'MANY interface words')).toMatchInlineSnapshot(`
      "topics.yml:2:19 error missing-word
      “topics[1].name” has no words in the default language (en).
      Every name exists at least in the default language.
      Add the line “en: …”.

      words/fr.yml:-:- error missing-word
      In the language “fr”, MANY interface words are missing; the first is “site.title”.
      A language that does not come with the program has all words in words/fr.yml.
      Add the missing words, each as “key: word”."
    `);
  });

  it('judges the words that are said differently', async () => {
    const words = 'site.skipp: Go\nsite.title: "{pgae} – {site}"\naddress.story: Good Practices\nsite.menu: ""\n';
    expect(await sayProblemsOf({ 'words/en.yml': words })).toMatchInlineSnapshot(`
      "words/en.yml:1:1 error unknown-key
      There is no field “site.skipp” here.
      A field that is known in this place.
      Did you mean “site.skip”? Correct the name of the field.

      words/en.yml:2:13 error schema
      “site.title” is “{pgae} – {site}”.
      Wanted here: words whose only places to fill are {page}, {site}, with every brace closed.
      Correct the value.

      words/en.yml:3:16 error schema
      “address.story” is “Good Practices”.
      Wanted here: an id: lower case letters a to z, digits and single hyphens, at most 80 characters.
      Correct the value.

      words/en.yml:4:12 error schema
      “site.menu” is empty.
      Wanted here: text.
      Write the value, or delete the line if the field is not needed."
    `);
  });
});

describe('address-taken', () => {
  it('keeps the addresses of forms, cards and the board for them', async () => {
    const page = '---\nstate: published\ntitle: X\n---\n';
    const topics = 'topics:\n  - {id: card, name: {en: Cards}, hue: leaf}\n';
    const files = { 'pages/nominate/index.md': page, 'stories/topics/index.md': storyText(), 'stories/stages/index.md': storyText() };
    const taken = (await problemsOf({ ...files, 'topics.yml': topics })).filter(({ rule }) => rule === 'address-taken');
    expect(taken.map(({ at, values }) => `${at.file}: ${String(values['found'])}`)).toEqual([
      'pages/nominate/index.md: /nominate/',
      'stories/stages/index.md: /good-practices/stages/',
      'stories/topics/index.md: /good-practices/topics/card/',
    ]);
  });

  it('finds a page that wants the address of a list, and address words that say the same', async () => {
    const page = '---\nstate: published\ntitle: Roll\n---\n';
    const files = { 'pages/honour-roll/index.md': page, 'pages/ja/index.md': page, 'pages/pagefind/index.md': page, 'words/en.yml': 'address.topic: units\n' };
    expect(await sayProblemsOf(files)).toMatchInlineSnapshot(`
      "pages/honour-roll/index.md:-:- error address-taken
      The address /honour-roll/ is already taken by “roll”.
      Every address belongs to one page.
      Rename one of the two, or choose another address word in words/.

      pages/ja/index.md:-:- error address-taken
      The address /ja/ is already taken by “home”.
      Every address belongs to one page.
      Rename one of the two, or choose another address word in words/.

      pages/pagefind/index.md:-:- error address-taken
      The address /pagefind/ is already taken by “pagefind”.
      Every address belongs to one page.
      Rename one of the two, or choose another address word in words/.

      words/en.yml:-:- error address-taken
      The address /units/ is already taken by “units”.
      Every address belongs to one page.
      Rename one of the two, or choose another address word in words/."
    `);
  });
});

describe('a former address', () => {
  it('cannot be one at which a list, a page or the site itself stands', async () => {
    const files = { 'pages/about/index.md': '---\nstate: published\ntitle: About\nformerIds: [honour-roll, ja, p, us]\n---\n' };
    const found = (await problemsOf(files)).map(({ rule, at, values }) => [rule, at.line, at.column, values['found']]);
    expect(found).toEqual([
      ['address-taken', 4, 13, '/honour-roll/'],
      ['address-taken', 4, 26, '/ja/'],
      ['address-taken', 4, 30, '/p/'],
    ]);
  });
});

describe('address-vanished', () => {
  it('wants every published address to lead on', async () => {
    const addresses = {
      '/people/an/': 'person:an',
      '/people/old/': 'person:old',
      '/people/binh/': 'person:binh',
      '/people/chi/': 'person:chi',
      '/units/gone/': 'unit:gone',
      '/people/dead/': 'person:dead',
    };
    const files = {
      [an]: personText('An', 'formerIds: [old]'),
      'people/binh/index.md': personText('Bình').replace('published', 'withdrawn'),
      'people/chi/index.md': personText('Chi').replace('published', 'draft'),
      'people/dead/index.md': '---\nid: dead\nstate: erased\ndate: 2026-01-01\n---\n',
      'addresses.json': JSON.stringify(addresses),
    };
    expect(await sayProblemsOf(files)).toMatchInlineSnapshot(`
      "addresses.json:-:- error address-vanished
      The address /people/chi/ was published and leads nowhere now (person:chi).
      Published addresses keep working: they are on posters and in other people’s links.
      If the entry has a new id, add the old one to its “formerIds”. If it is not to be shown any more, bring it back with “state: withdrawn”.

      addresses.json:-:- error address-vanished
      The address /units/gone/ was published and leads nowhere now (unit:gone).
      Published addresses keep working: they are on posters and in other people’s links.
      If the entry has a new id, add the old one to its “formerIds”. If it is not to be shown any more, bring it back with “state: withdrawn”."
    `);
  });
});

describe('settings', () => {
  it.each(['https://a b.example', 'https://user:word@roll.example', 'https://roll.example/a?b=1', 'https://roll.example/#a', 'https://roll.example/a b'])(
    'refuse %s as the address of every page',
    async (address) => {
      const settings = defaultFiles['settings.yml'].replace('https://roll.example', `"${address}"`);
      expect((await problemsOf({ 'settings.yml': settings })).map(({ at }) => at.line)).toContain(5);
    },
  );

  it('take an address with a path, and say that names are words by language and every language stands once', async () => {
    const path = defaultFiles['settings.yml'].replace('https://roll.example', 'https://roll.example/honours/');
    expect(await sayProblemsOf({ 'settings.yml': path })).toBe('');
    const settings = defaultFiles['settings.yml'].replace('{en: The roll, ja: 名簿}', 'The roll').replace('[en, ja]', '[en, en]');
    expect(await sayProblemsOf({ 'settings.yml': settings })).toMatchInlineSnapshot(`
      "settings.yml:1:7 error schema
      “name” is “The roll”.
      Wanted here: words by language, each on its own line, set in by two spaces, as “en: …”.
      Correct the value.

      settings.yml:6:12 error schema
      “languages” is a list.
      Wanted here: every language once.
      Correct the value."
    `);
  });
});
