import { describe, expect, it } from 'vitest';
import { problemsOf, read, sayProblemsOf } from './say-problems.ts';
import { decisionText, defaultFiles, personText, storyText, writeContent } from './write-content.ts';

const results = 'results:\n  - {key: time, indicator: Minutes}';

describe('a translation', () => {
  it('holds words only, and is read with its text', async () => {
    const dir = await writeContent({
      'stories/s/index.md': storyText(results),
      'stories/s/index.ja.md': '---\ntitle: 整った書棚\nresults:\n  - {key: time, indicator: 分}\n---\n\n## 結果\n\n見つかります。\n',
    });
    const { content, problems } = await read(dir);
    expect(problems).toEqual([]);
    const [translation] = content?.stories[0]?.translations ?? [];
    expect(translation?.words.results[0]?.indicator).toBe('分');
    expect(translation?.body?.headings.map(({ text, at }) => [text, at.line])).toEqual([['結果', 7]]);
  });

  it('may have no words or no text', async () => {
    const files = { 'stories/s/index.md': storyText(results), 'stories/s/index.ja.md': '---\n---\n\n## 結果\n' };
    expect(await problemsOf(files)).toEqual([]);
  });
});

describe('unknown-language', () => {
  it('refuses languages that the settings do not have, and the default one', async () => {
    const files = {
      'people/an/index.md': personText('An'),
      'people/an/index.fr.md': '---\n---\n',
      'people/an/index.en.md': '---\n---\n',
      'people/an/index.backup.md': '---\n---\n',
      'topics.yml': 'topics:\n  - {id: a, name: {en: A, fr: A}, hue: leaf}\n',
      'words/fr.yml': 'site.skip: x\n',
    };
    expect(await sayProblemsOf(files)).toMatchInlineSnapshot(`
      "people/an/index.backup.md:-:- error unknown-language
      “backup” is not a language of this site.
      Languages of the site: en, ja.
      Correct the language, or add it to “languages” in settings.yml.

      people/an/index.en.md:-:- error unknown-language
      “en” is the default language, which is written in index.md.
      Languages of the site: en, ja.
      Move the text to the file without a language in its name.

      people/an/index.fr.md:-:- error unknown-language
      “fr” is not a language of this site.
      Languages of the site: en, ja.
      Correct the language, or add it to “languages” in settings.yml.

      topics.yml:2:31 error unknown-language
      “fr” is not a language of this site.
      Languages of the site: en, ja.
      Correct the language, or add it to “languages” in settings.yml.

      words/fr.yml:-:- error unknown-language
      “fr” is not a language of this site.
      Languages of the site: en, ja.
      Correct the language, or add it to “languages” in settings.yml."
    `);
  });

  it('asks nothing where the settings cannot be read', async () => {
    const files = { 'settings.yml': 'languages: [', 'people/an/index.md': personText('An'), 'people/an/index.fr.md': '---\n---\n' };
    expect((await problemsOf(files)).map(({ rule }) => rule)).toEqual(['yaml-syntax']);
  });

  it('still knows the languages of settings with another fault', async () => {
    const files = { 'settings.yml': `${defaultFiles['settings.yml']}x: 1\n`, 'people/an/index.md': personText('An'), 'people/an/index.fr.md': '---\n---\n' };
    expect((await problemsOf(files)).map(({ rule }) => rule)).toEqual(['unknown-language', 'unknown-key']);
  });
});

describe('translated-fact', () => {
  it('refuses facts, on the first level and in items', async () => {
    const files = {
      'stories/s/index.md': storyText(results),
      'stories/s/index.ja.md': '---\nstate: published\ntytle: x\nresults:\n  - {key: time, indicator: 分, before: 3}\n---\n',
    };
    expect(await sayProblemsOf(files)).toMatchInlineSnapshot(`
      "stories/s/index.ja.md:2:1 error translated-fact
      The translation repeats “state”.
      A fact is written once, in the file of the default language; a translation holds only words.
      Delete this field from the translation.

      stories/s/index.ja.md:3:1 error unknown-key
      There is no field “tytle” here.
      One of these fields: sourceHash, title, summary, results, barriers, needs, files, contact, pictures.
      Did you mean “title”? Correct the name of the field.

      stories/s/index.ja.md:5:31 error translated-fact
      The translation repeats “before”.
      A fact is written once, in the file of the default language; a translation holds only words.
      Delete this field from the translation."
    `);
  });
});

describe('a translation of what cannot be read', () => {
  it('is judged all the same', async () => {
    const files = { 'stories/s/index.md': 'No fields.\n', 'stories/s/index.ja.md': '---\ntytle: x\n---\n\n<b>\n' };
    expect((await problemsOf(files)).map(({ rule }) => rule)).toEqual([
      'unknown-key',
      'unsafe-html',
      'front-matter-fence',
    ]);
  });
});

describe('translated-key', () => {
  it('refuses items that the original does not have', async () => {
    const files = {
      'stories/s/index.md': storyText(results),
      'stories/s/index.ja.md': '---\nresults:\n  - {key: tme, indicator: 分}\n---\n',
      'decisions/d.md': decisionText('- {name: An, key: an, unit: archive}'),
      'decisions/d.ja.md': '---\nrecipients:\n  - {key: binh, role: 部長}\n---\n',
    };
    expect(await sayProblemsOf(files)).toMatchInlineSnapshot(`
      "decisions/d.ja.md:3:11 error translated-key
      There is no item “binh” under “recipients” in the original.
      Items of a translation have the keys of the original.
      Correct the key, or delete the item.

      stories/s/index.ja.md:3:11 error translated-key
      There is no item “tme” under “results” in the original.
      Items of a translation have the keys of the original.
      Did you mean “time”?"
    `);
  });
});

describe('stale-translation', () => {
  async function hashOf(text: string): Promise<string> {
    const { content } = await read(await writeContent({ 'stories/s/index.md': text, 'stories/s/index.ja.md': '---\ntitle: 書棚\n---\n' }));
    return content?.stories[0]?.sourceHash ?? '';
  }

  it('is silent while the original is the same, and gives the new hash once its words change', async () => {
    const hash = await hashOf(storyText());
    const translated = `---\nsourceHash: ${hash}\ntitle: 整った書棚\n---\n`;
    expect(await problemsOf({ 'stories/s/index.md': storyText(), 'stories/s/index.ja.md': translated })).toEqual([]);
    const changed = storyText().replace('Shelves', 'Desks');
    const [problem] = await problemsOf({ 'stories/s/index.md': changed, 'stories/s/index.ja.md': translated });
    expect(problem).toMatchObject({ rule: 'stale-translation', at: { line: 2 }, values: { hash: await hashOf(changed) } });
    expect((await sayProblemsOf({ 'stories/s/index.md': changed, 'stories/s/index.ja.md': translated })).replace(/[0-9a-f]{16}/, 'HASH')).toMatchInlineSnapshot(`
      "stories/s/index.ja.md:2:13 warning stale-translation
      The original stories/s/index.md has changed since it was translated.
      A translation of the present text.
      Bring the translation up to date, then write “sourceHash: HASH”."
    `);
  });

  it('does not change with facts, with the order of fields or with blank lines', async () => {
    const hash = await hashOf(storyText());
    expect(await hashOf(storyText().replace('stage: reviewed', 'stage: replicated'))).toBe(hash);
    expect(await hashOf(storyText().replace(/(title: .*\n)(summary: .*\n)/, '$2$1'))).toBe(hash);
    expect(await hashOf(`${storyText()}\n\n`)).toBe(hash);
  });
});

describe('an erased entry', () => {
  it('is its id and its date, and nothing else', async () => {
    const dir = await writeContent({ 'people/an/index.md': '---\nid: an\nstate: erased\ndate: 2026-01-01\n---\n' });
    const { content, problems } = await read(dir);
    expect(problems).toEqual([]);
    expect(content?.erased).toEqual([{ kind: 'person', id: 'an', date: '2026-01-01', file: 'people/an/index.md', traces: [] }]);
    expect(content?.people).toEqual([]);
  });

  it('keeps no name and no picture, and has the id of its folder', async () => {
    const files = {
      'people/an/index.md': '---\nid: binh\nname: An\nstate: erased\ndate: 2026-01-01\n---\n',
      'people/binh/index.md': '---\nid: b\nstate: erased\ndate: 2026-01-01\n---\n',
      'people/binh/portrait.jpg': 'x',
    };
    expect(await sayProblemsOf(files)).toMatchInlineSnapshot(`
      "people/an/index.md:3:1 error unknown-key
      There is no field “name” here.
      One of these fields: id, state, date, traces.
      Delete the line, or correct the name of the field.

      people/binh/index.md:2:5 error schema
      “id” is “b”.
      Wanted here: the name of its own folder or file: binh.
      Correct the value.

      people/binh/portrait.jpg:-:- error file-not-used
      Nothing uses the file “people/binh/portrait.jpg”.
      Every file in the content folder has a use.
      Delete it: of an erased entry only id, state and date remain."
    `);
  });
});
