import { mkdir, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { makeFolder } from '../make-folder.ts';

/** Files by path from the content folder; `undefined` leaves a default file out. Bytes are written as they are. */
export type Files = Readonly<Record<string, string | Uint8Array | undefined>>;

/** The least that a whole content folder holds: English, then Japanese; two units, a topic and two awards. */
export const defaultFiles = {
  'settings.yml': `name: {en: The roll, ja: 名簿}
organisation: {en: The office, ja: 役所}
description: {en: Who was praised and why.}
headline: {en: Every good deed}
address: https://roll.example
languages: [en, ja]
timeZone: Asia/Tokyo
contact:
  office: {en: The secretariat}
`,
  'units.yml': `units:
  - id: archive
    name: {en: Archive, ja: 文書課}
    hue: gold
  - id: post
    name: {en: Post room, ja: 郵便室}
    hue: indigo
`,
  'topics.yml': `topics:
  - id: service
    name: {en: Service, ja: 窓口}
    hue: leaf
`,
  'awards.yml': `families:
  - id: prizes
    name: {en: Prizes}
levels:
  - id: office
    name: {en: Office}
awards:
  - id: medal
    name: {en: Medal, ja: 勲章}
    family: prizes
    level: office
    order: 1
    subject: [individual, collective]
  - id: letter
    name: {en: Letter of thanks}
    family: prizes
    level: office
    order: 2
    subject: [individual, collective]
`,
} as const satisfies Files;

/** A published person with full consent; `fields` are further lines of front matter. */
export function personText(name: string, fields = '', body = ''): string {
  return `---
state: published
reviewedOn: 2026-11-01
name: ${name}
unit: archive
consent:
  date: 2026-01-01
  channels: [web, searchEngines, feed, share, screen, print, badge]
  portrait: true
  reference: Folder 1
${lines(fields)}---
${body}`;
}

/** A published practice with all its sections; `fields` are further lines of front matter. */
export function storyText(fields = '', body = storyBody): string {
  return `---
state: published
reviewedOn: 2026-11-01
title: Shelves in order
summary: Everything is found at once.
stage: reviewed
unit: archive
started: 2025-01
published: 2026-01-15
${lines(fields)}---
${body}`;
}

/** The six sections of a practice. */
export const storyBody = `## The problem

Nobody found anything.

## What we did

We put things in order.

## Results

Things are found.

## Limits and difficulties

It takes an hour a day.

## Lessons

Start small.

## How to do it too

Begin with one shelf.
`;

/** A decision of 2026-05-01 that confers the medal; `recipients` are YAML list items, indented by six spaces here. */
export function decisionText(recipients: string, fields = ''): string {
  const items = recipients
    .trim()
    .split('\n')
    .map((line) => `      ${line}\n`)
    .join('');
  return `---
date: 2026-05-01
issuer: {name: The director, level: office}
${lines(fields)}grants:
  - award: medal
    recipients:
${items}---
`;
}

/** Writes the default files and these into a new folder for this test and gives its path. */
export async function writeContent(files: Files = {}): Promise<string> {
  const dir = makeFolder('content');
  for (const [path, text] of Object.entries<string | Uint8Array | undefined>({ ...defaultFiles, ...files })) {
    if (text === undefined) continue;
    await mkdir(dirname(join(dir, path)), { recursive: true });
    await writeFile(join(dir, path), text);
  }
  return dir;
}

function lines(text: string): string {
  return text === '' || text.endsWith('\n') ? text : `${text}\n`;
}
