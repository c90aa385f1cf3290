import { createSecretKey } from 'node:crypto';
import { CompactSign } from 'jose';
import { describe, expect, it, test } from 'vitest';
import { z } from 'zod';
import { readTokens } from '../../src/adapters/node/read-tokens.ts';
import { fieldsIn } from '../../src/client/verify/read-claims.ts';
import type { Trusted } from '../../src/client/verify/verdict.ts';
import { verifyBadge } from '../../src/client/verify/verify-badge.ts';
import { issue, keyOf, KEYS, readJson, readParts, situationOf } from './issued-site.ts';

const NOW = Date.parse('2026-11-22T12:00:00Z') / 1000;
const BADGE = 'badges/d1/an.jwt';

type Files = ReadonlyMap<string, string>;

const documentSchema = z.object({
  id: z.string(),
  alsoKnownAs: z.tuple([z.string()]),
  verificationMethod: z.array(z.object({ id: z.string(), publicKeyJwk: z.record(z.string(), z.string()) })),
});

/** What the page of a site would load of these files. */
function trustedOf(files: Files): Trusted {
  const document = documentSchema.parse(readJson(files.get('.well-known/did.json') ?? ''));
  const [home] = document.alsoKnownAs;
  return {
    did: document.id,
    keys: new Map(document.verificationMethod.map(({ id, publicKeyJwk }) => [id, publicKeyJwk])),
    findList: (address) => Promise.resolve(files.get(address.slice(home.length))),
  };
}

async function verdictOf(text: string, files: Files): Promise<string> {
  return (await verifyBadge(text, trustedOf(files), NOW)).is;
}

/** A token with another head or body, signed with a key: ours, unless another is given. */
async function signAgain(
  token: string,
  change: { readonly head?: object; readonly body?: object; readonly key?: string },
): Promise<string> {
  const [head, body] = readParts(token);
  const header = { ...head, alg: 'EdDSA', ...change.head };
  const bytes = new TextEncoder().encode(JSON.stringify({ ...body, ...change.body }));
  return new CompactSign(bytes).setProtectedHeader(header).sign(keyOf(change.key ?? KEYS.ours).secret);
}

test('a badge says who received what, by which decision and when', async () => {
  const { files } = await issue(situationOf());
  expect(await verifyBadge(`${files.get(BADGE) ?? ''}\n`, trustedOf(files), NOW)).toMatchInlineSnapshot(`
    {
      "award": {
        "award": "Letter",
        "date": "2026-03-01",
        "decision": "Decision of March 1, 2026",
        "decisionPage": "https://example.org/decisions/d1/",
        "lang": "en",
        "page": "https://example.org/p/an/",
        "recipient": "Nguyễn Thị An",
      },
      "is": "valid",
    }
  `);
});

test('a badge is signed as Open Badges 3.0 asks', async () => {
  const { files } = await issue(situationOf());
  const [head = {}, body = {}] = readParts(files.get(BADGE) ?? '');
  expect(Object.keys(head)).toEqual(['alg', 'typ', 'kid', 'jwk']);
  expect(head).toMatchObject({ alg: 'EdDSA', typ: 'JWT', jwk: keyOf(KEYS.ours).key });
  expect(head['jwk']).not.toHaveProperty('d');
  expect(body).toMatchObject({
    jti: body['id'],
    iss: 'did:web:example.org',
    sub: 'https://example.org/p/an/',
    nbf: Date.parse('2026-03-01T00:00:00Z') / 1000,
    validFrom: '2026-03-01T00:00:00Z',
    issuer: { id: 'did:web:example.org', type: ['Profile'] },
    credentialSubject: { id: 'https://example.org/p/an/' },
    credentialStatus: { type: 'BitstringStatusListEntry', statusListIndex: '0' },
  });
  expect(body).not.toHaveProperty('vc');
});

describe('a badge is refused', () => {
  it('where any part of it has been changed', async () => {
    const { files } = await issue(situationOf());
    const token = files.get(BADGE) ?? '';
    const [head = '', body = '', signature = ''] = token.split('.');
    const flip = (part: string, at: number): string =>
      part.slice(0, at) + (part[at] === 'A' ? 'B' : 'A') + part.slice(at + 1);
    const said = readTokens(token)[1] ?? '';
    const lie = Buffer.from(said.replace('Nguyễn Thị An', 'Trần Thị Em')).toString('base64url');
    expect(await verdictOf([head, lie, signature].join('.'), files)).toBe('forged');
    for (let part = 0; part < 20; part++) {
      const at = (text: string): number => Math.floor((text.length * part) / 20);
      for (const changed of [
        [flip(head, at(head)), body, signature],
        [head, flip(body, at(body)), signature],
        [head, body, flip(signature, at(signature))],
      ])
        expect(['forged', 'foreign', 'unreadable']).toContain(await verdictOf(changed.join('.'), files));
    }
    for (const cut of [`${head}.${body}.`, `${head}.${body}`, token.slice(0, -1), `${token}.${signature}`])
      expect(['forged', 'unreadable']).toContain(await verdictOf(cut, files));
  });

  it('where its signature is none, or made with the public key as a secret', async () => {
    const { files } = await issue(situationOf());
    const token = files.get(BADGE) ?? '';
    const [head = {}, body = {}] = readParts(token);
    const encode = (value: object): string => Buffer.from(JSON.stringify(value)).toString('base64url');
    for (const alg of ['none', 'None', 'HS256', ''])
      for (const end of ['', token.split('.')[2]])
        expect(await verdictOf(`${encode({ ...head, alg })}.${encode(body)}.${end ?? ''}`, files)).toBe(
          'forged',
        );
    const { x } = keyOf(KEYS.ours).key;
    for (const secret of [x, JSON.stringify(keyOf(KEYS.ours).key)]
      .map((text) => Buffer.from(text))
      .concat(Buffer.from(x, 'base64url'))) {
      const forged = await new CompactSign(new TextEncoder().encode(JSON.stringify(body)))
        .setProtectedHeader({ ...head, alg: 'HS256' })
        .sign(createSecretKey(secret));
      expect(await verdictOf(forged, files)).toBe('forged');
    }
  });

  it('where another key signed it, though that stands in its head or takes our name', async () => {
    const { files } = await issue(situationOf());
    const token = files.get(BADGE) ?? '';
    const theirs = keyOf(KEYS.others).key;
    for (const head of [
      {},
      { jwk: theirs },
      { jwk: theirs, kid: 'did:web:evil.example#1' },
      { kid: undefined },
    ])
      expect(await verdictOf(await signAgain(token, { head, key: KEYS.others }), files)).toBe('forged');
  });

  it('where somebody else issued it', async () => {
    const { files } = await issue(situationOf());
    const body = { issuer: { id: 'did:web:other.example' }, iss: 'did:web:other.example' };
    const foreign = await signAgain(files.get(BADGE) ?? '', { body, key: KEYS.others });
    expect(await verifyBadge(foreign, trustedOf(files), NOW)).toEqual({
      ...{ is: 'foreign', issuer: 'did:web:other.example' },
    });
  });

  it('where it says one thing twice and not the same', async () => {
    const { files } = await issue(situationOf());
    for (const body of [{ iss: 'did:web:other.example' }, { jti: 'x' }, { sub: 'x' }, { validFrom: '1999' }])
      expect(await verdictOf(await signAgain(files.get(BADGE) ?? '', { body }), files)).toBe('forged');
  });

  it('where its time is over, has not come, or cannot be read', async () => {
    const { files } = await issue(situationOf());
    const again = async (body: object) => verdictOf(await signAgain(files.get(BADGE) ?? '', { body }), files);
    expect(await again({ exp: NOW - 1 })).toBe('expired');
    expect(await again({ validUntil: '2026-11-22T11:59:59Z' })).toBe('expired');
    expect(await again({ validUntil: 'soon' })).toBe('expired');
    expect(await again({ validUntil: '2026-11-23T00:00:00Z', exp: NOW + 43_200 })).toBe('valid');
    expect(await again({ validFrom: '2027-01-01T00:00:00Z', nbf: 1_798_761_600 })).toBe('early');
  });

  it('where it is something else that we signed, or nothing at all', async () => {
    const { files } = await issue(situationOf());
    for (const text of [
      files.get('badges/status-1.jwt') ?? '',
      files.get('badges/issuer.json') ?? '',
      '',
      'a.b.c',
    ])
      expect(await verdictOf(text, files)).toBe('unreadable');
  });
});

describe('a badge is revoked', () => {
  it.each([
    ['annulled', { recipient: { state: 'annulled', annulled: { date: '2026-06-01', reason: 'Copied.' } } }],
    ['held', { recipient: { state: 'held' } }],
    ['withdrawn', { an: { state: 'withdrawn' } }],
    ['without consent', { an: { consent: undefined } }],
  ])('once its award is %s, and the others stay valid', async (_, more) => {
    const before = await issue(situationOf());
    const after = await issue(situationOf(more), { known: before.ledger });
    expect(after.files.has(BADGE)).toBe(false);
    expect(await verdictOf(before.files.get(BADGE) ?? '', after.files)).toBe('revoked');
    expect(await verdictOf(before.files.get('badges/d1/binh.jwt') ?? '', after.files)).toBe('valid');
  });

  it('for as long as its consent is taken back', async () => {
    const before = await issue(situationOf());
    const without = await issue(situationOf({ an: { state: 'withdrawn' } }), { known: before.ledger });
    const again = await issue(situationOf(), { known: without.ledger });
    expect(await verdictOf(before.files.get(BADGE) ?? '', again.files)).toBe('valid');
  });
});

test('a badge signed with an earlier key stays valid', async () => {
  const before = await issue(situationOf());
  const after = await issue(situationOf(), { key: KEYS.others, known: before.ledger });
  expect(await verdictOf(before.files.get(BADGE) ?? '', after.files)).toBe('valid');
});

test('nobody is told that a badge stands where the status list is missing, changed, or not ours', async () => {
  const { files } = await issue(situationOf());
  const list = files.get('badges/status-1.jwt') ?? '';
  const read = readParts(list)[1] ?? {};
  const withList = (text: string): Files => new Map([...files, ['badges/status-1.jwt', text]]);
  const subject = (more: object): object => ({
    credentialSubject: { ...fieldsIn(read, 'credentialSubject'), ...more },
  });
  const lists = [
    ...['', list.slice(0, -4), files.get('badges/d1/binh.jwt') ?? ''],
    await signAgain(list, { key: KEYS.others }),
    await signAgain(list, { body: { id: `${String(read['id'])}x` } }),
    await signAgain(list, { body: { issuer: 'did:web:other.example' } }),
    await signAgain(list, { body: subject({ statusPurpose: 'suspension' }) }),
    await signAgain(list, { body: subject({ encodedList: 'u' }) }),
    await signAgain(list, { body: subject({ encodedList: 'zAAAA' }) }),
  ];
  for (const text of lists) expect(await verdictOf(files.get(BADGE) ?? '', withList(text))).toBe('unsure');
});
