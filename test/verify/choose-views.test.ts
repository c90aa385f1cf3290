import { expect, it } from 'vitest';
import type { SitePage } from '../browser/site-pages.ts';
import { CONSENT } from '../builders/content.ts';
import { decisionFor, rollOf, STORY } from '../builders/roll.ts';
import { chooseViews } from './choose-views.ts';

const person = { state: 'published', name: 'An', unit: 'archive' };
const roll = rollOf({
  people: {
    an: { ...person, consent: CONSENT },
    bo: { ...person, name: 'Bo with quite a long name' },
    cam: { ...person, consent: CONSENT },
  },
  decisions: {
    d1: decisionFor([{ to: 'an' }, { to: 'bo' }, { to: 'cam' }]),
    d2: decisionFor([{ to: 'cam' }]),
  },
  stories: { good: STORY, failed: { ...STORY, kind: 'attempt' } },
});

const pageOf = (entry: string, lang: string, size = 1): SitePage => ({
  ...{ path: `/${lang}/${entry}/`, entry, lang, size, links: [] },
});
const pathsOf = (name: string, pages: readonly SitePage[]): readonly string[] | undefined => {
  const view = chooseViews(roll, pages).find((each) => each.name === name);
  return view && [...view.pages.values()].map(({ path }) => path);
};

it('shows a kind by the entry that has most to show, however long its page is', () => {
  const pages = ['an', 'bo', 'cam'].map((id) => pageOf(`person:${id}`, 'en', id === 'bo' ? 900 : 1));
  expect(pathsOf('person', pages)).toEqual(['/en/person:cam/']);
});

it('shows one and the same entry in every language', () => {
  const pages = [pageOf('year:2026', 'en', 9), pageOf('year:2025', 'ja', 8), pageOf('year:2026', 'ja', 1)];
  expect(pathsOf('year', pages)).toEqual(['/en/year:2026/', '/ja/year:2026/']);
});

it('finds the states that a design forgets', () => {
  const marks = ['person:an', 'person:bo', 'person:cam', 'story:good', 'story:failed'];
  const pages = marks.map((mark) => pageOf(mark, 'en'));
  expect(pathsOf('person-minimum', pages)).toEqual(['/en/person:bo/']);
  expect(pathsOf('person-long-name', pages)).toEqual(['/en/person:bo/']);
  expect(pathsOf('story-attempt', pages)).toEqual(['/en/story:failed/']);
});

it('leaves out a state that the content does not have', () => {
  expect(pathsOf('person-portrait', [pageOf('person:an', 'en')])).toBeUndefined();
});
