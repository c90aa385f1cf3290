import type { ExampleFiles, Say } from './example.ts';

/** The smallest picture there is: PNG, one point. */
export const PNG = Buffer.from(
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==',
  'base64',
);

/** A picture as an iPhone makes it, as far as its first bytes. */
export const HEIC = Buffer.concat([Buffer.from([0, 0, 0, 24]), Buffer.from('ftypheic'), Buffer.alloc(40)]);

/** The content that every example stands in, in the language of the reader. */
export function toExampleBase(say: Say): ExampleFiles {
  const lang = say({ en: 'en', vi: 'vi', ja: 'ja' });
  const of = (en: string, vi: string, ja: string): string => `{${lang}: "${say({ en, vi, ja })}"}`;
  return {
    'settings.yml': `name: ${of('The roll', 'Bảng vàng', '名簿')}
organisation: ${of('The office', 'Văn phòng', '役所')}
description: ${of('Who was praised and why.', 'Ai được khen và vì sao.', '誰がなぜ称えられたか。')}
headline: ${of('Every good deed', 'Mỗi việc tốt', '善い行い')}
address: https://roll.example
languages: [${lang}, ${lang === 'en' ? 'vi' : 'en'}]
timeZone: Asia/Tokyo
contact:
  office: ${of('The secretariat', 'Văn thư', '総務課')}
`,
    'units.yml': `units:
  - {id: archive, name: ${of('Archive', 'Phòng Lưu trữ', '文書課')}, hue: gold}
  - {id: post, name: ${of('Post room', 'Phòng Văn thư', '郵便室')}, hue: indigo}
  - {id: garage, name: ${of('Garage', 'Tổ lái xe', '車庫')}, hue: leaf}
`,
    'topics.yml': `topics:
  - {id: service, name: ${of('Service', 'Phục vụ', '窓口')}, hue: leaf}
`,
    'awards.yml': `families:
  - {id: forms, name: ${of('Forms of commendation', 'Hình thức khen thưởng', '顕彰形式')}}
levels:
  - {id: office, name: ${of('Office', 'Cấp cơ sở', '役所')}}
awards:
  - id: letter
    name: ${of('Letter of commendation', 'Giấy khen', '賞状')}
    family: forms
    level: office
    order: 1
    subject: [individual, collective]
`,
  };
}

/** A published person with consent; `lines` are more fields. */
export function toPerson(lines: string, body = ''): string {
  return `---
state: published
reviewedOn: 2026-11-01
name: An Bình
unit: archive
consent:
  date: 2026-01-01
  channels: [web, share]
  portrait: true
  reference: A1
${endLine(lines)}---
${body}`;
}

/** A published person who has given no consent. */
export function toSilentPerson(lines: string): string {
  return `---\nstate: published\nreviewedOn: 2026-11-01\nname: An Bình\nunit: archive\n${endLine(lines)}---\n`;
}

/** A published practice with all its sections; `lines` are more fields. */
export function toStory(say: Say, lines: string, body = toSections()): string {
  return `---
state: published
reviewedOn: 2026-11-01
title: ${say({ en: 'Shelves in order', vi: 'Kệ hồ sơ ngăn nắp', ja: '整った書棚' })}
summary: ${say({ en: 'Everything is found at once.', vi: 'Tìm gì cũng thấy ngay.', ja: '何でもすぐ見つかる。' })}
stage: reviewed
unit: archive
started: 2025-01
published: 2026-01-15
${endLine(lines)}---

${body}`;
}

/** The sections of a practice, named by their marks. */
export function toSections(limits = 'Một giờ mỗi ngày. An hour a day.'): string {
  const sections = ['problem', 'done', 'results', 'limits', 'lessons', 'how'];
  return sections
    .map((key) => `## ${key} {#${key}}\n\n${key === 'limits' ? limits : `${key}.`}\n\n`)
    .join('');
}

/** A decision that gives the letter; `recipients` are list items, set in as in the file. */
export function toDecision(recipients: string, lines = ''): string {
  return `---
date: 2026-05-01
issuer: {name: "An", level: office}
${endLine(lines)}grants:
  - award: letter
    recipients:
${endLine(recipients)}---
`;
}

/** An adoption by another unit; `lines` are more fields. */
export function toAdoption(lines: string): string {
  return `---\nstate: published\nreviewedOn: 2026-11-01\nstarted: 2026-03\n${endLine(lines)}---\n`;
}

/** The lines with a line end where they have none. */
export function endLine(lines: string): string {
  return lines === '' || lines.endsWith('\n') ? lines : `${lines}\n`;
}
