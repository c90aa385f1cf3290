import { spawnSync } from 'node:child_process';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { readContent } from '../../src/adapters/node/read-content.ts';
import { judgeAnswer, toNewId, writeNewEntry } from '../../src/adapters/node/write-new-entry.ts';
import { toNow } from '../../src/domain/calendar.ts';
import { findProblems } from '../../src/domain/find-problems.ts';
import { NEW_KINDS, QUESTIONS, type Answers, type NewKind } from '../../src/domain/new-entry.ts';
import { personText, storyText, writeContent } from '../content/write-content.ts';
import { makeFolder } from '../make-folder.ts';

const answers: Readonly<Record<NewKind, Answers>> = {
  person: { name: 'Đỗ Văn An', unit: 'archive' },
  collective: { name: 'The night shift' },
  story: {
    title: 'Labels in two colours',
    summary: 'Nobody searches twice.',
    unit: 'post',
    started: '2026-03',
  },
  adoption: { story: 'shelves', unit: 'post', started: '2026' },
  decision: {
    number: '12/2026',
    date: '2026-05-01',
    issuer: 'The director',
    award: 'medal',
    recipient: 'Bo Chen',
  },
  movement: { name: 'Clear desks', from: '2026', to: '2030-12' },
  page: { title: 'About us' },
};
const today = '2026-11-22';

async function read(dir: string) {
  const cacheDir = makeFolder('cache');
  const { content, problems } = await readContent(dir, { cacheDir });
  if (content === undefined) throw new Error('The settings cannot be read.');
  return { content, problems: [...problems, ...findProblems(content, toNow(today, 'UTC'))] };
}

async function writeNew(dir: string, kind: NewKind, given: Answers, id?: string) {
  const { content } = await read(dir);
  const folded = id ?? toNewId(kind, given, content) ?? '';
  return writeNewEntry(dir, { kind, id: folded, answers: given, today }, content);
}

test.each(NEW_KINDS)('a new %s is a draft in which check finds no error', async (kind) => {
  const dir = await writeContent({ 'stories/shelves/index.md': storyText() });
  const made = await writeNew(dir, kind, answers[kind]);
  if (!('path' in made)) throw new Error(made.word);
  const text = await readFile(join(dir, made.path), 'utf8');
  expect(text).toMatch(/^---\nstate: draft\n/);
  expect(`${made.path}\n${text}`).toMatchSnapshot();
  const { content, problems } = await read(dir);
  expect(problems.filter(({ severity, at }) => severity === 'error' || at.file === 'settings.yml')).toEqual(
    [],
  );
  const entries = [
    content.people,
    content.collectives,
    content.stories,
    content.adoptions,
    content.decisions,
    content.movements,
    content.pages,
  ];
  expect(entries.flat().map(({ file }) => file)).toContain(made.path);
});

test.each([
  ['ja', '困りごと', 'まねるには'],
  ['ko', 'problem {#problem}', 'how {#how}'],
])('a new practice has the headings of the default language, here %s', async (lang, first, last) => {
  const settings = `name: {${lang}: A}\norganisation: {${lang}: A}\ndescription: {${lang}: A}\nheadline: {${lang}: A}\naddress: https://roll.example\nlanguages: [${lang}]\ntimeZone: Asia/Tokyo\ncontact: {office: {${lang}: A}}\n`;
  const dir = await writeContent({ 'settings.yml': settings });
  await writeNew(dir, 'story', answers.story, 'labels');
  const headings = (await readFile(join(dir, 'stories/labels/index.md'), 'utf8')).match(/^## .*/gm) ?? [];
  expect([headings.length, headings[0], headings.at(-1)]).toEqual([6, `## ${first}`, `## ${last}`]);
});

test('a namesake gets an id of its own, and a file that is there is never touched', async () => {
  const dir = await writeContent({ 'people/an/index.md': personText('An', 'formerIds: [an-do]') });
  expect(await writeNew(dir, 'person', { name: 'An' })).toEqual({ path: 'people/an-2/index.md' });
  expect(await writeNew(dir, 'collective', { name: 'An Do' })).toEqual({
    path: 'collectives/an-do-2/index.md',
  });
  const before = await readFile(join(dir, 'people/an/index.md'), 'utf8');
  expect(await writeNew(dir, 'person', { name: 'Other' }, 'an')).toMatchObject({ word: 'new.taken' });
  expect(await readFile(join(dir, 'people/an/index.md'), 'utf8')).toBe(before);
});

test('an answer that the folder does not know is refused', async () => {
  const { content } = await read(await writeContent());
  const judge = (kind: NewKind, field: string, answer: string) => {
    const question = QUESTIONS[kind].find((one) => one.field === field);
    return question && judgeAnswer(question, answer, content);
  };
  expect(judge('story', 'unit', 'cellar')).toEqual({
    word: 'new.notOneOf',
    values: { found: 'cellar', known: 'archive, post' },
  });
  expect(judge('adoption', 'story', 'shelves')).toEqual({ word: 'new.none', values: { field: 'story' } });
  expect(judge('story', 'started', 'May')).toEqual({ word: 'new.badDate', values: { found: 'May' } });
  expect(judge('story', 'unit', 'post')).toBeUndefined();
});

test('without a terminal, what is missing is named and nothing is written', async () => {
  const dir = await writeContent();
  const run = (...args: string[]) => {
    const env = { ...process.env, CONTENT_DIR: dir, LC_ALL: 'en_GB.UTF-8' };
    const { status, stderr } = spawnSync(process.execPath, ['scripts/new.ts', ...args], {
      env,
      encoding: 'utf8',
    });
    return `${status ?? -1}: ${stderr.split('\n')[0] ?? ''}`;
  };
  expect([
    run(),
    run('poem'),
    run('story', '--title', 'Labels'),
    run('story', '--title', 'Labels', '--lang', 'vi'),
    run('person', '--name', '髙橋 花子'),
    run('person', '--name', 'An', '--award', 'medal'),
    run('person', '--name', 'An', '--id', 'An Binh'),
  ]).toMatchInlineSnapshot(`
    [
      "2: How to call it: npm run new -- KIND [--FIELD "…"]",
      "2: There is no kind “poem”. Kinds: person, collective, story, adoption, decision, movement, page.",
      "2: Still needed: --summary, --unit, --started",
      "2: Còn thiếu: --summary, --unit, --started",
      "2: Still needed: --id",
      "2: There is no flag “--award” for this kind. Flags: --id, --lang, --name, --unit.",
      "1: “An Binh” cannot be an id: lower case letters a to z, digits and single hyphens, at most 80 characters.",
    ]
  `);
  expect((await read(dir)).content.people).toEqual([]);
});
