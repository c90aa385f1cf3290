import { readFile } from 'node:fs/promises';
import { basename } from 'node:path';
import sharp from 'sharp';
import type { Booklet } from '../../../domain/print/booklet-types.ts';
import type { PrintPicture } from '../../../domain/print/print-words.ts';

/** The booklet with paths of pictures as its templates see them, and the pictures themselves by those paths. */
export type Illustrated = { readonly booklet: Booklet; readonly pictures: ReadonlyMap<string, Buffer> };

/** The longest sides of printed pictures, in dots: near 300 an inch. */
const MOST = { text: 1500, portrait: 800 } as const;
type Use = keyof typeof MOST;

/** Brings the pictures of a booklet to the size in which they are printed. */
export async function preparePictures(booklet: Booklet): Promise<Illustrated> {
  const pictures = new Map<string, Buffer>();
  const prepare: Prepare = async ({ path }, use) => {
    const name = `/pictures/${use}-${basename(path)}.jpg`;
    if (!pictures.has(name)) pictures.set(name, await toJpeg(path, use));
    return name;
  };
  const people = [];
  for (const person of booklet.people) {
    const { portrait } = person;
    const shown = portrait && { ...portrait, path: await prepare(portrait, 'portrait') };
    people.push({ ...person, portrait: shown, body: await prepareBlocks(person.body, prepare) });
  }
  const stories = [];
  for (const story of booklet.stories) {
    const sections = [];
    for (const section of story.sections)
      sections.push({ ...section, blocks: await prepareBlocks(section.blocks, prepare) });
    stories.push({ ...story, sections });
  }
  return { booklet: { ...booklet, people, stories }, pictures };
}

type Prepare = (picture: PrintPicture, use: Use) => Promise<string>;
type Blocks = Booklet['people'][number]['body'];

async function prepareBlocks(blocks: Blocks, prepare: Prepare): Promise<Blocks> {
  const prepared = [];
  for (const block of blocks) {
    if (block.is === 'picture') prepared.push({ ...block, path: await prepare(block, 'text') });
    else if (block.is === 'quote')
      prepared.push({ ...block, blocks: await prepareBlocks(block.blocks, prepare) });
    else if (block.is === 'list') {
      const items = [];
      for (const item of block.items) items.push(await prepareBlocks(item, prepare));
      prepared.push({ ...block, items });
    } else prepared.push(block);
  }
  return prepared;
}

async function toJpeg(path: string, use: Use): Promise<Buffer> {
  return sharp(await readFile(path))
    .resize({ width: MOST[use], height: MOST[use], fit: 'inside', withoutEnlargement: true })
    .flatten({ background: '#FFFFFF' })
    .toColourspace('srgb')
    .jpeg({ quality: 82 })
    .toBuffer();
}
