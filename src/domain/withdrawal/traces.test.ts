import { expect, it } from 'vitest';
import { createTraceSearch, listForeign, toTraces, type Identity, type TraceKey } from './traces.ts';

/** As good as a hash for these tests: another text gives other digits. */
const keyOf = (id: string): TraceKey => ({
  id,
  digest: (text) => Buffer.from(`${id}${text}`).toString('hex').padStart(32, '0').slice(-32),
});
const key = keyOf('0a0a0a0a');
const nobody: Identity = { names: [], ids: [], pictures: [] };
const traced = (identity: Partial<Identity>): readonly string[] => toTraces({ ...nobody, ...identity }, key);
const finds = (identity: Partial<Identity>, text: string, path = 'a.html', owned = nobody): boolean =>
  createTraceSearch(traced(identity), key, owned)(text, path).size > 0;

const AN = { names: ['Nguyễn Văn An'] };

it.each([
  ['in a sentence', 'Do Nguyễn Văn An viết.'],
  ['in decomposed letters', 'Do Nguyễn Văn An viết.'.normalize('NFD')],
  ['over a line break', 'Nguyễn\n  Văn An'],
  ['between marks', '"name":"Nguyễn Văn An"'],
  ['without marks', 'Written by Nguyen Van An'],
])('finds a name %s', (_, text) => {
  expect(finds(AN, text)).toBe(true);
});

it.each([
  ['that goes on', 'Nguyễn Văn Anh'],
  ['with other marks', 'Nguyễn Vân An'],
  ['in another order', 'An Nguyễn Văn'],
])('finds no name %s', (_, text) => {
  expect(finds(AN, text)).toBe(false);
});

it('finds a Japanese name with or without a space, and in the midst of a sentence', () => {
  expect(finds({ names: ['山田 太郎'] }, '昨年は山田太郎さんが')).toBe(true);
  expect(finds({ names: ['山田太郎'] }, '山田 太郎')).toBe(true);
  expect(finds({ names: ['山田太郎'] }, '山田次郎')).toBe(false);
});

it('does not look for one short word, which any text holds', () => {
  expect(traced({ names: ['An', '王明'] })).toEqual([]);
  expect(traced({ names: ['Zdeněk'] })).toHaveLength(2);
});

it('finds an id in addresses, references and names of files, and not as an everyday word', () => {
  const an = { ids: ['an'] };
  for (const text of [
    'href="/people/an/"',
    '[x](person:an)',
    'whole:person:an',
    '/share/en/person/an-wide.png',
  ])
    expect(finds(an, text)).toBe(true);
  expect(finds(an, 'an apple, "an", c-an-t')).toBe(false);
  expect(finds(an, '', 'people/an/index.html')).toBe(true);
});

it('finds a picture by the names of all its files', () => {
  const stem = '0123456789abcdef0123';
  expect(finds({ pictures: [stem] }, `src="/pictures/${stem}-640.webp"`)).toBe(true);
  expect(finds({ pictures: [stem] }, '', `pictures/${stem}.jpg`)).toBe(true);
  expect(finds({ pictures: [stem] }, `${stem}4567`)).toBe(false);
});

it('leaves alone what somebody of the same name or with the same id owns today', () => {
  const text = '<a href="/people/an/">Nguyễn Văn An</a>';
  const an = { ...AN, ids: ['an'] };
  expect(finds(an, text, 'a.html', { ...nobody, names: ['Nguyễn Văn An'] })).toBe(true);
  expect(finds(an, text, 'a.html', { ...nobody, names: ['Nguyễn Văn An'], ids: ['an'] })).toBe(false);
});

it('takes a part of a longer name that somebody has today for that name', () => {
  const owned = { ...nobody, names: ['Nguyễn Văn An Bình'] };
  expect(finds(AN, 'Do Nguyễn Văn An Bình viết.', 'a.html', owned)).toBe(false);
  expect(finds(AN, 'Do Nguyễn Văn An viết.', 'a.html', owned)).toBe(true);
  expect(finds(AN, 'Nguyễn Văn An Bình và Nguyễn Văn An', 'a.html', owned)).toBe(true);
});

it('keeps nothing that can be read, and tells what another key has made', () => {
  const traces = traced({ ...AN, ids: ['an'] });
  expect(traces.join(' ')).not.toMatch(/an\b/i);
  expect(listForeign(traces, key)).toEqual([]);
  expect(listForeign(traces, keyOf('0b0b0b0b'))).toEqual(traces);
  expect(createTraceSearch(traces, keyOf('0b0b0b0b'), nobody)('Nguyễn Văn An', 'an').size).toBe(0);
});
