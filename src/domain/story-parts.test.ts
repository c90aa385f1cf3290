import { describe, expect, it } from 'vitest';
import type { Result, Section } from './roll-types.ts';
import { toStoryParts } from './story-parts.ts';

const section = (key: Section['key'], text = 'words'): Section => ({ key, heading: key, text });
const figures: Result = {
  ...{ key: 'a', indicator: new Map([['vi', 'a']]), before: 2, after: 1 },
  ...{ measure: undefined, period: undefined, source: undefined, beneficiaries: undefined },
};

describe('toStoryParts', () => {
  it('takes the language of the page, or else the first', () => {
    const sections = new Map([
      ['vi', [section('problem', 'việc khó')]],
      ['ja', [section('problem', '困りごと')]],
    ]);
    expect(toStoryParts({ sections, results: [] }, 'ja').parts[0]?.text).toBe('困りごと');
    expect(toStoryParts({ sections, results: [] }, 'en')).toMatchObject({
      lang: 'vi',
      parts: [{ text: 'việc khó' }],
    });
  });

  it('opens a section for figures before the limits where the writer has none', () => {
    const sections = new Map([['vi', [section('done'), section('limits'), section('how')]]]);
    const keys = toStoryParts({ sections, results: [figures] }, 'vi').parts.map(({ key }) => key);
    expect(keys).toEqual(['done', 'results', 'limits', 'how']);
  });

  it('adds no second section for figures', () => {
    const sections = new Map([['vi', [section('results'), section('limits')]]]);
    expect(toStoryParts({ sections, results: [figures] }, 'vi').parts).toHaveLength(2);
  });

  it('gives every section an id of its own', () => {
    const sections = new Map([['vi', [section(undefined), section('done'), section(undefined)]]]);
    expect(toStoryParts({ sections, results: [] }, 'vi').parts.map(({ id }) => id)).toEqual([
      'part-1',
      'done',
      'part-3',
    ]);
  });
});
