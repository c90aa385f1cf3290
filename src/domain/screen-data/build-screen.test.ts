import { describe, expect, it } from 'vitest';
import { CONSENT } from '../../../test/builders/content.ts';
import { contextOf, decisionFor, rollOf, STORY } from '../../../test/builders/roll.ts';
import type { ScreenData } from '../screen/screen-data.ts';
import { bound } from './bound.ts';
import { buildScreen, createScreenGuard } from './build-screen.ts';
import { toScreenForest } from './screen-forest.ts';
import { shorten } from './shorten.ts';

const person = (name: string, channels = CONSENT.channels) => ({
  ...{ state: 'published', name, unit: 'archive', consent: { ...CONSENT, channels } },
});
const unseen = CONSENT.channels.filter((channel) => channel !== 'screen');
const situation = {
  people: { ann: person('Ann Lee'), bob: person('Bob Ray', unseen) },
  decisions: {
    first: decisionFor([{ to: 'ann' }, { to: 'bob' }, { name: 'Cy Dow', key: 'cy' }], {
      title: 'Thanks to Bob Ray',
    }),
  },
};
const screenOf = (more: object = {}): ScreenData => {
  const roll = rollOf({ ...situation, ...more });
  const context = contextOf(roll, { kind: 'screen' });
  return buildScreen(roll, { context, mayShow: createScreenGuard(roll), toParagraphs: (text) => [text] });
};

describe('the data of a screen', () => {
  it('name whoever has agreed to screens, and count all others', () => {
    const { honours, decisions } = screenOf();
    expect(honours.map(({ name, at }) => [name.text, at])).toEqual([
      ['Ann Lee', 'https://example.org/p/ann/'],
    ]);
    expect(decisions[0]?.lines.map(({ names, others }) => [names, others])).toEqual([
      [[{ text: 'Ann Lee' }], 'and 2 others'],
    ]);
  });

  it('hold no word of anybody else, in whatever text', () => {
    const stories = {
      named: { ...STORY, title: 'How Bob Ray did it' },
      told: { ...STORY, title: 'How it was done', summary: 'By Ann Lee. And by Cy Dow.' },
      plain: { ...STORY, title: 'How the archive did it' },
    };
    const data = screenOf({ stories });
    expect(data.stories.map(({ id }) => id)).toEqual(['plain']);
    expect(JSON.stringify(data)).not.toMatch(/bob|Bob|Cy Dow|\/cy/);
    expect(data.decisions[0]?.title.text).toBe('Decision of March 1, 2026');
  });

  it('leave out honours that were annulled, and attempts', () => {
    const annulled = { state: 'annulled', annulled: { date: '2026-04-01', reason: 'An error.' } };
    const decisions = { first: decisionFor([{ to: 'ann', ...annulled }]) };
    const data = screenOf({ decisions, stories: { failed: { ...STORY, kind: 'attempt' } } });
    expect([data.honours, data.decisions, data.stories]).toEqual([[], [], []]);
  });

  it('offer for choice only what has something to show', () => {
    const { units, years } = screenOf();
    expect([units.map(({ id }) => id), years]).toEqual([['office', 'archive'], [2026]]);
  });

  it('have a forest of those who have agreed, which counts all', () => {
    const { forest, honourees, practices } = toScreenForest(
      rollOf({ ...situation, stories: { one: STORY } }),
    );
    expect(forest.wide.blooms.map(({ flower }) => flower.id).sort()).toEqual(['person:ann', 'story:one']);
    expect([honourees, practices]).toEqual([3, 1]);
  });
});

describe('a list for screens', () => {
  it('keeps its newest and some of every unit, in order', () => {
    const entries = Array.from({ length: 100 }, (_, at) => ({ at, units: [at < 90 ? 'large' : 'small'] }));
    const kept = bound(entries, { most: 20, ofEachUnit: 4 });
    expect(kept).toHaveLength(20);
    expect(kept.filter(({ units }) => units[0] === 'small').map(({ at }) => at)).toEqual([90, 91, 92, 93]);
    expect(kept.map(({ at }) => at)).toEqual(kept.map(({ at }) => at).sort((one, other) => one - other));
    expect(bound(entries, { most: 100, ofEachUnit: 1 })).toBe(entries);
  });
});

describe('a text for a slide', () => {
  const all = (): boolean => true;

  it('ends with a whole sentence', () => {
    expect(shorten(['One is here. Two is here.', 'Three is here.'], 'en', all, 30)).toBe(
      'One is here. Two is here.',
    );
  });

  it('breaks off a first sentence that is too long after a word', () => {
    expect(shorten(['A very long sentence without an end, and more'], 'en', all, 21)).toBe(
      'A very long sentence…',
    );
    expect(
      shorten(['会議の前夜九時、印刷室の仕事はだいたい三分の二まで終わっています。'], 'ja', all, 30),
    ).toMatch(/^会議の前夜.*…$/u);
  });

  it('leaves out a sentence that may not be shown', () => {
    expect(shorten(['One is here. Bob did two.', 'Three.'], 'en', (text) => !text.includes('Bob'))).toBe(
      'One is here. Three.',
    );
  });
});
