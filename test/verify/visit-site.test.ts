import { expect, it } from 'vitest';
import type { Sums } from '../../src/adapters/node/publish/sums.ts';
import { findBroken, type Answer } from './visit-site.ts';

const first: Sums = new Map([
  ['site/index.html', 'home 1'],
  ['site/index.html.gz', 'packed home 1'],
  ['site/_astro/a.1.js', 'script 1'],
  ['site/icon.svg', 'icon 1'],
]);
const second: Sums = new Map([
  ['site/index.html', 'home 2'],
  ['site/_astro/a.2.js', 'script 2'],
  ['site/icon.svg', 'icon 2'],
]);

/** An answer that is not packed. */
const answer = (path: string, plain: string, status = 200): Answer => ({
  ...{ path, status, plain, sent: plain, packed: undefined },
  file: `site${path}${path.endsWith('/') ? 'index.html' : ''}`,
});
const home = answer('/', 'home 1');
const judge = (page: Answer, ...parts: readonly Answer[]): readonly string[] =>
  findBroken([{ page, parts }], [first, second]);

it('takes a page with its own parts for whole, and a picture of the release after it where its name stays', () => {
  expect(judge(home, answer('/_astro/a.1.js', 'script 1'), answer('/icon.svg', 'icon 2'))).toEqual([]);
});

it('finds a page of no release, one that does not come, and half of one', () => {
  expect(judge(answer('/', 'home'))).toEqual(['/: the bytes are of no release (site/index.html)']);
  expect(judge(answer('/', 'home 1', 404))).toEqual(['/: status 404']);
  expect(judge(answer('/', '', 0))).toEqual(['/: status 0']);
});

it('finds a part that is missing, changed, or of another release than its page', () => {
  expect(judge(home, answer('/_astro/a.1.js', '', 404))).toEqual(['/_astro/a.1.js, of /: status 404']);
  expect(judge(home, answer('/_astro/a.2.js', 'script 2'))).toHaveLength(1);
  expect(judge(home, answer('/_astro/a.1.js', 'script 2'))).toHaveLength(1);
});

it('compares a packed answer with the packed file, and with the file itself where there is none', () => {
  const packed = { ...home, packed: 'site/index.html.gz', sent: 'packed home 1' };
  expect(judge(packed)).toEqual([]);
  expect(judge({ ...packed, sent: 'other' })).toHaveLength(1);
  expect(judge({ ...home, packed: 'site/index.html.br', sent: 'packed on the way' })).toEqual([]);
});
