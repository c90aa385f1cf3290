import { expect, it } from 'vitest';
import { createFindMentions } from './find-mentions.ts';
import type { Subject } from './subject.ts';

const subject: Subject = {
  ...{ kind: 'person', id: 'an', file: 'people/an/index.md', title: 'An', isWithdrawn: false },
  ...{ names: ['Nguyễn Thị Minh', '山田 太郎'], longer: ['Nguyễn Thị Minh Hạnh'] },
  ...{ ids: ['an'], pictures: ['0123456789abcdef0123'] },
};
const find = createFindMentions(subject);
const counts = (text: string, isPublic = false): number => find(text, isPublic).length;

it.each([
  'Do Nguyễn Thị Minh viết.',
  'Do Nguyễn Thị Minh viết.'.normalize('NFD'),
  'Nguyễn Thị\n  Minh',
  '山田太郎さん',
  '山田　太郎さん',
])('finds a name in %j', (text) => {
  expect(counts(text)).toBe(1);
});

it('takes the longer name of somebody else for theirs', () => {
  expect(counts('Nguyễn Thị Minh Hạnh')).toBe(0);
  expect(counts('Nguyễn Thị Minh Hạnh, Nguyễn Thị Minh')).toBe(1);
});

it.each([
  'people: [an, binh]',
  '  - an',
  'to: an  # the first',
  '[x](person:an)',
  '{to: an}',
  '"/people/an/": "person:an"',
])('finds an id in a field or link: %s', (text) => {
  expect(counts(text)).toBeGreaterThan(0);
});

it('takes no everyday word for an id', () => {
  expect(counts('an apple and an egg; c-an, an-b')).toBe(0);
  expect(counts('"an" an, (an)', true)).toBe(0);
});

it('finds addresses, share images and pictures in files of a site', () => {
  expect(counts('<a href="/people/an/">', true)).toBe(1);
  expect(counts('/share/vi/person/an-wide.jpg', true)).toBe(1);
  expect(counts('/pictures/0123456789abcdef0123-640.webp', true)).toBe(1);
});
