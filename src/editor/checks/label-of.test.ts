import { expect, it } from 'vitest';
import { createLabels } from './label-of.ts';

const labels = createLabels({
  collections: [
    {
      name: 'stories',
      fields: [
        { name: 'title', label: 'Tiêu đề' },
        { name: 'results', label: 'Kết quả', fields: [{ name: 'indicator', label: 'Chỉ số' }] },
        { name: 'people', label: 'Người', field: { name: 'id', label: 'Mã' } },
      ],
    },
    { name: 'lists', files: [{ file: 'content/units.yml', fields: [{ name: 'units', label: 'Đơn vị' }] }] },
    { divider: true },
  ],
});
const story = { collection: 'stories', path: 'content/stories/a/index.md' };

it.each([
  ['title', ['Tiêu đề']],
  ['results[2].indicator', ['Kết quả', '2', 'Chỉ số']],
  ['results[1].unheard', ['Kết quả', '1', 'unheard']],
  ['people[3]', ['Người', '3']],
  ['', []],
])('names %o as the editor shows it', (path, expected) => {
  expect(labels(story, path)).toEqual(expected);
});

it('knows the lists that stand in one file', () => {
  expect(labels({ collection: 'lists', path: 'content/units.yml' }, 'units[1].id')).toEqual([
    'Đơn vị',
    '1',
    'id',
  ]);
});
