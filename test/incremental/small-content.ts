import sharp from 'sharp';
import { decisionText, defaultFiles, personText, storyText } from '../content/write-content.ts';
import type { Files } from './two-builds.ts';

/** A content folder in two languages with entries of every kind: each is shown by some of the others, and by some is not. */
export async function writeSmallContent(): Promise<Files> {
  return new Map<string, string | Uint8Array>([
    ...Object.entries(defaultFiles),
    ['units.yml', `${defaultFiles['units.yml']}  - id: hall\n    name: {en: Hall}\n    hue: leaf\n`],
    ['topics.yml', `${defaultFiles['topics.yml']}  - id: trust\n    name: {en: Trust}\n    hue: plum\n`],
    ['people/an/index.md', personText('An', PORTRAIT, 'An keeps [the shelves](story:shelves) in order.\n')],
    ['people/an/face.png', await drawFace(1)],
    ['people/binh/index.md', personText('Bình', 'topics: [service]', 'Bình answers every letter.\n')],
    ['people/chi/index.md', personText('Chi', 'role: Archivist')],
    ['people/chi/index.ja.md', '---\nrole: 司書\n---\n'],
    [
      'stories/shelves/index.md',
      storyText('people: [an]\ntopics: [service]\nmovement: spring\ntargets: [time]'),
    ],
    ['stories/letters/index.md', storyText('people: [binh]').replace('Shelves in order', 'Letters in a day')],
    ['stories/letters/adoptions/hall.md', '---\nstarted: 2025-03\nstatus: running\n---\n'],
    ['collectives/keepers/index.md', COLLECTIVE],
    ['decisions/d1.md', decisionText('- to: an\n  citation: For the shelves.\n- to: binh')],
    ['decisions/d2.md', decisionText('- to: keepers', 'number: "7"').replace('2026-05', '2025-05')],
    ['movements/spring/index.md', MOVEMENT],
    ['pages/about/index.md', '---\nstate: published\nreviewedOn: 2026-11-01\ntitle: About\n---\nUs.\n'],
  ]);
}

/** The front matter of somebody with a portrait. */
export const PORTRAIT = 'portrait: {file: face.png, alt: A face in front of a wall}';

const COLLECTIVE = `---
state: published
reviewedOn: 2026-11-01
name: The keepers
unit: hall
members: [chi]
---
They keep the hall, as [An](person:an) does.
`;

const MOVEMENT = `---
state: published
reviewedOn: 2026-11-01
name: Spring
period: {from: 2026-01, to: 2026-12}
targets:
  - key: time
    unit: archive
    task: Letters
    indicator: Days to an answer
    baseline: 9
    goal: 1
    due: 2026-12
    source: The ledger
    progress: [{date: 2026-03-01, value: 4}]
---
`;

/** A picture that is another for another number. */
export async function drawFace(number: number): Promise<Uint8Array> {
  const background = { r: (number * 53) % 256, g: (number * 31) % 256, b: 90 };
  return sharp({ create: { width: 480, height: 600, channels: 3, background } })
    .png()
    .toBuffer();
}
