import { readFile } from 'node:fs/promises';
import { basename } from 'node:path';
import sharp from 'sharp';
import type { Booklet } from '../../../domain/print/booklet-types.ts';
import type { PrintPicture } from '../../../domain/print/print-words.ts';

/** The booklet with paths of pictures as its templates see them, and the pictures themselves by those paths. */
export type Illustrated = { readonly booklet: Booklet; readonly pictures: ReadonlyMap<string, Buffer> };

/** The longest side of a printed picture, in dots: 300 an inch on the width of the text. */
const MOST = 1960;

/** Brings the pictures of a booklet to the size in which they are printed. */
export async function preparePictures(booklet: Booklet): Promise<Illustrated> {
  const pictures = new Map<string, Buffer>();
  const prepare = async ({ path }: PrintPicture): Promise<string> => {
    const name = `/pictures/${basename(path)}.jpg`;
    if (!pictures.has(name)) pictures.set(name, await toJpeg(path));
    return name;
  };
  const people = [];
  for (const person of booklet.people) {
    const { portrait } = person;
    const shown = portrait && { ...portrait, path: await prepare(portrait) };
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

type Blocks = Booklet['people'][number]['body'];

async function prepareBlocks(
  blocks: Blocks,
  prepare: (picture: PrintPicture) => Promise<string>,
): Promise<Blocks> {
  const prepared = [];
  for (const block of blocks) {
    if (block.is === 'picture') prepared.push({ ...block, path: await prepare(block) });
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

async function toJpeg(path: string): Promise<Buffer> {
  return sharp(await readFile(path))
    .resize({ width: MOST, height: MOST, fit: 'inside', withoutEnlargement: true })
    .flatten({ background: '#FFFFFF' })
    .toColourspace('srgb')
    .jpeg({ quality: 86 })
    .toBuffer();
}
