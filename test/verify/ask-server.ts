import { readFileSync } from 'node:fs';
import { request } from 'node:http';
import { join } from 'node:path';
import { buffer } from 'node:stream/consumers';
import { brotliDecompressSync, gunzipSync } from 'node:zlib';
import { FILE_TYPES, TEXT_ENDINGS } from '../../src/domain/serving/file-types.ts';
import type { ServerPlan } from '../../src/domain/serving/server-plan.ts';
import { toHeadersOf, toHeadersOfLost, type SiteHeaders } from '../../src/domain/site-headers.ts';
import { runParallel } from './run-parallel.ts';

/** A served site: where it answers, the plan that it was set up by, the folder behind it, and the files to ask for. */
export type Served = {
  readonly origin: string;
  readonly plan: ServerPlan;
  readonly folder: string;
  /** Paths of files in the folder: pages and at least one file of every ending. */
  readonly files: readonly string[];
  /** Codings that stand beside the text files and that this server knows how to send. */
  readonly codings: readonly ('br' | 'gzip')[];
};

type Answer = {
  readonly status: number;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: Buffer;
};

/** How many questions a server was asked, and every answer that is not as the plan says. */
export type Judgement = { readonly asked: number; readonly misses: readonly string[] };

/** Asks a server for files, lost and withdrawn pages, former addresses, compressed text, and what it must refuse. */
export async function askServer(served: Served): Promise<Judgement> {
  const { plan, files } = served;
  const pages = files.filter((file) => file.endsWith('index.html'));
  const questions = [
    ...files.map((file) => () => judgeFile(served, file)),
    ...pages.slice(0, 3).map((file) => () => judgeSlash(served, file)),
    ...[`${plan.base}/`, ...plan.lostPages.map(({ folder }) => folder)].flatMap((folder) => [
      () => judgeLost(served, `${folder}no-such-page/`, 404),
      () => judgeLost(served, `${folder}no-such-file.css`, 404),
    ]),
    () => judgeLost(served, `${plan.base}/_astro/no-such-file.js`, 404),
    ...plan.gone.flatMap((path) =>
      [path, path.slice(0, -1)].map((each) => () => judgeLost(served, each, 410)),
    ),
    ...plan.moved.map(
      ({ from, to }) =>
        () =>
          judgeMoved(served, from, to),
    ),
    ...served.codings.flatMap((coding) => files.map((file) => () => judgeCoding(served, file, coding))),
    ...pages.slice(0, 1).flatMap((file) => [() => judgeAgain(served, file), () => judgeMethod(served, file)]),
    () => judgeOutside(served),
  ];
  const misses = await runParallel(questions, 4, (ask) => ask());
  return { asked: questions.length, misses: misses.flat() };
}

async function judgeFile(served: Served, file: string): Promise<readonly string[]> {
  const path = toPath(served, file);
  const answer = await ask(served.origin, path);
  const ending = file.slice(file.lastIndexOf('.') + 1);
  const type = FILE_TYPES[ending] ?? 'application/octet-stream';
  const wanted = TEXT_ENDINGS.includes(ending) ? `${type}; charset=utf-8` : type;
  const written = readFileSync(join(served.folder, file));
  const { isSecure, hstsSeconds, base } = served.plan;
  return [
    ...differ(path, 'status', String(answer.status), '200'),
    ...differ(path, 'content-type', answer.headers['content-type']?.toLowerCase(), wanted),
    ...differ(path, 'content-encoding', answer.headers['content-encoding'], undefined),
    ...(answer.body.equals(written) ? [] : [`${path}: the bytes are not those of the file`]),
    ...judgeHeaders(path, answer, toHeadersOf(path.slice(base.length), isSecure, hstsSeconds)),
  ];
}

async function judgeLost(served: Served, path: string, status: 404 | 410): Promise<readonly string[]> {
  const { plan, origin, folder } = served;
  const answer = await ask(origin, path);
  const page = plan.lostPages.find((lost) => path.startsWith(lost.folder))?.page ?? plan.lostPage;
  const written = readFileSync(join(folder, page.slice(plan.base.length)));
  return [
    ...differ(path, 'status', String(answer.status), String(status)),
    ...differ(
      path,
      'content-type',
      answer.headers['content-type']?.toLowerCase(),
      'text/html; charset=utf-8',
    ),
    ...(answer.body.equals(written) ? [] : [`${path}: does not show ${page}`]),
    ...judgeHeaders(path, answer, toHeadersOfLost(plan.isSecure, plan.hstsSeconds)),
  ];
}

async function judgeSlash(served: Served, file: string): Promise<readonly string[]> {
  const path = toPath(served, file);
  if (path === `${served.plan.base}/`) return [];
  const answer = await ask(served.origin, path.slice(0, -1));
  return judgeLocation(served, path.slice(0, -1), answer, path);
}

async function judgeMoved(served: Served, from: string, to: string): Promise<readonly string[]> {
  return judgeLocation(served, from, await ask(served.origin, from), to);
}

function judgeLocation(
  { plan }: Served,
  path: string,
  { status, headers }: Answer,
  to: string,
): readonly string[] {
  const location = headers['location'] ?? '';
  const target = new URL(location, `${plan.origin}${path}`);
  const isHere =
    target.origin === plan.origin || /^http:\/\/(?:localhost|127\.0\.0\.1):\d+$/.test(target.origin);
  return [
    ...(status === 301 || status === 308 ? [] : [`${path}: status ${status}, not 301`]),
    ...(isHere && target.pathname === to ? [] : [`${path}: leads to "${location}", not to ${to}`]),
  ];
}

async function judgeCoding(served: Served, file: string, coding: 'br' | 'gzip'): Promise<readonly string[]> {
  if (!TEXT_ENDINGS.includes(file.slice(file.lastIndexOf('.') + 1))) return [];
  const path = toPath(served, file);
  const answer = await ask(served.origin, path, { 'accept-encoding': coding });
  const written = readFileSync(join(served.folder, file));
  const packed = readFileSync(join(served.folder, `${file}.${coding === 'br' ? 'br' : 'gz'}`));
  if (!answer.body.equals(packed)) return [`${path}: the compressed file is not sent as it is (${coding})`];
  const unpacked = coding === 'br' ? brotliDecompressSync(answer.body) : gunzipSync(answer.body);
  const plain = await ask(served.origin, path);
  return [
    ...(unpacked.equals(written)
      ? []
      : [`${path}: unpacked, the bytes are not those of the file (${coding})`]),
    ...differ(path, 'content-encoding', answer.headers['content-encoding'], coding),
    ...differ(path, 'content-type', answer.headers['content-type'], plain.headers['content-type']),
    ...(/accept-encoding/i.test(answer.headers['vary'] ?? '') ? [] : [`${path}: no vary: accept-encoding`]),
  ];
}

/** A reader who has the page already gets it no second time. */
async function judgeAgain(served: Served, file: string): Promise<readonly string[]> {
  const path = toPath(served, file);
  const { headers } = await ask(served.origin, path);
  const again = await ask(served.origin, path, { 'if-none-match': headers['etag'] ?? '' });
  return differ(path, 'status when asked again', String(again.status), '304');
}

async function judgeMethod(served: Served, file: string): Promise<readonly string[]> {
  const path = toPath(served, file);
  const { status } = await ask(served.origin, path, {}, 'POST');
  return differ(path, 'status of POST', String(status), '405');
}

async function judgeOutside(served: Served): Promise<readonly string[]> {
  const path = `${served.plan.base}/..%2f..%2f..%2f..%2fetc/passwd`;
  const { status, body } = await ask(served.origin, path);
  const isRefused = [400, 403, 404].includes(status) && !body.includes('root:');
  return isRefused ? [] : [`${path}: status ${status}`];
}

function judgeHeaders(path: string, { headers }: Answer, wanted: SiteHeaders): readonly string[] {
  return Object.entries(wanted).flatMap(([name, value]) => differ(path, name, headers[name], value));
}

function differ(
  path: string,
  what: string,
  found: string | undefined,
  wanted: string | undefined,
): readonly string[] {
  return found === wanted ? [] : [`${path}: ${what} is "${found ?? ''}", not "${wanted ?? ''}"`];
}

function toPath({ plan }: Served, file: string): string {
  return `${plan.base}/${file.replace(/(^|\/)index\.html$/, '$1')}`;
}

function ask(
  origin: string,
  path: string,
  headers: Readonly<Record<string, string>> = {},
  method = 'GET',
): Promise<Answer> {
  const { port } = new URL(origin);
  return new Promise((resolve, reject) => {
    // A path as it is, which `fetch` would tidy up; and a body as it is, which `fetch` would unpack.
    request({ hostname: '127.0.0.1', port, path, method, headers }, (response) => {
      const named: Record<string, string> = {};
      for (const [name, value] of Object.entries(response.headers)) named[name] = String(value);
      buffer(response).then(
        (body) => resolve({ status: response.statusCode ?? 0, headers: named, body }),
        reject,
      );
    })
      .on('error', reject)
      .end();
  });
}
