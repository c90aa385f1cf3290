import { describe, expect, it } from 'vitest';
import { parseEditorHash, toEditorHash } from './editor-address.ts';

describe('the address of an entry in the editor', () => {
  it.each([
    { collection: 'people', id: 'an' },
    { collection: 'adoptions', id: 'queue/post' },
    { collection: 'lists', id: 'units' },
  ])('leads to $collection $id and is understood again', (place) => {
    expect(parseEditorHash(toEditorHash(place) ?? '')).toEqual({ at: 'entry', place });
  });

  it('is understood however the editor writes it', () => {
    const place = { collection: 'people', id: 'an' };
    for (const hash of ['#/collections/people/entries/an', '#/collections/people/entries/an?_lang=ja'])
      expect(parseEditorHash(hash)).toEqual({ at: 'entry', place });
    expect(parseEditorHash('#/collections/stories/new')).toEqual({ at: 'new', collection: 'stories' });
    expect(parseEditorHash('#/collections/stories')).toEqual({ at: 'list', collection: 'stories' });
    for (const hash of ['', '#', '#/', '#/assets', '#/collections/%E0%A4%A']) {
      expect(parseEditorHash(hash)).toEqual({ at: 'outside' });
    }
  });

  it('names the file of an entry as the editor does', () => {
    const hashes = ['people', 'decisions'].map((collection) => toEditorHash({ collection, id: 'a' }));
    expect(hashes).toEqual(['#/collections/people/entries/a/index', '#/collections/decisions/entries/a']);
  });

  it('is none for a file that is not written there', () => {
    expect(toEditorHash({ collection: 'files', id: 'addresses.json' })).toBeUndefined();
  });
});
