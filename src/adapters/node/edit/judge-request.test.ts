import { describe, expect, it } from 'vitest';
import { judgeRequest } from './judge-request.ts';

const host = '127.0.0.1:4400';
const judge = (headers: Record<string, string>, method = 'GET') => judgeRequest({ method, headers }, 4400);

describe('the editor’s server', () => {
  it('answers the person at this computer', () => {
    expect(judge({ host })).toBeUndefined();
    expect(judge({ host: 'localhost:4400' })).toBeUndefined();
    expect(judge({ host, 'sec-fetch-site': 'none' })).toBeUndefined();
    expect(
      judge({ host, 'sec-fetch-site': 'same-origin', origin: `http://${host}` }, 'HEAD'),
    ).toBeUndefined();
  });

  it.each([
    'example.org',
    'example.org:4400',
    '127.0.0.1',
    '127.0.0.1:4401',
    '127.0.0.1:4400.example.org',
    '[::1]:4400',
  ])('answers nobody who calls it %s', (name) => expect(judge({ host: name })).toBe('host'));

  it('answers no page of another site, not even one on another port of this computer', () => {
    expect(judge({ host, 'sec-fetch-site': 'cross-site' })).toBe('site');
    expect(judge({ host, 'sec-fetch-site': 'same-site' })).toBe('site');
    expect(judge({ host, origin: 'http://127.0.0.1:9000' })).toBe('site');
    expect(judge({ host, origin: 'null' })).toBe('site');
  });

  it('changes nothing for anybody', () => {
    for (const method of ['POST', 'PUT', 'DELETE', 'OPTIONS']) expect(judge({ host }, method)).toBe('method');
  });
});
