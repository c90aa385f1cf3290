import { writeFileSync } from 'node:fs';
import { request } from 'node:http';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { personText, writeContent } from '../../../../test/content/write-content.ts';
import { makeFolder } from '../../../../test/make-folder.ts';
import { chooseLanguage, createDeskAnswer } from './answer-desk.ts';
import { openDesk } from './desk.ts';
import { serveEdit } from './edit-server.ts';

const folder = makeFolder('desk-editor');
const editorFolder = join(folder, 'editor');
const contentDir = await writeContent({
  'people/an/index.md': personText('An <b>'),
  '.git/HEAD': 'x',
});
const desk = await openDesk(contentDir);
const preview = { url: 'http://127.0.0.1:9', state: () => ({ is: 'starting' }) as const };
writeFileSync(join(folder, 'secret.txt'), 'secret');
const answer = createDeskAnswer({
  ...{ root: process.cwd(), desk, editorFolder, preview },
  others: () => ['Bình'],
  lang: 'vi',
});
const server = await serveEdit(answer, 4620, (why) => why);
afterAll(async () => {
  desk.close();
  await server.close();
});

type Got = { readonly status: number; readonly policy: string; readonly text: string };

function get(path: string, headers: Readonly<Record<string, string>> = {}, method = 'GET'): Promise<Got> {
  return new Promise((resolve, reject) => {
    const asked = request({ host: '127.0.0.1', port: server.port, path, method, headers }, (response) => {
      const parts: Buffer[] = [];
      response.on('data', (part: Buffer) => parts.push(part));
      response.on('end', () => {
        const policy = response.headers['content-security-policy'] ?? '';
        const text = Buffer.concat(parts).toString();
        resolve({ status: response.statusCode ?? 0, policy: String(policy), text });
      });
    });
    asked.on('error', reject);
    asked.end();
  });
}

describe('the server of the desk', () => {
  it('refuses other names, other sites, and all that would change something', async () => {
    expect((await get('/', { host: 'evil.example' })).status).toBe(403);
    expect((await get('/who', { 'sec-fetch-site': 'cross-site' })).status).toBe(403);
    for (const method of ['POST', 'PUT', 'DELETE']) expect((await get('/', {}, method)).status).toBe(405);
  });

  it('gives no file outside the editor and the parts of the desk', async () => {
    for (const path of ['/editor/../secret.txt', '/editor/%2e%2e/secret.txt', '/editor/..%2fsecret.txt']) {
      expect((await get(path)).status, path).toBe(404);
    }
    for (const path of [
      '/_desk/client/..%2f..%2fsite.ts',
      '/_desk/styles/..%2f..%2f..%2fpackage.json',
      '/%',
    ]) {
      expect((await get(path)).status, path).toBe(404);
    }
    expect((await get('/_desk/client/start.ts')).text).toContain('watchServer');
  });

  it('keeps the strict policy on its pages, and frames only the editor and the preview', async () => {
    const { policy, text } = await get('/?lang=en');
    expect(policy).toContain("style-src 'self';");
    expect(policy).toContain("frame-src 'self' http://127.0.0.1:9");
    expect(policy).not.toContain('unsafe-inline');
    expect(text).toContain('Also at this folder now: Bình.');
    const config = await get('/editor/config.ja.json');
    expect(config.policy).toContain("style-src 'self' 'unsafe-inline'");
    expect(config.policy).toContain("frame-ancestors 'self'");
    expect(JSON.parse(config.text)).toMatchObject({ i18n: { locales: ['en', 'ja'] } });
  });

  it('writes names as text, never as markup', async () => {
    const { text } = await get(
      `/write/panel?lang=en&at=${encodeURIComponent('#/collections/people/entries/an/index')}`,
    );
    expect(text).toContain('An &lt;b&gt;');
    expect(text).not.toContain('<b>');
  });

  it('speaks the language that is asked for, else the first of the browser’s that it knows, else the computer’s', () => {
    expect(chooseLanguage('ja', 'vi,en', 'en')).toBe('ja');
    expect(chooseLanguage(null, 'fr-FR,vi-VN;q=0.8,en;q=0.5', 'ja')).toBe('vi');
    expect(chooseLanguage('xx', 'fr', 'ja')).toBe('ja');
  });
});
