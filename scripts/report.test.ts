import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { mkdir, writeFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import { join } from 'node:path';
import { text } from 'node:stream/consumers';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { personText, storyText, writeContent, type Files } from '../test/content/write-content.ts';
import { makeFolder } from '../test/make-folder.ts';

const script = fileURLToPath(new URL('report.ts', import.meta.url));

const files: Files = {
  'people/an/index.md': personText('An').replace(
    'reference: Folder 1',
    'reference: Folder 1\n  until: 2026-12-24',
  ),
  'people/binh/index.md': personText('Bình', 'leftOn: 2026-06-30', 'He kept the shelves.'),
  'people/chi/index.md': personText('Chi').replace('state: published', 'state: draft'),
  'stories/s/index.md': storyText().replace(
    'Start small.',
    'Start small, as [they did](https://gone.example/page#top).',
  ),
  'stories/s/index.ja.md': '---\nsourceHash: "0123456789abcdef"\ntitle: 棚\n---\n',
  'stories/s/adoptions/post.md': '---\nstarted: 2026-02\nstatus: running\n---\n',
};

/** Runs the command in a folder of its own, in which a link is known to be dead. */
async function report(args: readonly string[] = [], content: Files = files) {
  const cwd = makeFolder('report');
  const env = {
    ...process.env,
    CONTENT_DIR: await writeContent(content),
    OUT_DIR: join(cwd, 'dist'),
    LC_ALL: 'C',
    BUILD_DATE: '2026-11-22',
  };
  const answers = {
    'https://gone.example/page': { asked: '2026-11-01T00:00:00.000Z', verdict: 'dead', status: 404 },
  };
  await mkdir(join(cwd, '.florilegium'));
  await writeFile(join(cwd, '.florilegium', 'links.json'), JSON.stringify({ version: 1, links: answers }));
  const child = spawn(process.execPath, [script, ...args], { env, cwd });
  const [stdout, stderr] = await Promise.all([text(child.stdout), text(child.stderr), once(child, 'close')]);
  return { cwd, status: child.exitCode, stdout, stderr };
}

describe('npm run report', () => {
  it('writes a page and a record of all that waits, and prints its sum', async () => {
    const { cwd, status, stdout, stderr } = await report();
    expect(stderr).toBe('');
    expect(stdout).toMatchInlineSnapshot(`
      "    1  Consents that end
          1  People who have left
          1  Not public yet
          1  Dead links (Urgent: 1)
          1  Translations behind their original
          1  Stories without evidence
          1  Adoptions without a result
          1  Silent units
      8 things to do, 1 of them urgent.
      Written: .florilegium/report/report.html and .florilegium/report/report.json
      "
    `);
    expect(status).toBe(0);
    const folder = join(cwd, '.florilegium', 'report');
    expect(readdirSync(folder)).toEqual(['report.html', 'report.json']);
    expect(readFileSync(join(folder, 'report.html'), 'utf8')).toContain('<html lang="en">');
    const record: unknown = JSON.parse(readFileSync(join(folder, 'report.json'), 'utf8'));
    expect(record).toMatchInlineSnapshot(`
      {
        "contentLang": "en",
        "counts": {
          "notes": 0,
          "open": 8,
          "urgent": 1,
        },
        "date": "2026-11-22",
        "instant": "2026-11-22T12:00:00Z",
        "lang": "en",
        "months": 6,
        "organisation": "The office",
        "problems": {
          "errors": 0,
          "warnings": 1,
        },
        "sample": false,
        "sections": [
          {
            "counts": {
              "notes": 0,
              "open": 1,
              "urgent": 0,
            },
            "items": [
              {
                "date": "2026-12-24",
                "file": "people/an/index.md",
                "finding": "consent-ends",
                "grade": "due",
                "id": "an",
                "kind": "person",
                "line": 11,
                "name": "An",
                "todo": "Ask again, and write the new date into “until” of the consent.",
                "what": "The consent ends on December 24, 2026, in 32 days. After that the page shows the public minimum only.",
              },
            ],
            "key": "consents",
            "lead": "Consents that end within 60 days, or have ended. The site obeys by itself; only people can ask again.",
            "notes": [],
            "title": "Consents that end",
          },
          {
            "counts": {
              "notes": 0,
              "open": 1,
              "urgent": 0,
            },
            "items": [
              {
                "date": "2026-06-30",
                "file": "people/binh/index.md",
                "finding": "left-unseen",
                "grade": "due",
                "id": "binh",
                "kind": "person",
                "line": 11,
                "name": "Bình",
                "todo": "Portrait or text still lie in the content folder: delete them, or write “state: erased”.",
                "what": "Left on June 30, 2026. Neither a page nor the roll names this person any more.",
              },
            ],
            "key": "left",
            "lead": "What became of their pages.",
            "notes": [],
            "title": "People who have left",
          },
          {
            "counts": {
              "notes": 0,
              "open": 0,
              "urgent": 0,
            },
            "items": [],
            "key": "waiting",
            "lead": "Somebody has written it and waits for an answer.",
            "notes": [],
            "title": "Waiting for review",
          },
          {
            "counts": {
              "notes": 0,
              "open": 1,
              "urgent": 0,
            },
            "items": [
              {
                "file": "people/chi/index.md",
                "finding": "draft",
                "grade": "due",
                "id": "chi",
                "kind": "person",
                "line": 2,
                "name": "Chi",
                "todo": "Finish it and write “state: review”, or delete it.",
                "what": "A draft.",
              },
            ],
            "key": "unpublished",
            "lead": "Drafts, embargoes and what is held while a check is under way.",
            "notes": [],
            "title": "Not public yet",
          },
          {
            "counts": {
              "notes": 0,
              "open": 1,
              "urgent": 1,
            },
            "items": [
              {
                "date": "2026-11-01",
                "file": "stories/s/index.md",
                "finding": "link-dead",
                "grade": "urgent",
                "id": "s",
                "kind": "story",
                "line": 29,
                "name": "Shelves in order",
                "todo": "Find where it is now, or take the link out and name the source in words.",
                "what": "https://gone.example/page leads to nothing any more (404); asked on November 1, 2026.",
              },
            ],
            "key": "links",
            "lead": "Links to other sites that did not answer as they should when they were last asked.",
            "notes": [
              "Asked so far: 1 of 1 address of other sites; the earliest answer is of November 1, 2026. “npm run report -- --links” asks again.",
            ],
            "title": "Dead links",
          },
          {
            "counts": {
              "notes": 0,
              "open": 0,
              "urgent": 0,
            },
            "items": [],
            "key": "untouched",
            "lead": "Nobody has said for over a year that these pages still hold.",
            "notes": [],
            "title": "Untouched for a year",
          },
          {
            "counts": {
              "notes": 0,
              "open": 1,
              "urgent": 0,
            },
            "items": [
              {
                "file": "stories/s/index.ja.md",
                "finding": "stale",
                "grade": "due",
                "id": "s",
                "kind": "story",
                "line": 2,
                "name": "Shelves in order",
                "todo": "Bring it up to date, then write “sourceHash: 8661b7b43a73c007”.",
                "what": "The translation (Japanese) is older than its original.",
              },
            ],
            "key": "translations",
            "lead": "The original has changed since it was translated.",
            "notes": [],
            "title": "Translations behind their original",
          },
          {
            "counts": {
              "notes": 0,
              "open": 1,
              "urgent": 0,
            },
            "items": [
              {
                "date": "2026-01-15",
                "file": "stories/s/index.md",
                "finding": "told",
                "grade": "due",
                "id": "s",
                "kind": "story",
                "line": 2,
                "name": "Shelves in order",
                "todo": "Ask the unit for one figure before and after with period and source, or for a document to attach.",
                "what": "Published on January 15, 2026; the evidence is “told”.",
              },
            ],
            "key": "evidence",
            "lead": "Told, and nothing more: no figure, no source, no document.",
            "notes": [],
            "title": "Stories without evidence",
          },
          {
            "counts": {
              "notes": 0,
              "open": 1,
              "urgent": 0,
            },
            "items": [
              {
                "date": "2026-02",
                "file": "stories/s/adoptions/post.md",
                "finding": "no-result",
                "grade": "due",
                "id": "s/post",
                "kind": "adoption",
                "line": 3,
                "name": "Post room: Shelves in order",
                "todo": "Ask Post room: how was it before, how is it now, over which time, and where does the figure stand?",
                "what": "Running since February 2026; nothing of its own measured.",
              },
            ],
            "key": "results",
            "lead": "Units that do it too, and have not yet said what came of it.",
            "notes": [],
            "title": "Adoptions without a result",
          },
          {
            "counts": {
              "notes": 0,
              "open": 1,
              "urgent": 0,
            },
            "items": [
              {
                "date": "2026-02-28",
                "file": "units.yml",
                "finding": "silent",
                "grade": "due",
                "id": "post",
                "kind": "unit",
                "line": 5,
                "name": "Post room",
                "todo": "Call: what have they tried, and what came of it? An attempt that failed is worth telling too.",
                "what": "Last heard of on February 28, 2026.",
              },
            ],
            "key": "units",
            "lead": "No story, no adoption and no figure for 6 months.",
            "notes": [],
            "title": "Silent units",
          },
        ],
        "site": "The roll",
        "version": 1,
      }
    `);
  });

  it('asks the links where that is wanted, and keeps the answers with those known before', async () => {
    const server = createServer((_, response) => response.writeHead(410).end()).listen(0, '127.0.0.1');
    await once(server, 'listening');
    const address = server.address();
    const port = address !== null && typeof address !== 'string' ? String(address.port) : '';
    const source = `results: [{key: a, indicator: Letters, after: 3, source: "http://127.0.0.1:${port}/log"}]`;
    const { cwd, status, stdout, stderr } = await report(['--links'], {
      'stories/s/index.md': storyText(source),
    });
    await once(server.close(), 'close');
    expect([status, stderr]).toEqual([0, 'Asking 1 address of other sites\n']);
    expect(stdout).toContain('1  Dead links (Urgent: 1)');
    const kept: unknown = JSON.parse(readFileSync(join(cwd, '.florilegium', 'links.json'), 'utf8'));
    expect(kept).toMatchObject({
      links: {
        [`http://127.0.0.1:${port}/log`]: { status: 410 },
        'https://gone.example/page': { status: 404 },
      },
    });
  });

  it('writes in the language and into the folder asked for', async () => {
    const { cwd, status } = await report(['--lang', 'vi', '--to', 'report', '--months', '12']);
    expect(status).toBe(0);
    expect(readFileSync(join(cwd, 'report', 'report.html'), 'utf8')).toContain('<html lang="vi">');
    expect(existsSync(join(cwd, '.florilegium', 'report'))).toBe(false);
  });

  it('refuses to write where the site is published', async () => {
    const { cwd, status, stdout, stderr } = await report(['--to', 'dist/internal']);
    expect(stderr).toContain('names people who are not public');
    expect(stdout).toBe('');
    expect(status).toBe(1);
    expect(existsSync(join(cwd, 'dist'))).toBe(false);
  });

  it.each([
    ['--nothing'],
    ['--lang', 'xx'],
    ['--date', '2026-02-30'],
    ['--months', '0'],
    ['--to', ''],
    ['stray'],
  ])('explains itself for %s %s', async (...args) => {
    const { status, stdout, stderr } = await report(args);
    expect(stderr).toContain('Usage: npm run report');
    expect(stdout).toBe('');
    expect(status).toBe(2);
  });
});
