import { describe, expect, it } from 'vitest';
import { contentOf } from '../../../test/builders/content.ts';
import { listDeadLinks, listExternalLinks } from './items-of-links.ts';
import type { LinkAnswer } from './link-answers.ts';
import { listNamedEntries } from './subjects.ts';

const now = { instant: '2026-11-22T12:00:00Z', today: '2026-11-22' };
const page = { state: 'published', title: 'About' };

function linksOf(summary: string, facts: object = {}): readonly string[] {
  const content = contentOf({ pages: { about: { ...page, summary, ...facts } } });
  return listExternalLinks(content, listNamedEntries(content), now).map(({ url }) => url);
}

describe('external links', () => {
  it('are found in words, without the mark that ends the sentence and without the place in the page', () => {
    expect(linksOf('See https://a.example/x?y=1#z, and (http://b.example).')).toEqual([
      'https://a.example/x?y=1',
      'http://b.example/',
    ]);
    expect(linksOf('詳しくはhttps://c.example/法律。')).toEqual(['https://c.example/%E6%B3%95%E5%BE%8B']);
  });

  it('are neither those of the site itself nor those of what is not public', () => {
    expect(linksOf('See https://example.org/units/')).toEqual([]);
    expect(linksOf('See https://a.example', { state: 'draft' })).toEqual([]);
  });
});

describe('dead links', () => {
  const content = contentOf({
    pages: { about: { ...page, summary: 'https://a.example/1 https://a.example/2 https://a.example/3' } },
  });
  const links = listExternalLinks(content, listNamedEntries(content), now);
  const gone: LinkAnswer = { asked: '2026-11-02T08:00:00.000Z', verdict: 'dead', status: 404 };
  const fine: LinkAnswer = { asked: '2026-11-01T08:00:00.000Z', verdict: 'fine', status: 200 };

  it('are told with the day on which they were asked', () => {
    const answers = new Map([
      ['https://a.example/1', gone],
      ['https://a.example/2', fine],
      ['https://elsewhere.example/', gone],
    ]);
    const { items, notes } = listDeadLinks(links, answers);
    expect(items.map(({ finding, dates, values }) => [finding, dates, values?.['url']])).toEqual([
      ['link-dead', { asked: '2026-11-02' }, 'https://a.example/1'],
    ]);
    expect(notes).toEqual([
      { note: 'asked', values: { known: 2, total: 3 }, dates: { oldest: '2026-11-01' } },
    ]);
  });

  it('are not guessed where nobody has asked', () => {
    const { items, notes } = listDeadLinks(links, new Map());
    expect(items).toEqual([]);
    expect(notes).toEqual([{ note: 'never-asked', values: { total: 3 } }]);
    expect(listDeadLinks([], new Map()).notes).toEqual([]);
  });
});
