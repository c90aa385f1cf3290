import { mkdir, rm, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { createDraw, type Draw } from '../../src/domain/bloom/draw.ts';
import type { Roll } from '../../src/domain/roll-types.ts';
import { listSentences, pick } from './sentences.ts';

/** What is written for so many people: one decision for 25 of them, one story for 50, 60 units, 12 topics, no pictures. */
export type LargeContent = { readonly people: number };

/** The file of a person, below the content folder. */
export const personFile = (index: number): string => `people/person-${String(index)}/index.md`;

/** The profile of one of so many people is held back, so that there is something to search all pages for. */
const HELD = 100;
const UNITS = 60;
const TOPICS = 12;
const HUES = ['cinnabar', 'indigo', 'leaf', 'plum', 'gold'];
const AWARDS = ['thi-dua', 'bang-khen', 'giay-khen'];

/**
 * Writes a content folder in one language, as large as a big organisation's: profiles of about 330 words, made of the
 * sentences of another roll in new order. The same roll and size give the same files.
 */
export async function writeLargeContent(dir: string, source: Roll, { people }: LargeContent): Promise<void> {
  await rm(dir, { recursive: true, force: true });
  const words = readWords(source);
  const files = [
    ['settings.yml', SETTINGS],
    ['units.yml', toCatalogue('units', UNITS, 'unit', 'Phòng')],
    ['topics.yml', toCatalogue('topics', TOPICS, 'topic', 'Chủ đề')],
    ['awards.yml', AWARD_CATALOGUE],
    ...numbers(people).map((index) => [personFile(index), writePerson(index, words)] as const),
    ...numbers(Math.ceil(people / 25)).map(
      (index) => [`decisions/decision-${String(index)}.md`, writeDecision(index, { people, words })] as const,
    ),
    ...numbers(Math.ceil(people / 50)).map(
      (index) => [`stories/story-${String(index)}/index.md`, writeStory(index, { people, words })] as const,
    ),
  ] as const;
  for (const [path, text] of files) {
    await mkdir(dirname(join(dir, path)), { recursive: true });
    await writeFile(join(dir, path), text);
  }
}

type Source = { readonly sentences: readonly string[]; readonly names: readonly string[] };

function readWords(source: Roll): Source {
  const names = source.honours
    .map(({ name }) => [...name.values()][0] ?? '')
    .filter((name) => /\s/.test(name));
  return {
    sentences: listSentences(source, source.site.defaultLang),
    names: [...new Set(names.flatMap((name) => name.split(' ')))],
  };
}

function writePerson(index: number, { sentences, names }: Source): string {
  const draw = createDraw(`person/${String(index)}`);
  const name = [1, 2, 3, 4].map(() => pick(names, draw)).join(' ');
  return `---
state: ${index % HELD === HELD - 1 ? 'held' : 'published'}
reviewedOn: 2026-01-05
name: ${quote(name)}
unit: ${drawUnit(draw)}
role: Chuyên viên
leadingPost: "no"
summary: ${quote(pick(sentences, draw).slice(0, 150).trim())}
topics: [${drawTopic(draw)}]
consent:
  date: 2026-01-01
  channels: [web, searchEngines]
  reference: HS-${String(index)}
---

${writeText(sentences, draw, { headings: ['Việc đã làm', 'Điều còn vướng'], sentences: 18 })}
`;
}

/** Words of several sentences, so that hardly any two citations are alike. */
function writeCitation(sentences: readonly string[], draw: Draw): string {
  return numbers(4)
    .map(() => pick(sentences, draw).slice(0, 45).trim())
    .join('; ');
}

/** Every person stands in one decision. */
function writeDecision(
  index: number,
  { people, words }: { readonly people: number; readonly words: Source },
): string {
  const draw = createDraw(`decision/${String(index)}`);
  const date = `${String(2016 + (index % 10))}-${twoDigits(1 + (index % 12))}-${twoDigits(1 + (index % 28))}`;
  const recipients = numbers(25)
    .map((place) => index * 25 + place)
    .filter((person) => person < people)
    .map(
      (person) => `      - to: person-${String(person)}
        citation: ${quote(writeCitation(words.sentences, draw))}
`,
    );
  return `---
state: published
number: ${String(index + 1)}/QĐ-VP
title: Khen thưởng đợt ${String(index + 1)}
date: ${date}
issuer:
  name: Chánh Văn phòng
  level: cap-bo
basis: merit
grants:
  - award: ${AWARDS[index % AWARDS.length] ?? ''}
    recipients:
${recipients.join('')}---
`;
}

function writeStory(
  index: number,
  { people, words }: { readonly people: number; readonly words: Source },
): string {
  const draw = createDraw(`story/${String(index)}`);
  const { sentences } = words;
  return `---
state: published
reviewedOn: 2026-01-05
title: ${quote(pick(sentences, draw).slice(0, 70).trim() + ` ${String(index)}`)}
summary: ${quote(pick(sentences, draw).slice(0, 150).trim())}
kind: practice
stage: nurtured
unit: ${drawUnit(draw)}
people: [person-${String((index * 50) % people)}]
topics: [${drawTopic(draw)}]
started: 2024-01-10
published: 2025-0${String(1 + (index % 9))}-15
results:
  - key: gio
    indicator: Thời gian xử lý một hồ sơ
    before: 20
    after: 8
    measure: ngày
    period: Năm 2023 so với năm 2024
    source: Sổ theo dõi của đơn vị
    beneficiaries: Người gửi hồ sơ
barriers:
  - code: acceptance
    how: ${quote(pick(sentences, draw))}
needs:
  money: Không tốn thêm tiền
  personDays: 10
  timeToStart: Hai tuần
  skills: Không cần kỹ năng riêng
contact: Phòng phụ trách
---

${writeText(sentences, draw, { headings: ['Việc khó', 'Cách làm', 'Kết quả', 'Còn vướng', 'Bài học', 'Làm theo'], sentences: 30 })}
`;
}

function writeText(
  sentences: readonly string[],
  draw: Draw,
  { headings, sentences: count }: { readonly headings: readonly string[]; readonly sentences: number },
): string {
  const each = Math.ceil(count / (headings.length + 1));
  const paragraph = (): string =>
    numbers(each)
      .map(() => pick(sentences, draw))
      .join(' ');
  return [paragraph(), ...headings.map((heading) => `## ${heading}\n\n${paragraph()}`)].join('\n\n');
}

const drawUnit = (draw: Draw): string => `unit-${String(Math.floor(draw.next() * UNITS))}`;
const drawTopic = (draw: Draw): string => `topic-${String(Math.floor(draw.next() * TOPICS))}`;
const numbers = (count: number): readonly number[] => Array.from({ length: count }, (_, index) => index);
const twoDigits = (number: number): string => String(number).padStart(2, '0');
const quote = (text: string): string => JSON.stringify(text);

function toCatalogue(key: string, count: number, id: string, name: string): string {
  const entries = numbers(count).map(
    (index) =>
      `  - id: ${id}-${String(index)}\n    name: { vi: ${name} ${String(index + 1)} }\n    hue: ${HUES[index % HUES.length] ?? ''}\n`,
  );
  return `${key}:\n${entries.join('')}`;
}

const AWARD_CATALOGUE = `families:
  - id: hinh-thuc
    name: { vi: Hình thức khen thưởng }
levels:
  - id: cap-bo
    name: { vi: Cấp bộ }
awards:
${AWARDS.map(
  (id, index) => `  - id: ${id}
    name: { vi: Giải ${String(index + 1)} }
    family: hinh-thuc
    subject: [individual]
    level: cap-bo
    order: ${String(index + 1)}
`,
).join('')}`;

const SETTINGS = `name: { vi: Rừng hoa }
organisation: { vi: Cơ quan }
description: { vi: Bảng vàng của một cơ quan lớn }
headline: { vi: Mỗi việc tốt một bông hoa }
lead: { vi: Người và cách làm đáng học }
address: https://thidua.example
languages: [vi]
timeZone: Asia/Ho_Chi_Minh
contact:
  office: { vi: Văn phòng }
publicMinimum: page
`;
