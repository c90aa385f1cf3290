import { expect, it } from 'vitest';
import { contentOf } from '../../../test/builders/content.ts';
import { findSubject } from './subject.ts';

const person = { state: 'published', name: 'An Binh', aliases: ['Binh the Tall'], formerIds: ['binh-old'] };
const story = { state: 'published', title: 'Shelves', summary: 'B', stage: 'nurtured', unit: 'archive' };
const content = contentOf({
  people: { 'an-binh': person, shelves: { state: 'draft', name: 'Shelves' } },
  stories: { shelves: { ...story, started: '2025', published: '2026-01-01' } },
  decisions: {
    d1: {
      date: '2026-03-01',
      issuer: { name: 'The Director' },
      grants: [{ award: 'letter', recipients: [{ to: 'an-binh' }, { name: 'Chi Mai', key: 'chi' }] }],
    },
  },
});

it('finds a person with every name, id and picture of theirs', () => {
  expect(findSubject(content, 'an-binh')).toMatchObject({
    is: 'one',
    subject: {
      ...{ kind: 'person', names: ['An Binh', 'Binh the Tall'], ids: ['an-binh', 'binh-old'] },
      pictures: ['hash-portrait', 'hash-group'],
    },
  });
});

it('finds an entry of a decision: of a bare name the name goes with it, of a profile the entry alone', () => {
  expect(findSubject(content, 'd1/chi')).toMatchObject({ subject: { kind: 'honour', names: ['Chi Mai'] } });
  expect(findSubject(content, 'd1/an-binh')).toMatchObject({
    subject: { title: 'An Binh', names: [], ids: [] },
  });
});

it('asks which is meant where two have one id', () => {
  expect(findSubject(content, 'shelves')).toEqual({
    is: 'several',
    known: ['person:shelves', 'story:shelves'],
  });
  expect(findSubject(content, 'story:shelves')).toMatchObject({ subject: { kind: 'story' } });
});

it('gives the nearest id for a mistyped one, and none where none is near', () => {
  expect(findSubject(content, 'an-bihn')).toEqual({ is: 'none', suggestion: 'an-binh' });
  expect(findSubject(content, 'somebody-else')).toEqual({ is: 'none', suggestion: undefined });
});
