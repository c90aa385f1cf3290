import sharp from 'sharp';
import { decisionText, defaultFiles, personText, storyText } from '../content/write-content.ts';
import type { Files } from './two-builds.ts';

/** A content folder with people, a portrait, stories, a decision and two languages. */
export async function writeSmallContent(): Promise<Files> {
  return new Map<string, string | Uint8Array>([
    ...Object.entries(defaultFiles),
    ['people/an/index.md', personText('An', PORTRAIT, 'An keeps [the shelves](story:shelves) in order.\n')],
    ['people/an/face.png', await drawFace(1)],
    ['people/binh/index.md', personText('Bình', 'topics: [service]', 'Bình answers every letter.\n')],
    ['people/chi/index.md', personText('Chi', 'role: Archivist')],
    ['people/chi/index.ja.md', '---\nrole: 司書\n---\n'],
    ['stories/shelves/index.md', storyText('people: [an]\ntopics: [service]')],
    ['stories/letters/index.md', storyText('people: [binh]').replace('Shelves in order', 'Letters in a day')],
    ['decisions/d1.md', decisionText('- to: an\n  citation: For the shelves.\n- to: binh')],
  ]);
}

/** The front matter of somebody with a portrait. */
export const PORTRAIT = 'portrait: {file: face.png, alt: A face in front of a wall}';

/** A picture that is another for another number. */
export async function drawFace(number: number): Promise<Uint8Array> {
  const background = { r: (number * 53) % 256, g: (number * 31) % 256, b: 90 };
  return sharp({ create: { width: 480, height: 600, channels: 3, background } })
    .png()
    .toBuffer();
}
