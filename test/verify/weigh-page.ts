import { gzipSync } from 'node:zlib';
import type { Page, Response } from '@playwright/test';
import { parsePage } from '../../src/adapters/node/parse-page.ts';

/** What a page costs its reader, in bytes: text by `gzip -9`, fonts as they are; and what it may not do. */
export type Weight = {
  readonly html: number;
  /** The page without the drawings (`svg`) in its main part. */
  readonly htmlWithoutDrawings: number;
  readonly css: number;
  readonly js: number;
  readonly fonts: number;
  readonly fontFiles: number;
  /** Addresses on other hosts that it asked for. */
  readonly foreign: readonly string[];
  /** Inline scripts, styles and handlers. */
  readonly inline: readonly string[];
  /** What the browser complained of, violations of the content policy included. */
  readonly errors: readonly string[];
};

/** Text, and fonts by language: a Japanese poster needs more letters than a Latin one. */
const LIMITS = { text: 60_000, fonts: 110_000, fontsOf: new Map([['ja', 150_000]]) };

/** Loads a page in a fresh browser page and weighs all that it fetched until its fonts had come. */
export async function weighPage(page: Page, url: string): Promise<Weight> {
  const responses: Response[] = [];
  const asked: string[] = [];
  const errors: string[] = [];
  page.on('request', (request) => asked.push(request.url()));
  page.on('response', (response) => responses.push(response));
  page.on('pageerror', ({ message }) => errors.push(message));
  page.on('console', (message) => {
    if (message.type() === 'error' || message.type() === 'warning') errors.push(message.text());
  });
  await page.goto(url, { waitUntil: 'load' });
  await page.evaluate(() => document.fonts.ready.then(() => undefined));
  const bodies = await Promise.all(responses.map(readBody));
  const ofType = (type: string): readonly Buffer[] =>
    bodies.filter((body) => body.type === type).map(({ bytes }) => bytes);
  const [written = Buffer.alloc(0)] = ofType('document');
  const { origin } = new URL(page.url());
  return {
    html: zip([written]),
    htmlWithoutDrawings: zip([await readWithoutDrawings(page)]),
    css: zip(ofType('stylesheet')),
    js: zip(ofType('script')),
    fonts: ofType('font').reduce((sum, { length }) => sum + length, 0),
    fontFiles: ofType('font').length,
    foreign: asked.filter((address) => new URL(address).origin !== origin),
    inline: parsePage(written.toString()).inline,
    errors,
  };
}

/** The text of a page that counts: all of it, but a home page without its forest's drawings. */
export function textOf(weight: Weight, kind: string): number {
  return (kind === 'home' ? weight.htmlWithoutDrawings : weight.html) + weight.css + weight.js;
}

/** Why a page is over its budget or breaks the strict policy; nothing for a good page. */
export function findExcess(weight: Weight, kind: string, lang: string): readonly string[] {
  const text = textOf(weight, kind);
  const fontLimit = LIMITS.fontsOf.get(lang) ?? LIMITS.fonts;
  return [
    ...(text > LIMITS.text ? [`HTML + CSS + JS ${text} bytes, at most ${LIMITS.text}`] : []),
    ...(weight.fonts > fontLimit ? [`fonts ${weight.fonts} bytes, at most ${fontLimit}`] : []),
    ...weight.foreign.map((address) => `asks another host: ${address}`),
    ...weight.inline.map((what) => `inline: ${what}`),
    ...weight.errors.map((error) => `the browser says: ${error}`),
  ];
}

async function readBody(response: Response): Promise<{ type: string; bytes: Buffer }> {
  const type = response.request().resourceType();
  const isBare = response.status() >= 300 && response.status() < 400;
  return { type, bytes: isBare ? Buffer.alloc(0) : await response.body() };
}

function readWithoutDrawings(page: Page): Promise<string> {
  return page.evaluate(() => {
    const copy = document.documentElement.cloneNode(true);
    if (!(copy instanceof Element)) return '';
    for (const drawing of copy.querySelectorAll('main svg')) drawing.remove();
    return `<!doctype html>${copy.outerHTML}`;
  });
}

function zip(texts: readonly (Buffer | string)[]): number {
  return texts.reduce((sum, text) => sum + gzipSync(text, { level: 9 }).length, 0);
}
