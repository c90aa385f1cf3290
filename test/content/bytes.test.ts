import { describe, expect, it } from 'vitest';
import { problemsOf, sayProblemsOf } from './say-problems.ts';
import { personText } from './write-content.ts';

const an = 'people/an/index.md';

describe('file-encoding', () => {
  it('finds UTF-16', async () => {
    expect(await sayProblemsOf({ [an]: Buffer.from(`\uFEFF${personText('An')}`, 'utf16le') })).toMatchInlineSnapshot(`
      "people/an/index.md:-:- error file-encoding
      The file is not saved as UTF-8 (UTF-16).
      Text saved as UTF-8, with every letter whole.
      Open the file in your editor, save it with the encoding “UTF-8”, and type broken letters again."
    `);
  });

  it('finds bytes that are no UTF-8, at their line', async () => {
    const broken = Buffer.concat([Buffer.from('---\nname: Nguy'), Buffer.from([0xea, 0xf5]), Buffer.from('n\n---\n')]);
    expect(await sayProblemsOf({ [an]: broken })).toMatchInlineSnapshot(`
      "people/an/index.md:2:11 error file-encoding
      Characters have been destroyed here: name: Nguy��n
      Text saved as UTF-8, with every letter whole.
      Open the file in your editor, save it with the encoding “UTF-8”, and type broken letters again."
    `);
  });

  it('finds replacement characters that an earlier program has saved', async () => {
    expect(await sayProblemsOf({ [an]: personText('Nguy\uFFFDn') })).toMatchInlineSnapshot(`
      "people/an/index.md:4:11 error file-encoding
      Characters have been destroyed here: name: Nguy�n
      Text saved as UTF-8, with every letter whole.
      Open the file in your editor, save it with the encoding “UTF-8”, and type broken letters again."
    `);
  });

  it('accepts a byte order mark and Windows line ends', async () => {
    expect(await problemsOf({ [an]: `\uFEFF${personText('An', '', '## More\n').replaceAll('\n', '\r\n')}` })).toEqual([]);
  });
});

describe('control-character', () => {
  it('finds characters that turn the direction, and control characters', async () => {
    const files = { [an]: personText('An', '', 'one \u202E two\n'), 'people/binh/index.md': personText('B\u0000inh') };
    expect(await sayProblemsOf(files)).toMatchInlineSnapshot(`
      "people/an/index.md:12:5 error control-character
      An invisible character (U+202E) turns the direction of the text here.
      Text without invisible characters.
      Delete the words around this place and type them again; do not paste them.

      people/binh/index.md:4:8 error control-character
      An invisible control character (U+0000) stands here.
      Text without invisible characters.
      Delete the words around this place and type them again; do not paste them."
    `);
  });

  it('finds them behind the escapes of YAML', async () => {
    expect(await sayProblemsOf({ [an]: personText('"A\\u202En"') })).toMatchInlineSnapshot(`
      "people/an/index.md:4:7 error control-character
      An invisible character (U+202E) turns the direction of the text here.
      Text without invisible characters.
      Delete the words around this place and type them again; do not paste them."
    `);
  });
});

describe('missing-glyph', () => {
  it('finds characters of private use in fields, texts and catalogues', async () => {
    const topics = 'topics:\n  - {id: a, name: {en: "\uE001"}, hue: leaf}\n';
    const files = { [an]: personText('A\uE000n', '', 'Text\n\nand \u{F0000} more.\n'), 'topics.yml': topics };
    expect(await sayProblemsOf(files)).toMatchInlineSnapshot(`
      "people/an/index.md:4:7 error missing-glyph
      The character U+E000 cannot be shown: no font has a picture of it.
      Characters that are part of Unicode’s public repertoire.
      Type the word again with an ordinary keyboard; such characters come from special fonts.

      people/an/index.md:14:5 error missing-glyph
      The character U+F0000 cannot be shown: no font has a picture of it.
      Characters that are part of Unicode’s public repertoire.
      Type the word again with an ordinary keyboard; such characters come from special fonts.

      topics.yml:2:24 error missing-glyph
      The character U+E001 cannot be shown: no font has a picture of it.
      Characters that are part of Unicode’s public repertoire.
      Type the word again with an ordinary keyboard; such characters come from special fonts."
    `);
  });
});

describe('conflict-marks', () => {
  it('finds what a merge has left', async () => {
    const text = personText('An', '<<<<<<< HEAD\nrole: Head\n=======\nrole: Chief\n>>>>>>> other');
    expect(await sayProblemsOf({ [an]: text })).toMatchInlineSnapshot(`
      "people/an/index.md:11:1 error conflict-marks
      Marks of two versions that were not joined: <<<<<<< HEAD
      One version of the text.
      Choose what is to stay, and delete the lines that begin with <<<<<<<, ======= and >>>>>>>."
    `);
  });

  it('leaves an underlined heading alone', async () => {
    expect(await problemsOf({ [an]: personText('An', '', 'Title\n-------\n') })).toEqual([]);
  });
});

describe('file-too-large', () => {
  it('finds long fields and long texts', async () => {
    const files = {
      [an]: personText('An', `# ${'x'.repeat(70_000)}`),
      'people/binh/index.md': personText('Bình', '', 'word '.repeat(120_000)),
      'settings.yml': `# ${'x'.repeat(600_000)}`,
    };
    expect(await sayProblemsOf(files)).toMatchInlineSnapshot(`
      "people/an/index.md:1:- error file-too-large
      The fields between the two lines of --- take 69 KB.
      At most 64 KB.
      Shorten it, or divide it into several entries.

      people/binh/index.md:12:- error file-too-large
      The text takes 586 KB.
      At most 512 KB.
      Shorten it, or divide it into several entries.

      settings.yml:-:- error file-too-large
      The file takes 586 KB.
      At most 512 KB.
      Shorten it, or divide it into several entries."
    `);
  });
});
