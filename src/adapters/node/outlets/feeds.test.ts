import { parseFeed } from '@rowanmanning/feed-parser';
import fc from 'fast-check';
import { XMLParser } from 'fast-xml-parser';
import ICAL from 'ical.js';
import { expect, it, test } from 'vitest';
import { z } from 'zod';
import { CONSENT } from '../../../../test/builders/content.ts';
import { decisionFor, rollOf, STORY } from '../../../../test/builders/roll.ts';
import { createContexts } from '../../../domain/create-contexts.ts';
import type { Roll } from '../../../domain/roll-types.ts';
import { makeCalendars } from './make-calendars.ts';
import { makeFeeds } from './make-feeds.ts';
import { renderFeed } from './render-feed.ts';

const PERSON = { state: 'published', name: 'An', unit: 'archive', consent: CONSENT };
const QUIET = { ...PERSON, name: 'Bo', consent: { ...CONSENT, channels: ['web'] } };
const TEXT = '## The problem {#problem}\n\n[An](person:an) and [Bo](person:bo) met.[^1]\n\n[^1]: In May.\n';
const MOVEMENT = {
  ...{ state: 'published', name: 'Spring', period: { from: '2026-02', to: '2026-12-31' } },
  targets: [
    {
      key: 'files',
      unit: 'archive',
      task: 'All files; in order',
      indicator: 'Files',
      baseline: 0,
      goal: 9,
      due: '2026-06',
    },
  ],
};
const roll = rollOf({
  people: { an: PERSON, bo: QUIET },
  decisions: { d1: decisionFor([{ to: 'an', unit: 'archive' }, { to: 'bo' }, { key: 'c', name: 'Cy' }]) },
  stories: { s1: { ...STORY, title: 'A & <b>', topics: ['care'], people: ['an', 'bo'], body: TEXT } },
  movements: { m1: MOVEMENT },
});

const filesOf = (of: Roll): ReadonlyMap<string, string> =>
  new Map(
    [...makeFeeds(of, createContexts(of)), ...makeCalendars(of, createContexts(of))].map(({ path, text }) => [
      path,
      text,
    ]),
  );
const files = filesOf(roll);
// eslint-disable-next-line @typescript-eslint/no-deprecated -- What replaces it is no package of the project.
const parseXml = (text: string): unknown => new XMLParser().parse(text, true);
const read = (path: string): string => files.get(path) ?? '';

it('writes a feed for everything, stories, honours, and each topic and unit that has anything to tell', () => {
  expect([...files.keys()].filter((path) => path.startsWith('feeds/ja/'))).toMatchInlineSnapshot(`
    [
      "feeds/ja/everything/rss.xml",
      "feeds/ja/everything/atom.xml",
      "feeds/ja/everything/feed.json",
      "feeds/ja/stories/rss.xml",
      "feeds/ja/stories/atom.xml",
      "feeds/ja/stories/feed.json",
      "feeds/ja/honours/rss.xml",
      "feeds/ja/honours/atom.xml",
      "feeds/ja/honours/feed.json",
      "feeds/ja/topic/care/rss.xml",
      "feeds/ja/topic/care/atom.xml",
      "feeds/ja/topic/care/feed.json",
      "feeds/ja/unit/archive/rss.xml",
      "feeds/ja/unit/archive/atom.xml",
      "feeds/ja/unit/archive/feed.json",
      "feeds/ja/calendar.ics",
      "feeds/ja/movement/m1.ics",
    ]
  `);
});

test.each(['rss.xml', 'atom.xml'])('another parser reads in %s what was written', (file) => {
  const feed = parseFeed(read(`feeds/en/everything/${file}`));
  expect(feed.title).toBe('Everything new – Good deeds');
  expect(
    feed.items.map(({ id, url, title, published }) => [id, url, title, published?.toISOString()]),
  ).toEqual([
    [
      'https://example.org/p/d1/',
      'https://example.org/decisions/d1/',
      'Decision of March 1, 2026',
      '2026-02-28T15:00:00.000Z',
    ],
    [
      'https://example.org/p/s1/',
      'https://example.org/good-practices/s1/',
      'A & <b>',
      '2025-12-31T15:00:00.000Z',
    ],
  ]);
  expect(() => parseXml(read(`feeds/en/everything/${file}`))).not.toThrow();
});

it('gives the whole text with absolute addresses, and names only those who have agreed', () => {
  const json = z
    .object({ version: z.string(), items: z.array(z.object({ id: z.string(), content_html: z.string() })) })
    .parse(JSON.parse(read('feeds/en/everything/feed.json')));
  expect(json.version).toBe('https://jsonfeed.org/version/1.1');
  expect(json.items.map((item) => item.content_html)).toMatchInlineSnapshot(`
    [
      "<p>The Director<br>March 1, 2026</p>
    <h2>Letter</h2>
    <ul><li><a href="https://example.org/people/an/">An</a> (The Archive)</li><li><a href="https://example.org/decisions/d1/">and 2 more on the honour roll</a></li></ul>",
      "<p><strong>B</strong></p>
    <h2>The problem</h2>
    <p><a href="https://example.org/people/an/">An</a> and a colleague met.<sup><a href="https://example.org/good-practices/s1/#problem-note-fn-1" id="problem-note-fnref-1" data-footnote-ref aria-describedby="problem-footnote-label">1</a></sup></p>
    <section data-footnotes class="footnotes"><h2 id="problem-footnote-label" class="visually-hidden">Notes</h2>
    <ol>
    <li id="problem-note-fn-1">
    <p>In May. <a href="https://example.org/good-practices/s1/#problem-note-fnref-1" data-footnote-backref="" aria-label="Back to note 1" class="data-footnote-backref">↩</a></p>
    </li>
    </ol>
    </section>
    <p>Unit: The Archive<br>Who did it: <a href="https://example.org/people/an/">An</a></p>",
    ]
  `);
  for (const html of json.items.map((item) => item.content_html))
    for (const [, address = ''] of html.matchAll(/(?:href|src)="([^"]*)"/g))
      expect(address).toMatch(/^https:/);
});

it('says of a text that has not been translated in which language it is', () => {
  const text = read('feeds/ja/stories/rss.xml');
  expect(text).toContain('<em>この部分はまだ翻訳がないため、英語で表示しています。</em>');
  expect(text).toContain('<div lang="en">\n<p><a href="https://example.org/people/an/">');
});

it('takes any words, and stays XML that can be read', () => {
  const words = fc.string({ minLength: 1, maxLength: 40, unit: 'binary' });
  const context = createContexts(roll).contextOf('en', { kind: 'home' });
  const [url, date] = ['https://example.org/', new Date(0)];
  const picture = { url: 'https://example.org/a.jpg', type: 'image/jpeg' };
  fc.assert(
    fc.property(words, (text) => {
      const item = {
        ...{ id: url, url, date, picture },
        title: text,
        summary: text,
        html: text,
        tags: [text],
      };
      for (const format of ['rss', 'atom', 'json'] as const) {
        const made = renderFeed({ title: text, url, items: [item, item], context }, format);
        if (format === 'json') JSON.parse(made);
        else expect(() => parseXml(made)).not.toThrow();
        if (format !== 'json') expect(parseFeed(made).items).toHaveLength(2);
      }
    }),
    { numRuns: 25, examples: [[']]>'], ['<item>&amp;'], ['\u0000\uD800'], ['"\'']] },
  );
});

it('writes calendars of whole days that another parser reads', () => {
  const calendar = ICAL.Component.fromString(read('feeds/en/calendar.ics'));
  const events = calendar.getAllSubcomponents('vevent').map((event) => new ICAL.Event(event));
  expect(
    events.map(({ uid, summary, startDate, endDate }) => [uid, summary, String(startDate), String(endDate)]),
  ).toMatchInlineSnapshot(`
    [
      [
        "movement-m1-starts@example.org",
        "Begins: Spring",
        "2026-02-01",
        "2026-02-02",
      ],
      [
        "decision-d1@example.org",
        "Decision of March 1, 2026: 3 honours",
        "2026-03-01",
        "2026-03-02",
      ],
      [
        "movement-m1-target-files@example.org",
        "Target due: All files; in order (The Archive)",
        "2026-06-30",
        "2026-07-01",
      ],
      [
        "movement-m1-ends@example.org",
        "Ends: Spring",
        "2026-12-31",
        "2027-01-01",
      ],
    ]
  `);
  expect(events.every(({ startDate }) => startDate.isDate)).toBe(true);
  expect(read('feeds/en/movement/m1.ics')).toContain('movement-m1-target-files@example.org');
  expect(read('feeds/en/calendar.ics')).not.toMatch(/DTSTAMP:\d+T\d+\r/);
});

it('writes the same bytes again, whatever the clock says', () => {
  expect(filesOf(roll)).toEqual(files);
});

it('writes no feed where there is nothing to tell', () => {
  expect([...filesOf(rollOf({})).keys()]).toEqual([]);
});
