import { decisionText, personText, storyText } from '../content/write-content.ts';
import { pick } from '../verify/seeded-random.ts';
import { drawFace, PORTRAIT } from './small-content.ts';
import type { Files } from './two-builds.ts';

/** Content that is edited: its files, and the day of the next build. */
export type Edited = { readonly files: Files; date: string };

/** One random edit, done on the content; what was done, in words. `undefined` where the content has nothing for it. */
type Edit = (edited: Edited, random: () => number) => Promise<string | undefined> | string | undefined;

/** Does one random edit that keeps the content free of errors; says which. */
export async function editAtRandom(edited: Edited, random: () => number): Promise<string> {
  for (;;) {
    const said = await pick(EDITS, random)(edited, random);
    if (said !== undefined) return said;
  }
}

const WORDS = [
  'glass',
  'letters',
  'winter',
  'lanterns',
  'ledger',
  'bridge',
  'garden',
  'copper',
  'archive',
  'tea',
];
const NAMES = ['Đặng Thị Én', 'Zdeněk Nový', 'Łucja Wójcik', 'Ñandú Pérez', '佐藤 遥', 'Mai Ö', "O'Brien"];

const EDITS: readonly Edit[] = [
  function writeOn({ files }, random) {
    const path = pickPath(files, /^(?:people|stories)\/.+\/index\.md$/, random, 'state: published');
    return change(files, path, (text) => `${text.trimEnd()}\n\n${sayWords(random)}.\n`);
  },
  function rename({ files }, random) {
    const path = pickPerson(files, random);
    return change(files, path, (text) => text.replace(/^name: .*$/m, `name: "${toName(random)}"`));
  },
  function translate({ files }, random) {
    const path = pickPerson(files, random)?.replace('index.md', 'index.ja.md');
    if (path === undefined) return undefined;
    files.set(path, `---\n---\n\n${pick(['棚を整えた。', '手紙に答えた。', '庭を守った。'], random)}\n`);
    return `translates ${path}`;
  },
  async function add({ files, date }, random) {
    const id = toFreshId(files, 'people', random);
    const hasPortrait = random() < 0.5;
    // Somebody who comes only on the next day.
    const later = random() < 0.3 ? `publishAt: ${toNextDay(date)}\n` : '';
    files.set(
      `people/${id}/index.md`,
      personText(`"${toName(random)}"`, later + (hasPortrait ? PORTRAIT : ''), `${sayWords(random)}.\n`),
    );
    if (hasPortrait) files.set(`people/${id}/face.png`, await drawFace(Math.floor(random() * 1000)));
    return `adds people/${id}`;
  },
  async function takePicture({ files }, random) {
    const path = pickPath(files, /face\.png$/, random);
    if (path === undefined) return undefined;
    files.set(path, await drawFace(Math.floor(random() * 1000)));
    return `takes another picture ${path}`;
  },
  function dropPicture({ files }, random) {
    const picture = pickPath(files, /face\.png$/, random);
    const path = picture?.replace('face.png', 'index.md');
    if (picture !== undefined) files.delete(picture);
    return change(files, path, (text) => text.replace(/^portrait: \{.*\n/m, ''));
  },
  function withdraw({ files }, random) {
    const path = pickPath(files, /^(?:people|stories)\/.+\/index\.md$/, random, 'state: published');
    return change(files, path, (text) => text.replace('state: published', 'state: withdrawn'));
  },
  function bringBack({ files }, random) {
    const path = pickPath(files, /index\.md$/, random, 'state: withdrawn');
    return change(files, path, (text) => text.replace('state: withdrawn', 'state: published'));
  },
  function erase({ files, date }, random) {
    const path = pickPerson(files, random);
    const id = path?.split('/')[1];
    if (path === undefined || id === undefined || isNamed(files, id)) return undefined;
    for (const each of [...files.keys()]) if (each.startsWith(`people/${id}/`)) files.delete(each);
    files.set(path, `---\nid: ${id}\nstate: erased\ndate: ${date}\n---\n`);
    return `erases ${path}`;
  },
  function remove({ files }, random) {
    const path = pickPath(files, /^(?:people|stories)\/.+\/index\.md$/, random);
    const folder = path?.replace('index.md', '');
    const id = path?.split('/')[1];
    if (folder === undefined || id === undefined || isNamed(files, id)) return undefined;
    for (const each of [...files.keys()]) if (each.startsWith(folder)) files.delete(each);
    return `removes ${folder}`;
  },
  function decide({ files }, random) {
    const id = toFreshId(files, 'decisions', random);
    const person = pickPerson(files, random)?.split('/')[1];
    if (person === undefined) return undefined;
    const text = decisionText(`- to: ${person}\n  citation: ${sayWords(random)}`);
    files.set(`decisions/${id}.md`, text);
    return `adds decisions/${id}.md`;
  },
  function cite({ files }, random) {
    const path = pickPath(files, /^decisions\//, random, 'citation: ');
    return change(files, path, (text) => text.replace(/citation: .*/, `citation: ${sayWords(random)}`));
  },
  function revoke({ files }, random) {
    const path = pickPath(files, /^decisions\/x/, random);
    if (path === undefined) return undefined;
    files.delete(path);
    return `removes ${path}`;
  },
  function tell({ files }, random) {
    const id = toFreshId(files, 'stories', random);
    const person = pickPerson(files, random)?.split('/')[1];
    if (person === undefined) return undefined;
    const text = storyText(`people: [${person}]`).replace('Shelves in order', `Of ${sayWords(random)} ${id}`);
    files.set(`stories/${id}/index.md`, text);
    return `adds stories/${id}`;
  },
  function headline({ files }, random) {
    return change(files, 'settings.yml', (text) =>
      text.replace(/^headline: .*$/m, `headline: {en: "${sayWords(random)}"}`),
    );
  },
  function say({ files }, random) {
    files.set('words/en.yml', `home.toRoll: "${sayWords(random)}"\nsite.skip: "${sayWords(random)}"\n`);
    return 'says words of the interface differently';
  },
  function renameUnit({ files }, random) {
    return change(files, 'units.yml', (text) =>
      text.replace(/en: Archive[^,]*/, `en: Archive of ${sayWords(random)}`),
    );
  },
  function wait(edited) {
    edited.date = toNextDay(edited.date);
    return `waits until ${edited.date}`;
  },
];

function change(files: Files, path: string | undefined, edit: (text: string) => string): string | undefined {
  const before = path === undefined ? undefined : files.get(path);
  if (path === undefined || typeof before !== 'string') return undefined;
  const after = edit(before);
  if (after === before) return undefined;
  files.set(path, after);
  return `changes ${path}`;
}

/** One of the files with such a path that holds this text. */
function pickPath(files: Files, pattern: RegExp, random: () => number, holds = ''): string | undefined {
  const paths = [...files].flatMap(([path, text]) =>
    pattern.test(path) && (holds === '' || (typeof text === 'string' && text.includes(holds))) ? [path] : [],
  );
  return paths.length === 0 ? undefined : pick(paths, random);
}

function pickPerson(files: Files, random: () => number): string | undefined {
  return pickPath(files, /^people\/.+\/index\.md$/, random, 'state: published');
}

/** Whether another entry names one. */
function isNamed(files: Files, id: string): boolean {
  const names = new RegExp(`(?:to: |\\[|:)${id}\\b`);
  return [...files].some(
    ([path, text]) => !path.includes(`/${id}/`) && typeof text === 'string' && names.test(text),
  );
}

function toFreshId(files: Files, folder: string, random: () => number): string {
  for (;;) {
    const id = `x${String(Math.floor(random() * 1e6))}`;
    if (![...files.keys()].some((path) => path.startsWith(`${folder}/${id}`))) return id;
  }
}

function sayWords(random: () => number): string {
  return Array.from({ length: 3 }, () => pick(WORDS, random)).join(' ');
}

/** No two people may have one name without anything that tells them apart. */
function toName(random: () => number): string {
  return `${pick(NAMES, random)} ${String(Math.floor(random() * 1e6))}`;
}

function toNextDay(date: string): string {
  return new Date(Date.parse(date) + 86_400_000).toISOString().slice(0, 10);
}
