import { describe, expect, it } from 'vitest';
import { createSayWithdraw } from '../../words/withdraw/languages.ts';
import { isProven, OUT_OF_REACH, sayProof, type Proof } from './proof.ts';

const place = { is: 'release', name: '0002-abc', files: 2, bytes: 12345, found: [] } as const;
const proof: Proof = {
  reference: 'erased-1',
  now: { instant: '2026-11-22T12:00:00Z', today: '2026-11-22' },
  sought: { names: 2, ids: 1, pictures: 1, words: 0 },
  ...{ lost: 0, shared: 0 },
  places: [place, { ...place, is: 'content', name: 'content', files: 1 }],
};
const said = (of: Proof, lang: 'en' | 'vi' | 'ja' = 'en'): string =>
  sayProof(of, { say: createSayWithdraw(lang), timeZone: 'Asia/Tokyo', keyFile: 'key' });

describe('a proof', () => {
  it('says in English what was searched for where, and what came of it', () => {
    expect(said(proof).split('\n').slice(0, 12).join('\n')).toMatchInlineSnapshot(`
      "Proof of absence

      What was searched for: erased-1
      Searched at 2026-11-22T12:00:00Z (2026-11-22 in Asia/Tokyo)
      2 spellings of names, 1 address, 1 picture, 0 pieces of text; every byte of every file and its name, packed files unpacked.
      Names were compared as keyed hashes: this text and the content hold none of them.
      Words that are drawn in pictures, and scans in PDF files, cannot be read by any program of this kind: look at those by eye.

      - Release 0002-abc: found nowhere in 2 files, 12,345 bytes
      - Content folder (content): found nowhere in 1 file, 12,345 bytes

      Result: nothing was found."
    `);
  });

  it('says in Vietnamese and Japanese what is still there', () => {
    const found: Proof = { ...proof, places: [{ ...place, found: ['a/index.html'] }] };
    expect(said(found, 'vi')).toContain('CÒN THẤY trong 1 tệp:\n    a/index.html');
    expect(said(found, 'ja')).toContain('1 個のファイルに残っています:\n    a/index.html');
  });

  it('ends with all that no command can reach', () => {
    const say = createSayWithdraw('en');
    for (const word of OUT_OF_REACH) expect(said(proof)).toContain(say(word));
  });
});

describe('nothing is proven', () => {
  it.each([
    ['where something was found', { places: [{ ...place, found: ['x'] }] }],
    ['where the key of a hash is missing', { lost: 1 }],
    ['of an erasure that left no traces', { sought: { names: 0, ids: 0, pictures: 0, words: 0 } }],
  ])('%s', (_, more) => {
    expect(isProven(proof)).toBe(true);
    expect(isProven({ ...proof, ...more })).toBe(false);
  });

  it('to the contrary of somebody withdrawn of whom nothing is withheld', () => {
    const none = { names: 0, ids: 0, pictures: 0, words: 0 };
    expect(isProven({ ...proof, sought: none, places: [place] })).toBe(true);
  });
});
