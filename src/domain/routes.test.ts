import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addressWordsOf } from '../words/addresses.ts';
import { createRoutes, type Place, type Routes } from './routes.ts';

const at = (address: string, defaultLang = 'vi'): Routes =>
  createRoutes({ address, defaultLang }, (lang) => addressWordsOf(lang));
const routes = at('https://thidua.example');

describe('an address', () => {
  it.each<[Place, string, string]>([
    [{ kind: 'home' }, '/', '/en/'],
    [{ kind: 'roll' }, '/bang-vang/', '/en/honour-roll/'],
    [{ kind: 'year', year: 2026 }, '/bang-vang/2026/', '/en/honour-roll/2026/'],
    [{ kind: 'year', year: 2026, page: 1 }, '/bang-vang/2026/', '/en/honour-roll/2026/'],
    [{ kind: 'year', year: 2026, page: 2 }, '/bang-vang/2026/trang/2/', '/en/honour-roll/2026/page/2/'],
    [{ kind: 'person', id: 'an' }, '/ca-nhan/an/', '/en/people/an/'],
    [
      { kind: 'storiesByStage', stage: 'nurtured' },
      '/cach-lam-hay/giai-doan/boi-duong/',
      '/en/good-practices/stages/nurtured/',
    ],
    [
      { kind: 'rollBySubject', subject: 'individual', page: 2 },
      '/bang-vang/doi-tuong/ca-nhan/trang/2/',
      '/en/honour-roll/recipients/people/page/2/',
    ],
    [{ kind: 'page', id: 'lien-he' }, '/lien-he/', '/en/lien-he/'],
    [{ kind: 'notFound' }, '/404.html', '/en/404.html'],
  ])('of %j is in the words of the language', (place, vi, en) => {
    expect([routes.pathTo(place, 'vi'), routes.pathTo(place, 'en')]).toEqual([vi, en]);
  });

  it('stands below the base path of the site', () => {
    const below = at('https://example.org/roll/');
    expect(below.pathTo({ kind: 'home' }, 'vi')).toBe('/roll/');
    expect(below.urlTo({ kind: 'person', id: 'an' }, 'en')).toBe('https://example.org/roll/en/people/an/');
    expect(below.shortPathTo('an')).toBe('/roll/p/an/');
    expect(below.below('/pictures/a.jpg')).toBe('/roll/pictures/a.jpg');
    expect(below.slugOf({ kind: 'person', id: 'an' }, 'en')).toBe('en/people/an');
  });

  it('is in English words where a language has none of its own', () => {
    expect(routes.pathTo({ kind: 'person', id: 'an' }, 'pt-BR')).toBe('/pt-br/people/an/');
  });

  it('never is that of another place', () => {
    const id = fc.stringMatching(/^[a-z0-9]+(-[a-z0-9]+)?$/);
    const kind = fc.constantFrom(
      'decision',
      'person',
      'collective',
      'story',
      'movement',
      'unit',
      'award',
      'topic',
    );
    const place = fc.record({ kind, id });
    const lang = fc.constantFrom('vi', 'en', 'ja');
    fc.assert(
      fc.property(place, lang, place, lang, (one, oneLang, other, otherLang) => {
        const isSame = one.kind === other.kind && one.id === other.id && oneLang === otherLang;
        expect(routes.pathTo(one, oneLang) === routes.pathTo(other, otherLang)).toBe(isSame);
      }),
    );
  });
});
