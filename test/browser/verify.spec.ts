import { createHash, createPrivateKey, generateKeyPairSync, sign } from 'node:crypto';
import { writeFile } from 'node:fs/promises';
import { gzipSync } from 'node:zlib';
import { expect, test, type BrowserContext, type Locator, type Page } from '@playwright/test';
import { z } from 'zod';
import { findBarriers } from './find-barriers.ts';
import { findTooWide } from './find-too-wide.ts';

// The site of the tests is built without a key. So it is signed for here, with a key of the moment.
const { privateKey, publicKey } = generateKeyPairSync('ed25519');
const { kty, crv, x } = publicKey.export({ format: 'jwk' });

type Site = { readonly did: string; readonly home: string; readonly kid: string };

const encode = (value: object): string => Buffer.from(JSON.stringify(value)).toString('base64url');

function toToken(site: Site, body: object, key = privateKey): string {
  const said = `${encode({ alg: 'EdDSA', typ: 'JWT', kid: site.kid })}.${encode(body)}`;
  return `${said}.${sign(null, Buffer.from(said), createPrivateKey(key.export({ format: 'pem', type: 'pkcs8' }))).toString('base64url')}`;
}

function toBadge(site: Site, place: number, more: object = {}): string {
  const [id, sub] = [`${site.home}badges/d1/an.jwt`, `${site.home}p/an/`];
  return toToken(site, {
    ...{ id, type: ['VerifiableCredential', 'OpenBadgeCredential'], name: 'Giấy khen' },
    ...{ issuer: { id: site.did }, validFrom: '2026-03-01T00:00:00Z', nbf: 1_772_323_200 },
    credentialSubject: {
      id: sub,
      identifier: [{ identityHash: 'Nguyễn Thị An', identityType: 'name' }],
      achievement: { name: 'Giấy khen', inLanguage: 'vi' },
    },
    evidence: [{ id: `${site.home}quyet-dinh/d1/`, name: 'Quyết định số 1/QĐ', narrative: '2026-03' }],
    credentialStatus: {
      ...{ type: 'BitstringStatusListEntry', statusPurpose: 'revocation', statusListIndex: String(place) },
      statusListCredential: `${site.home}badges/status-1.jwt`,
    },
    ...{ iss: site.did, jti: id, sub },
    ...more,
  });
}

/** Lets the server answer as one whose site is signed; the badge at place 1 is revoked. */
async function signSite(context: BrowserContext, site: Site): Promise<void> {
  const id = `${site.home}badges/status-1.jwt`;
  const bits = Buffer.alloc(16_384);
  bits[0] = 0b0100_0000;
  const list = toToken(site, {
    ...{ id, type: ['VerifiableCredential', 'BitstringStatusListCredential'], issuer: site.did },
    credentialSubject: {
      statusPurpose: 'revocation',
      encodedList: `u${gzipSync(bits).toString('base64url')}`,
    },
  });
  const key = { id: site.kid, publicKeyJwk: { kty, crv, x } };
  const keys = { id: site.did, verificationMethod: [key], assertionMethod: [site.kid] };
  await context.route('**/.well-known/did.json', (route) => route.fulfill({ json: keys }));
  await context.route('**/badges/status-1.jwt', (route) => route.fulfill({ body: list }));
  await context.route('**/badges/d1/an.jwt', (route) => route.fulfill({ body: toBadge(site, 0) }));
}

async function open(page: Page, path: string): Promise<Site> {
  await page.goto(path);
  const check = page.locator('badge-check');
  const did = (await check.getAttribute('data-did')) ?? '';
  const kid = `${did}#${createHash('sha256')
    .update(x ?? '')
    .digest('base64url')}`;
  const site = { did, kid, home: (await check.getAttribute('data-home')) ?? '' };
  await signSite(page.context(), site);
  const loaded = page.waitForResponse('**/badges/status-1.jwt');
  await page.reload();
  await loaded;
  return site;
}

async function paste(page: Page, text: string): Promise<Locator> {
  await page.locator('#badge-text').fill(text);
  await page.locator('badge-check [type="submit"]').click();
  const verdict = page.locator('[data-part="verdict"]');
  await expect(verdict).toBeFocused();
  return verdict;
}

const titleOf = (verdict: Locator): Locator => verdict.locator('h2:visible');

test('a valid badge is accepted without a connection, and told in the language of the page', async ({
  page,
  context,
}) => {
  const site = await open(page, '/xac-thuc/');
  await context.setOffline(true);
  const verdict = await paste(page, toBadge(site, 0));
  await expect(titleOf(verdict)).toHaveText('Huy hiệu thật, còn giá trị');
  await expect(verdict.locator('[data-fact]:not(:empty)')).toHaveText([
    ...['Nguyễn Thị An', 'Giấy khen', 'Quyết định số 1/QĐ', 'tháng 3 năm 2026'],
  ]);
  await expect(verdict.locator('[data-part="page"] a')).toHaveAttribute('href', '/p/an/');
});

test('what is revoked, changed, expired, from elsewhere or nothing is refused', async ({ page }) => {
  const site = await open(page, '/en/verify/');
  const badge = toBadge(site, 0);
  const [head = '', body = '', signature = ''] = badge.split('.');
  const said = Buffer.from(body, 'base64url').toString();
  const lie = Buffer.from(said.replace('Nguyễn', 'Trần')).toString('base64url');
  const theirs = generateKeyPairSync('ed25519').privateKey;
  for (const [text, title] of [
    [toBadge(site, 1), 'Revoked'],
    [`${head}.${lie}.${signature}`, 'Not genuine'],
    [toToken(site, z.looseObject({}).parse(JSON.parse(said)), theirs), 'Not genuine'],
    [toBadge(site, 0, { exp: 1_700_000_000 }), 'Expired'],
    [toBadge({ ...site, did: 'did:web:other.example' }, 0), 'From somebody else'],
    ['Nguyễn Thị An', 'This is no badge'],
  ] as const) {
    const verdict = await paste(page, text);
    await expect(titleOf(verdict)).toHaveText(title);
    await expect(verdict.locator('[data-part="page"]')).toBeHidden();
  }
  await expect(page.locator('[data-fact="recipient"]')).toBeEmpty();
});

test('a badge is checked as a file, by the address behind the #, and never from another site', async ({
  page,
}, testInfo) => {
  const site = await open(page, '/ja/kensho/');
  const file = testInfo.outputPath('badge.jwt');
  await writeFile(file, toBadge(site, 0));
  await page.locator('#badge-file').setInputFiles(file);
  const title = titleOf(page.locator('[data-part="verdict"]'));
  await expect(title).toHaveText('本物で、有効です');
  await page.goto('/ja/kensho/#/badges/d2/gone.jwt');
  await expect(title).toHaveText('バッジが見つかりません');
  await page.goto(`/ja/kensho/#${site.home}badges/d1/an.jwt`);
  await expect(title).toHaveText('本物で、有効です');
  const asked: string[] = [];
  page.on('request', (request) => asked.push(request.url()));
  await page.goto('/ja/kensho/#https://evil.example/badges/d1/an.jwt');
  await page.goto('/ja/kensho/#/p/an/');
  expect(asked.filter((url) => url.includes('evil') || url.includes('/p/'))).toEqual([]);
});

test('without keys the page says so, and hinders nobody in light and dark', async ({ page, context }) => {
  await context.route('**/.well-known/did.json', (route) => route.fulfill({ status: 404 }));
  await page.goto('/en/verify/');
  const verdict = await paste(page, 'e.y.J');
  await expect(titleOf(verdict)).toHaveText('Nothing to check it by');
  await paste(page, toBadge(await open(page, '/en/verify/'), 0));
  for (const colorScheme of ['light', 'dark'] as const) {
    await page.emulateMedia({ colorScheme });
    expect(await findBarriers(page)).toEqual([]);
  }
  await page.setViewportSize({ width: 320, height: 800 });
  expect(await findTooWide(page)).toEqual([]);
});

test('without a script the page says how else', async ({ browser }) => {
  const context = await browser.newContext({ javaScriptEnabled: false });
  const page = await context.newPage();
  await page.goto('/en/verify/');
  await expect(page.locator('badge-check .no-script')).toBeVisible();
  await expect(page.locator('badge-check form')).toBeHidden();
  await context.close();
});
