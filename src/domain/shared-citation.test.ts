import { describe, expect, it } from 'vitest';
import { toSharedCitation } from './shared-citation.ts';

const of = (en: string, ja?: string) => ({
  citation: new Map([['en', en], ...(ja === undefined ? [] : [['ja', ja] as const])]),
});

describe('toSharedCitation', () => {
  it('is what all recipients of a grant have in common', () => {
    expect(toSharedCitation([of('For peace'), of('For peace')])?.get('en')).toBe('For peace');
  });

  it('is nothing for one recipient, for different words and where one has none', () => {
    expect(toSharedCitation([of('For peace')])).toBeUndefined();
    expect(toSharedCitation([of('For peace'), of('For bread')])).toBeUndefined();
    expect(toSharedCitation([of('For peace'), { citation: undefined }])).toBeUndefined();
    expect(toSharedCitation([of('For peace', '平和'), of('For peace')])).toBeUndefined();
  });
});
