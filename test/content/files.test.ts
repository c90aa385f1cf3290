import { mkdir, symlink, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { readText } from '../../src/adapters/node/intake/read-text.ts';
import type { Problem } from '../../src/domain/problem.ts';
import { problemsIn, read, say, sayProblemsOf } from './say-problems.ts';
import { personText, writeContent } from './write-content.ts';

const an = 'people/an/index.md';

describe('a content folder', () => {
  it('with nothing wrong has no problems and is read whole', async () => {
    const dir = await writeContent({ [an]: personText('An') });
    const { content, problems } = await read(dir);
    expect(problems).toEqual([]);
    expect(content?.people.map(({ id, facts }) => [id, facts.name])).toEqual([['an', 'An']]);
    expect(content?.units.value.units).toHaveLength(2);
  });

  it('needs settings, and its other files are judged without them', async () => {
    expect(await sayProblemsOf({ 'settings.yml': undefined, [an]: personText('An', 'wrong: 1') })).toMatchInlineSnapshot(`
      "people/an/index.md:11:1 error unknown-key
      There is no field “wrong” here.
      One of these fields: state, publishAt, reviewedOn, formerIds, aliases, name, reading, unit, role, leadingPost, summary, topics, portrait, pictures, consent, minor, leftOn, featured.
      Delete the line, or correct the name of the field.

      settings.yml:-:- error missing-file
      There is no settings.yml.
      A content folder with a file settings.yml that says who publishes, where and in which languages.
      Check the path of the content folder (CONTENT_DIR), or create settings.yml."
    `);
  });

  it('that does not exist is a missing settings file', async () => {
    const { content, problems } = await read('/nowhere/at/all');
    expect(content).toBeUndefined();
    expect(problems.map(({ rule }) => rule)).toEqual(['missing-file']);
  });

  it('may be empty but for its settings', async () => {
    const none = { 'units.yml': undefined, 'topics.yml': undefined, 'awards.yml': undefined };
    expect(await sayProblemsOf(none)).toBe('');
  });

  it('ignores what versioning and operating systems leave, and what others own', async () => {
    const files = ['.gitignore', 'README.md', 'people/.gitkeep', '.DS_Store', 'imports/prizes.map.yml', 'nominations/x/y.txt'];
    expect(await sayProblemsOf(Object.fromEntries(files.map((path) => [path, 'x'])))).toBe('');
  });
});

describe('file-not-used', () => {
  it('names every file without a use, and what it may have been meant for', async () => {
    expect(
      await sayProblemsOf({
        [an]: personText('An'),
        'unit.yml': 'units: []',
        'people/an/notes.txt': 'x',
        'people/an/holiday.jpg': 'x',
        'people/an/story.markdown': 'x',
        'people/an/deep/down.jpg': 'x',
        'decisions/scan.pdf': '%PDF-',
      }),
    ).toMatchInlineSnapshot(`
      "decisions/scan.pdf:-:- error file-not-used
      Nothing uses the file “decisions/scan.pdf”.
      Every file in the content folder has a use.
      Move it to the folder where it belongs, or out of the content folder.

      people/an/deep/down.jpg:-:- error file-not-used
      Nothing uses the file “people/an/deep/down.jpg”.
      Every file in the content folder has a use.
      Move it to the folder where it belongs, or out of the content folder.

      people/an/holiday.jpg:-:- error file-not-used
      Nothing uses the file “people/an/holiday.jpg”.
      Every file in the content folder has a use.
      Name the picture in the entry, as “portrait” or under “pictures”, or delete it.

      people/an/notes.txt:-:- error file-not-used
      Nothing uses the file “people/an/notes.txt”.
      Every file in the content folder has a use.
      Name the file in the entry (under “files” in a story, as “file” in a decision), or delete it.

      people/an/story.markdown:-:- error file-not-used
      Nothing uses the file “people/an/story.markdown”.
      Every file in the content folder has a use.
      The text of an entry is called index.md, and index.ja.md in another language: rename the file, or move it out of the content folder.

      unit.yml:-:- error file-not-used
      Nothing uses the file “unit.yml”.
      Every file in the content folder has a use.
      Move it to the folder where it belongs, or out of the content folder. Did you mean “units.yml”?"
    `);
  });

  it('names the translation of an erased entry', async () => {
    const erased = '---\nid: an\nstate: erased\ndate: 2026-01-01\n---\n';
    expect(await sayProblemsOf({ [an]: erased, 'people/an/index.ja.md': '---\n---\n' })).toMatchInlineSnapshot(`
      "people/an/index.ja.md:-:- error file-not-used
      Nothing uses the file “people/an/index.ja.md”.
      Every file in the content folder has a use.
      Delete it: of an erased entry only id, state and date remain."
    `);
  });
});

describe('file-name', () => {
  it('wants a folder that can be an address', async () => {
    expect(await sayProblemsOf({ 'people/Nguyễn Văn An/index.md': personText('Nguyễn Văn An') })).toMatchInlineSnapshot(`
      "people/Nguyễn Văn An/index.md:-:- error file-name
      The name “Nguyễn Văn An” cannot be part of an address.
      Folders and texts have names of lower case letters a to z, digits and single hyphens, at most 80 characters.
      Rename it, for example to “nguyen-van-an”. The name of the person goes into the field “name”."
    `);
  });
});

describe('duplicate-id', () => {
  it('finds names that differ only in case or Unicode form', async () => {
    const dir = await writeContent({ [an]: personText('An'), 'people/AN/index.md': personText('An') });
    expect(say(await problemsIn(dir))).toMatchInlineSnapshot(`
      "people/AN:-:- error duplicate-id
      “people/AN” and “people/an” differ only in capitals or in the way accents are stored.
      Names that differ in their letters: many computers take these two for one file.
      Rename one of the two."
    `);
  });

  it('finds an id that two entries of different kinds share, and a former id that is taken', async () => {
    const files = {
      [an]: personText('An'),
      'collectives/an/index.md': '---\nstate: published\nname: An\n---\n',
      'people/binh/index.md': personText('Bình', 'formerIds: [an]'),
    };
    expect(await sayProblemsOf(files)).toMatchInlineSnapshot(`
      "collectives/an/index.md:-:- error duplicate-id
      The id “an” is used twice; the other place is people/an/index.md.
      Every id is used once. People, collectives, stories, decisions, movements and pages share their short addresses, and a former id is never given again.
      Choose another id for the newer of the two.

      people/binh/index.md:11:13 error duplicate-id
      The id “an” is used twice; the other place is people/an/index.md.
      Every id is used once. People, collectives, stories, decisions, movements and pages share their short addresses, and a former id is never given again.
      Choose another id for the newer of the two."
    `);
  });

  it('finds an id twice in a catalogue', async () => {
    const topics = 'topics:\n  - {id: a, name: {en: A}, hue: leaf}\n  - {id: a, name: {en: B}, hue: leaf}\n';
    expect(await sayProblemsOf({ 'topics.yml': topics })).toMatchInlineSnapshot(`
      "topics.yml:3:10 error duplicate-id
      The id “a” is used twice; the other place is topics.yml.
      Every id is used once. People, collectives, stories, decisions, movements and pages share their short addresses, and a former id is never given again.
      Choose another id for the newer of the two."
    `);
  });
});

describe('file-link', () => {
  it('refuses links, to files and to folders', async () => {
    const dir = await writeContent({ [an]: personText('An') });
    await writeFile(join(dir, '..', 'outside.txt'), 'secret');
    await mkdir(join(dir, 'people/binh'));
    await symlink(join(dir, '..', 'outside.txt'), join(dir, 'people/binh/index.md'));
    await symlink(join(dir, 'people'), join(dir, 'stories'));
    expect(say(await problemsIn(dir))).toMatchInlineSnapshot(`
      "people/binh/index.md:-:- error file-link
      “index.md” is a link or a special file.
      Only ordinary files and folders, so that nothing from outside the content folder is published.
      Put a copy of the file in its place, or delete the link.

      stories:-:- error file-link
      “stories” is a link or a special file.
      Only ordinary files and folders, so that nothing from outside the content folder is published.
      Put a copy of the file in its place, or delete the link."
    `);
  });
});

describe('missing-file', () => {
  it('misses the text of an entry that has only a translation', async () => {
    expect(await sayProblemsOf({ 'people/an/index.ja.md': '---\nrole: 部長\n---\n' })).toMatchInlineSnapshot(`
      "people/an/index.ja.md:-:- error file-not-used
      Nothing uses the file “people/an/index.ja.md”.
      Every file in the content folder has a use.
      Give it the same ending as the page that it translates.

      people/an/index.md:-:- error missing-file
      There is no people/an/index.md, though other files of this entry are there.
      Every entry has its text in the default language.
      Add people/an/index.md, or delete what is left of the entry."
    `);
  });

  it('misses a picture that an entry names, and guesses the one that was meant', async () => {
    const files = { [an]: personText('An', 'portrait: {file: portrai.jpg, alt: An at work}'), 'people/an/portrait.jpeg': 'x' };
    expect(await sayProblemsOf(files)).toMatchInlineSnapshot(`
      "people/an/index.md:11:18 error missing-file
      There is no file “portrai.jpg” beside this text.
      Files that an entry names lie in its own folder.
      Put the file into this folder, or correct its name. Did you mean “portrait.jpeg”?

      people/an/portrait.jpeg:-:- error file-not-used
      Nothing uses the file “people/an/portrait.jpeg”.
      Every file in the content folder has a use.
      Name the picture in the entry, as “portrait” or under “pictures”, or delete it."
    `);
  });

  it('says so where a file cannot be opened, or has gone since it was listed', () => {
    const problems: Problem[] = [];
    const gone = { path: an, absolute: '/nowhere/index.md' };
    expect(readText(gone, 1000, (problem) => void problems.push(problem))).toBeUndefined();
    expect(say(problems)).toMatchInlineSnapshot(`
      "people/an/index.md:-:- error missing-file
      people/an/index.md cannot be opened.
      Files and folders that this computer may read.
      Check who may read it; it may also have been moved while it was read."
    `);
  });
});
