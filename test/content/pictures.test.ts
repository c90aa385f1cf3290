import { readFile, readdir, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import sharp from 'sharp';
import { describe, expect, it } from 'vitest';
import { readContent } from '../../src/adapters/node/read-content.ts';
import { problemsOf, read, sayProblemsOf } from './say-problems.ts';
import { personText, storyBody, storyText, writeContent } from './write-content.ts';
import { makeFolder } from '../make-folder.ts';

const an = 'people/an/index.md';
const withPortrait = (file: string) => personText('An', `portrait: {file: "${file}", alt: An at work}`);
const blank = (width: number, height: number) => sharp({ create: { width, height, channels: 3, background: 'teal' } });
const jpeg = await blank(60, 40).jpeg().toBuffer();
const noise = await sharp(Buffer.from(Array.from({ length: 120 * 90 * 3 }, (_, index) => (index * 7919) % 251)), { raw: { width: 120, height: 90, channels: 3 } }).jpeg().toBuffer();

describe('a picture', () => {
  it('is turned upright, made small, cleaned of metadata and named by its content', async () => {
    const source = await blank(3000, 1000).withExif({ IFD0: { Artist: 'Secret' } }).withMetadata({ orientation: 6 }).jpeg().toBuffer();
    expect((await sharp(source).metadata()).exif).toBeDefined();
    const { content, problems } = await read(await writeContent({ [an]: withPortrait('chân dung (1).JPG'), 'people/an/chân dung (1).JPG': source }));
    expect(problems).toEqual([]);
    const picture = content?.people[0]?.pictures.get('chân dung (1).JPG');
    expect(picture).toMatchObject({ width: 853, height: 2560 });
    expect(picture?.name).toMatch(/^[0-9a-f]{20}\.jpg$/);
    const bytes = await readFile(picture?.path ?? '');
    const { exif, icc, xmp, iptc, orientation } = await sharp(bytes).metadata();
    expect({ exif, icc, xmp, iptc, orientation }).toEqual({});
    expect(bytes.includes('Secret')).toBe(false);
  });

  it('may be PNG or WebP, and is found whatever the Unicode form of its name', async () => {
    const files = {
      'stories/s/index.md': storyText('pictures:\n  - {file: ảnh.png, alt: A}\n  - {file: b.webp, alt: B}', `${storyBody}\n![](<ảnh.png>) ![](b.webp)\n`.normalize('NFD')),
      ['stories/s/ảnh.png'.normalize('NFD')]: await blank(9, 9).png().toBuffer(),
      'stories/s/b.webp': await blank(9, 9).webp().toBuffer(),
    };
    const { content, problems } = await read(await writeContent(files));
    expect(problems).toEqual([]);
    expect([...(content?.stories[0]?.pictures.values() ?? [])].map(({ name }) => name.split('.')[1])).toEqual(['png', 'webp']);
  });

  it('comes from the cache only while that is whole', async () => {
    const cacheDir = makeFolder('cache');
    const dir = await writeContent({ [an]: withPortrait('a.jpg'), 'people/an/a.jpg': jpeg });
    const path = async () => (await readContent(dir, { cacheDir })).content?.people[0]?.pictures.get('a.jpg')?.path ?? '';
    const first = await readFile(await path());
    await writeFile(await path(), 'poison');
    expect(await readFile(await path())).toEqual(first);
    await writeFile(join(cacheDir, 'pictures', (await readdir(join(cacheDir, 'pictures'))).find((name) => name.endsWith('.json')) ?? ''), '{"name":');
    expect(await readFile(await path())).toEqual(first);
    await rm(cacheDir, { recursive: true });
  });
});

describe('picture-type', () => {
  it('knows pictures by their bytes', async () => {
    const heic = Buffer.concat([Buffer.from([0, 0, 0, 24]), Buffer.from('ftypheic'), Buffer.alloc(40)]);
    const files = {
      [an]: withPortrait('a.heic'),
      'people/an/a.heic': heic,
      'people/b/index.md': withPortrait('b.jpg').replace('An', 'B'),
      'people/b/b.jpg': await blank(9, 9).png().toBuffer(),
      'people/c/index.md': withPortrait('c.png').replace('An', 'C'),
      'people/c/c.png': '<svg xmlns="http://www.w3.org/2000/svg"><script>alert(1)</script></svg>',
      'people/d/index.md': withPortrait('d.jpg').replace('An', 'D'),
      'people/d/d.jpg': 'root:x:0:0',
    };
    expect(await sayProblemsOf(files)).toMatchInlineSnapshot(`
      "people/an/index.md:11:18 error picture-type
      “a.heic” is a HEIC picture from an iPhone.
      JPEG (.jpg), PNG (.png) or WebP (.webp), each with its own ending.
      Export it as JPEG: on the iPhone, Settings › Camera › Formats › Most Compatible, or open it in Photos and export it.

      people/b/index.md:11:18 error picture-type
      “b.jpg” is in truth a PNG picture.
      JPEG (.jpg), PNG (.png) or WebP (.webp), each with its own ending.
      Change the ending to .png.

      people/c/index.md:11:18 error picture-type
      “c.png” is not a picture that can be published (SVG).
      JPEG (.jpg), PNG (.png) or WebP (.webp), each with its own ending.
      Open it in a picture program and save it as JPEG or PNG.

      people/d/index.md:11:18 error picture-type
      “d.jpg” is not a picture that can be published.
      JPEG (.jpg), PNG (.png) or WebP (.webp), each with its own ending.
      Open it in a picture program and save it as JPEG or PNG."
    `);
  });
});

describe('picture-broken', () => {
  it('refuses half a picture and an empty file', async () => {
    const files = { [an]: withPortrait('a.jpg'), 'people/an/a.jpg': noise.subarray(0, noise.length / 2), 'people/b/index.md': withPortrait('b.png'), 'people/b/b.png': '' };
    expect(await sayProblemsOf(files)).toMatchInlineSnapshot(`
      "people/an/index.md:11:18 error picture-broken
      The picture “a.jpg” is broken or incomplete.
      A picture that can be read to its end.
      Copy it again from the camera, or ask for it again; it was probably cut off on its way.

      people/b/index.md:11:18 error picture-broken
      The picture “b.png” is broken or incomplete.
      A picture that can be read to its end.
      Copy it again from the camera, or ask for it again; it was probably cut off on its way."
    `);
  });
});

describe('picture-too-large', () => {
  it('refuses too many bytes and too many pixels', async () => {
    const pixels = await blank(11_000, 10_000).png({ compressionLevel: 1 }).toBuffer();
    const files = { [an]: withPortrait('a.jpg'), 'people/an/a.jpg': Buffer.concat([jpeg, Buffer.alloc(31 * 1024 * 1024)]), 'people/b/index.md': withPortrait('b.png'), 'people/b/b.png': pixels };
    expect(await sayProblemsOf(files)).toMatchInlineSnapshot(`
      "people/an/index.md:11:18 error picture-too-large
      The picture “a.jpg” takes 32 MB.
      At most 30 MB.
      Save it smaller; 2,560 pixels in width and height are enough.

      people/b/index.md:11:18 error picture-too-large
      The picture “b.png” has more than 100 million pixels.
      At most 100 million pixels.
      Save it smaller; 2,560 pixels in width and height are enough."
    `);
  });
});

describe('pictures in a text', () => {
  it('are listed with their words, and listed pictures are shown', async () => {
    const files = {
      'stories/s/index.md': storyText('pictures:\n  - {file: a.jpg, alt: Shelves}\n  - {file: c.jpg}', `${storyBody}\n![](b.jpg) ![Desks](d.jpg)\n`),
      'stories/s/a.jpg': jpeg,
      'stories/s/b.jpg': jpeg,
    };
    expect(await sayProblemsOf(files)).toMatchInlineSnapshot(`
      "stories/s/index.md:12:5 error missing-alt
      The picture “c.jpg” has no description.
      One sentence on what the picture shows, for people who cannot see it.
      Add “alt: …” where the picture is listed."
    `);
    expect(await sayProblemsOf({ ...files, 'stories/s/index.md': files['stories/s/index.md'].replace('  - {file: c.jpg}\n', '') })).toMatchInlineSnapshot(`
      "stories/s/index.md:11:12 warning picture-not-used
      The picture “a.jpg” is listed, but no text shows it.
      Listed pictures stand in the text.
      Put ![](a.jpg) where it belongs, or take it off the list.

      stories/s/index.md:37:1 error missing-alt
      The picture “b.jpg” has no description.
      One sentence on what the picture shows, for people who cannot see it.
      Add “alt: …” where the picture is listed.

      stories/s/index.md:37:1 error picture-not-listed
      The text shows “b.jpg”, which is not listed under “pictures”.
      Every picture is listed with what it shows, who made it and who can be recognised in it.
      Add it under “pictures” with “file” and “alt”.

      stories/s/index.md:37:12 error picture-not-listed
      The text shows “d.jpg”, which is not listed under “pictures”.
      Every picture is listed with what it shows, who made it and who can be recognised in it.
      Add it under “pictures” with “file” and “alt”."
    `);
  });
});

describe('file-type', () => {
  const story = (file: string) => storyText(`files:\n  - {file: "${file}", title: The form}`);
  it('offers documents that are what their ending says', async () => {
    const files = {
      'stories/a/index.md': story('a.exe'),
      'stories/a/a.exe': 'MZ',
      'stories/b/index.md': story('b.pdf'),
      'stories/b/b.pdf': '<html>',
      'stories/c/index.md': story('c.docx'),
      'stories/c/c.docx': 'no zip',
      'stories/d/index.md': story('d.csv'),
      'stories/d/d.csv': 'a\u0000b',
    };
    expect(await sayProblemsOf(files)).toMatchInlineSnapshot(`
      "stories/a/index.md:11:12 error file-type
      “a.exe” is of a type that is not offered for download.
      One of these types, with its own ending: pdf, docx, xlsx, pptx, odt, ods, csv, txt.
      Save the file again as one of these types; for finished documents PDF is best.

      stories/b/index.md:11:12 error file-type
      “b.pdf” is not what its ending says.
      One of these types, with its own ending: pdf, docx, xlsx, pptx, odt, ods, csv, txt.
      Save the file again as one of these types; for finished documents PDF is best.

      stories/c/index.md:11:12 error file-type
      “c.docx” is not what its ending says.
      One of these types, with its own ending: pdf, docx, xlsx, pptx, odt, ods, csv, txt.
      Save the file again as one of these types; for finished documents PDF is best.

      stories/d/index.md:11:12 error file-type
      “d.csv” is not what its ending says.
      One of these types, with its own ending: pdf, docx, xlsx, pptx, odt, ods, csv, txt.
      Save the file again as one of these types; for finished documents PDF is best."
    `);
  });

  it('gives a document a public name of its content and its own name', async () => {
    const { content, problems } = await read(await writeContent({ 'stories/a/index.md': story('Biểu mẫu số 1.PDF'), 'stories/a/Biểu mẫu số 1.PDF': '%PDF-1.7 …' }));
    expect(problems).toEqual([]);
    expect(content?.stories[0]?.files.get('Biểu mẫu số 1.PDF')?.name).toMatch(/^[0-9a-f]{10}-bieu-mau-so-1\.pdf$/);
  });

  it('is too large over 20 MB', async () => {
    const [problem] = await problemsOf({ 'stories/a/index.md': story('a.pdf'), 'stories/a/a.pdf': Buffer.concat([Buffer.from('%PDF-'), Buffer.alloc(21 * 1024 * 1024)]) });
    expect(problem).toMatchObject({ rule: 'file-too-large', values: { part: 'attachment' } });
  });
});
