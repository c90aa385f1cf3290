import { expect, it } from 'vitest';
import { toEntryMark } from './entry-mark.ts';

it('marks a page with what it shows, whatever the page of its list', () => {
  expect(toEntryMark({ kind: 'person', id: 'an' })).toBe('person:an');
  expect(toEntryMark({ kind: 'year', year: 2026, page: 2 })).toBe('year:2026');
  expect(toEntryMark({ kind: 'storiesByStage', stage: 'nurtured' })).toBe('storiesByStage:nurtured');
  expect(toEntryMark({ kind: 'namesByInitial', initial: 'a' })).toBe('namesByInitial:a');
  expect(toEntryMark({ kind: 'home' })).toBe('home');
});
