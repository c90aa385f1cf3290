import { createPrivateKey } from 'node:crypto';
import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, it, test } from 'vitest';
import { makeBadgeKey, readBadgeKey } from '../../src/adapters/node/badges/badge-key.ts';
import { findLeaks } from '../../src/adapters/node/find-leaks.ts';
import { checkBadges } from '../../src/adapters/node/gate/check-badges.ts';
import { checkFiles } from '../../src/adapters/node/gate/check-files.ts';
import { readTokens } from '../../src/adapters/node/read-tokens.ts';
import { forgetBadgesIn } from '../../src/adapters/node/withdraw/forget-ledgers.ts';
import { fromBadgeLedger } from '../../src/domain/badges/badge-ledger.ts';
import { toDid, toDidPath } from '../../src/domain/badges/issuer.ts';
import { toNow } from '../../src/domain/calendar.ts';
import { buildLedger } from '../../src/domain/ledger.ts';
import { contentOf } from '../builders/content.ts';
import { issue, keyOf, KEYS, readJson, situationOf } from './issued-site.ts';

it('issues a badge to whoever has agreed to badges, and to nobody else', async () => {
  const { folder, files, ledger } = await issue(situationOf());
  expect([...files.keys()]).toEqual([
    '.well-known/did.json',
    'badges/d1/an.jwt',
    'badges/d1/binh.jwt',
    'badges/issuer.json',
    'badges/status-1.jwt',
  ]);
  expect(ledger).toEqual({
    keys: [keyOf(KEYS.ours).key],
    next: 2,
    issued: new Map([
      ['d1/an', 0],
      ['d1/binh', 1],
    ]),
  });
  const said = [...files.values()].flatMap((text) => [text, ...readTokens(text)]).join('\n');
  expect(said).toContain('Nguyễn Thị An');
  expect(said).not.toMatch(/Lê Chi|Phạm Dũng/);
  expect(checkFiles(folder, [...files.keys()])).toEqual([]);
});

it('writes nothing without a key, and nothing where nobody has agreed', async () => {
  expect((await issue(situationOf(), { key: '' })).files.size).toBe(0);
  expect((await issue({ people: {} })).files.size).toBe(0);
});

it('gives the same bytes for the same content and key', async () => {
  const [one, other] = [await issue(situationOf()), await issue(situationOf())];
  expect(one.files).toEqual(other.files);
});

it('takes a key as JSON Web Key and as PEM, and refuses everything else', () => {
  const jwk = makeBadgeKey();
  const key = createPrivateKey({ key: readJson(jwk), format: 'jwk' });
  const pem = key.export({ format: 'pem', type: 'pkcs8' }).toString();
  const x = keyOf(jwk).key.x;
  expect(keyOf(pem).key.x).toBe(x);
  expect(keyOf(pem.trim().replaceAll('\n', String.raw`\n`)).key.x).toBe(x);
  const publicOnly = { ...readJson(KEYS.ours), d: undefined };
  const halves = { ...readJson(KEYS.ours), x: readJson(KEYS.others)['x'] };
  for (const wrong of [publicOnly, halves]
    .map((each) => JSON.stringify(each))
    .concat('{', 'secret', pem.slice(0, 60)))
    expect(readBadgeKey({ BADGE_KEY: wrong })).toEqual({ ok: false });
});

it.each([
  ['https://honours.example', 'did:web:honours.example', '.well-known/did.json'],
  ['https://honours.example:8443/', 'did:web:honours.example%3A8443', '.well-known/did.json'],
  ['https://example.org/roll/of/honour', 'did:web:example.org:roll:of:honour', 'did.json'],
])('names the issuer of %s by the rules of did:web', (address, did, path) => {
  expect([toDid(address), toDidPath(address)]).toEqual([did, path]);
});

it('keeps the places of the status list, whatever comes and goes, and gives none twice', async () => {
  const { ledger } = await issue(situationOf());
  const withdrawn = await issue(situationOf({ an: { state: 'withdrawn' } }), { known: ledger });
  expect(withdrawn.ledger).toEqual(ledger);
  const erased = { next: 2, keys: ledger?.keys ?? [], issued: new Map([['d1/binh', 1]]) };
  const later = await issue(situationOf(), { known: erased });
  expect([...(later.ledger?.issued ?? [])]).toEqual([
    ['d1/binh', 1],
    ['d1/an', 2],
  ]);
});

it('keeps the place of somebody whose id has changed', async () => {
  const { ledger } = await issue(situationOf());
  const { people = {}, decisions = {} } = situationOf({ recipient: { to: 'an-nguyen' } });
  const { an = {}, ...others } = people;
  const renamed = { decisions, people: { ...others, 'an-nguyen': { ...an, formerIds: ['an'] } } };
  expect((await issue(renamed, { known: ledger })).ledger?.issued.get('d1/an-nguyen')).toBe(0);
});

it('keeps the earlier public keys when the key changes', async () => {
  const { ledger } = await issue(situationOf());
  const { files, ledger: next } = await issue(situationOf(), { key: KEYS.others, known: ledger });
  expect(next?.keys.map(({ x }) => x)).toEqual([keyOf(KEYS.ours).key.x, keyOf(KEYS.others).key.x]);
  const document = files.get('.well-known/did.json') ?? '';
  for (const { x } of next?.keys ?? []) expect(document).toContain(`"x": "${x}"`);
  expect([...files.values()].join('\n')).not.toContain(readJson(KEYS.others)['d']);
});

it('forgets the ids of the erased, and keeps their places taken', async () => {
  const { ledger } = await issue(situationOf());
  if (ledger === undefined) throw new Error('Nothing was issued.');
  const text = JSON.stringify(fromBadgeLedger(ledger));
  expect(JSON.parse(forgetBadgesIn(text, ['d1/an']))).toMatchObject({ next: 2, issued: { 'd1/binh': 1 } });
  expect(JSON.parse(forgetBadgesIn(text, ['d1']))).toMatchObject({ next: 2, issued: {} });
  expect(forgetBadgesIn(text, ['d2/an'])).toBe(text);
  expect(forgetBadgesIn('{', ['d1/an'])).toBe('{');
});

test('a withheld name within a badge is found, though nobody can see it there', async () => {
  const { folder, files } = await issue(situationOf());
  const withheld = [{ what: 'name' as const, text: 'Nguyễn Thị An', file: 'people/an/index.md' }];
  await writeFile(join(folder, 'page.html'), `<p data-badge="${files.get('badges/d1/an.jwt') ?? ''}">`);
  expect(await findLeaks(folder, [...files.keys(), 'page.html'], withheld)).toEqual([
    'badges/d1/an.jwt: it holds a name of people/an/index.md that may not be public.',
    'page.html: it holds a name of people/an/index.md that may not be public.',
  ]);
});

test('a badge that nothing calls for, one that is missing, and one without a key are found', async () => {
  const { folder, files } = await issue(situationOf());
  const ledgerOf = (situation: ReturnType<typeof situationOf>) =>
    buildLedger(contentOf(situation), toNow('2026-11-22', 'UTC'));
  const judge = (names: readonly string[], situation = situationOf()) =>
    checkBadges({ files: names }, ledgerOf(situation), 'https://honours.example');
  const all = [...files.keys()];
  await mkdir(join(folder, '.git'));
  await writeFile(join(folder, '.git/config'), 'x');
  expect(checkFiles(folder, ['.git/config'])).toHaveLength(1);
  expect(judge(all)).toEqual([]);
  expect(judge([])).toEqual([]);
  expect(judge(all, situationOf({ recipient: { state: 'held' } }))).toEqual([
    'badges/d1/an.jwt: nothing in the content calls for this badge.',
  ]);
  expect(judge(all.filter((file) => !file.endsWith('an.jwt')))).toEqual([
    'badges/d1/an.jwt: the badge is missing.',
  ]);
  expect(judge(['badges/d1/an.jwt'])).toEqual([
    'badges/d1/an.jwt: there is a badge, and no key to check it by.',
  ]);
});
