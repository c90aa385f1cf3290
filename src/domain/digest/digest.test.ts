import { describe, expect, it } from 'vitest';
import { CONSENT, contentOf, type Situation } from '../../../test/builders/content.ts';
import { toNow } from '../calendar.ts';
import { createContexts } from '../create-contexts.ts';
import { buildRoll } from '../roll.ts';
import { buildDigest, hasNews } from './build-digest.ts';
import { inYear, toMonth, toPeriod } from './period.ts';
import { toPlainLetter } from './letter.ts';
import { sayDigest } from './say-digest.ts';

const STORY = {
  state: 'published',
  title: 'Shared cars',
  stage: 'discovered',
  summary: 'Trips are put together.',
  unit: 'archive',
  started: '2026-01-05',
  published: '2026-11-17',
  body: '## The problem\n\nEmpty cars.\n\n## Limits and difficulties\n\nNight trips are still driven alone.\n',
};

const SITUATION: Situation = {
  people: {
    'minh-an': { state: 'published', name: 'Minh An', unit: 'archive', consent: CONSENT },
    'le-ha': { state: 'published', name: 'Le Ha', consent: { ...CONSENT, channels: ['web', 'share'] } },
  },
  decisions: {
    now: decision('2026-11-18', [{ to: 'minh-an' }, { to: 'le-ha' }, { name: 'Bare Name', key: 'bare' }]),
    before: decision('2025-11-17', [{ to: 'minh-an' }, { to: 'le-ha' }]),
    coarse: decision('2026-11', [{ to: 'minh-an' }]),
  },
  stories: { cars: STORY, older: { ...STORY, title: 'Older', published: '2026-02-01' } },
};

function decision(date: string, recipients: readonly object[]): Record<string, unknown> {
  return {
    state: 'published',
    date,
    issuer: { name: 'The office' },
    grants: [{ key: 'g', award: 'letter', recipients }],
  };
}

const roll = (situation = SITUATION) => buildRoll(contentOf(situation), toNow('2026-11-22', 'UTC'));
const week = toPeriod('week', '2026-11-22');

describe('a period', () => {
  it('is a week from Monday to Sunday, or a month', () => {
    expect(week).toEqual({ kind: 'week', name: '2026-W47', from: '2026-11-16', to: '2026-11-22' });
    expect(toPeriod('week', '2027-01-01')).toMatchObject({ name: '2026-W53', from: '2026-12-28' });
    expect(toPeriod('week', '2026-01-01')).toMatchObject({ name: '2026-W01', to: '2026-01-04' });
    expect(toMonth('2028-02')).toMatchObject({ from: '2028-02-01', to: '2028-02-29' });
    expect(inYear({ from: '2028-02-29', to: '2028-03-01' }, 1)).toEqual({
      from: '2027-03-01',
      to: '2027-03-01',
    });
  });
});

describe('a digest', () => {
  it('names those who agreed to it, and counts all others', () => {
    const { decisions } = buildDigest(roll(), week);
    expect(
      decisions.map(({ decision: { id }, named, others }) => [id, named.map(({ key }) => key), others]),
    ).toEqual([['now', ['minh-an'], 2]]);
  });

  it('tells of stories of its days, of earlier years, and of practices that nobody has taken up', () => {
    const { stories, earlier, waiting } = buildDigest(roll(), week);
    expect(stories.map(({ id }) => id)).toEqual(['cars']);
    expect(earlier.map(({ years, honours }) => [years, honours.map(({ key }) => key)])).toEqual([
      [1, ['minh-an']],
    ]);
    expect(waiting.map(({ id }) => id).sort()).toEqual(['cars', 'older']);
  });

  it('has no news in a week in which nothing happened', () => {
    expect(hasNews(buildDigest(roll(), toPeriod('week', '2026-10-01')))).toBe(false);
    expect(hasNews(buildDigest(roll(), week))).toBe(true);
  });

  it('of a unit tells of that unit alone', () => {
    const all = roll();
    const other = all.units.find(({ id }) => id !== 'archive' && id !== 'office');
    expect(other && buildDigest(all, week, other).stories).toEqual(other && []);
    const archive = all.units.find(({ id }) => id === 'archive');
    expect(archive && buildDigest(all, week, archive).stories.map(({ id }) => id)).toEqual(['cars']);
  });
});

describe('a letter', () => {
  it('says what is difficult beside what is new, and no name without consent', () => {
    const all = roll();
    const { contextOf } = createContexts(all);
    const context = contextOf(all.site.defaultLang, { kind: 'home' });
    const letter = sayDigest(buildDigest(all, week), context, {
      toPlain: (markdown) => [markdown.trim()],
      mayTell: () => true,
    });
    const text = toPlainLetter(letter);
    expect(text).toContain('Night trips are still driven alone.');
    expect(text).toContain('Minh An');
    expect(text).not.toContain('Le Ha');
    expect(text).not.toContain('Bare Name');
    expect(letter.subject).toMatchInlineSnapshot(
      `"Good deeds: 3 honours · 1 good practice (November 16 – 22, 2026)"`,
    );
    const cut = sayDigest(buildDigest(all, week), context, {
      toPlain: () => [],
      mayTell: () => true,
      most: 1,
    });
    expect(cut.sections.find(({ key }) => key === 'waiting')?.more).toMatchInlineSnapshot(
      `"and 1 more on the site"`,
    );
  });
});
