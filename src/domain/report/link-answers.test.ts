import { expect, it } from 'vitest';
import { judgeReply, looksOffline, type LinkAnswer } from './link-answers.ts';

it.each([
  [200, 'fine'],
  [204, 'fine'],
  [404, 'dead'],
  [410, 'dead'],
  [401, 'closed'],
  [403, 'closed'],
  [999, 'closed'],
  [408, 'failing'],
  [503, 'failing'],
] as const)('the status %i means %s', (status, verdict) => {
  expect(judgeReply({ status })).toBe(verdict);
});

it('a lasting redirect has moved, but only where it leads to a page', () => {
  expect(judgeReply({ status: 200, to: 'https://b.example/' })).toBe('moved');
  expect(judgeReply({ status: 404, to: 'https://b.example/' })).toBe('dead');
});

it('no answer is a bad day, unless there is no such host', () => {
  expect(judgeReply({ fault: 'host' })).toBe('dead');
  expect(judgeReply({ fault: 'time' })).toBe('failing');
});

it('a computer that knows no host at all is taken for one without a network', () => {
  const lost: LinkAnswer = { asked: '2026-11-22T08:00:00Z', verdict: 'dead', fault: 'host' };
  const fine: LinkAnswer = { asked: '2026-11-22T08:00:00Z', verdict: 'fine', status: 200 };
  expect(looksOffline(new Map([['https://a.example/', lost]]))).toBe(false);
  const two = new Map([
    ['https://a.example/', lost],
    ['https://b.example/', lost],
  ]);
  expect(looksOffline(two)).toBe(true);
  expect(looksOffline(new Map([...two, ['https://c.example/', fine]]))).toBe(false);
});
