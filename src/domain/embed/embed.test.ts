import { expect, it } from 'vitest';
import { decisionFor, rollOf, STORY } from '../../../test/builders/roll.ts';
import { CONSENT } from '../../../test/builders/content.ts';
import { createContexts } from '../create-contexts.ts';
import { toEmbedKey, toEmbedOf } from './embed-scope.ts';
import { listEmbedKeys, listEmbeds } from './list-embeds.ts';
import { makeOembed } from './make-oembed.ts';
import { toElementSnippet, toFrameSnippet } from './say-embed.ts';

const people = {
  shared: { state: 'published', name: 'Shared <Name>', unit: 'archive', consent: CONSENT },
  private: {
    ...{ state: 'published', name: 'Private Name', unit: 'archive' },
    consent: { ...CONSENT, channels: ['web', 'feed'] },
  },
};
const roll = rollOf({
  people,
  decisions: {
    d1: decisionFor([
      { to: 'shared', unit: 'archive' },
      { to: 'private', unit: 'archive' },
    ]),
  },
  stories: { s1: STORY, s2: { ...STORY, title: 'What Private Name did' } },
});

it('names those who have agreed to be shared, and counts all others', () => {
  const [latest] = listEmbeds(roll);
  expect(latest?.honours.map(({ key }) => key)).toEqual(['shared']);
  expect(latest?.others).toBe(1);
});

it('leaves out practices whose words name somebody who has not agreed', () => {
  const keys = listEmbedKeys(roll);
  expect([...keys]).toContain('story:s1');
  expect([...keys]).not.toContain('story:s2');
});

it('is there only where there is something to show', () => {
  const keys = listEmbedKeys(roll);
  expect(keys.has('unit:archive')).toBe(true);
  expect(keys.has('unit:garage')).toBe(false);
  expect(toEmbedOf({ kind: 'unit', id: 'garage' }, keys)).toBeUndefined();
  expect(toEmbedOf({ kind: 'home' }, keys)).toEqual({ kind: 'latest' });
});

it('says snippets in which no name can break out of its place', () => {
  const context = createContexts(roll).contextOf('en', { kind: 'home' });
  const embed = { scope: { kind: 'story', id: 's1' }, about: new Map([['en', 'A "<b>" & more']]) } as const;
  expect(toFrameSnippet(embed, context)).toMatchInlineSnapshot(
    `"<iframe src="https://example.org/embed/en/story/s1/" title="A &quot;&lt;b>&quot; &amp; more" width="480" height="560" loading="lazy"></iframe>"`,
  );
  expect(toElementSnippet(embed, context)).toMatchInlineSnapshot(`
    "<script src="https://example.org/embed/florilegium.js" async></script>
    <florilegium-embed show="story:s1" lang="en" ground="auto" label="A &quot;&lt;b>&quot; &amp; more"></florilegium-embed>"
  `);
});

it('describes every embed in every language once', () => {
  const files = [...makeOembed(roll, createContexts(roll))];
  expect(files).toHaveLength(listEmbeds(roll).length * roll.site.languages.length);
  expect(new Set(files.map(({ path }) => path)).size).toBe(files.length);
  expect(files.map(({ path }) => path)).toContain('embed/en/latest/oembed.json');
  expect(toEmbedKey({ kind: 'latest' })).toBe('latest');
});
