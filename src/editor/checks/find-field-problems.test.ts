import { expect, it } from 'vitest';
import { renderProblem } from '../../domain/say-problem.ts';
import { findFieldProblems } from './find-field-problems.ts';

const person = {
  ...{ path: 'content/people/lan/index.md', collection: 'people', slug: 'lan' },
  data: { state: 'published', name: 'Lê Thị Lan', unit: 'van-phong', role: 'Chuyên viên', body: 'Chị Lan…' },
  i18n: {},
};

it('finds nothing in an entry that fits its schema, empty fields left out', () => {
  const data = { ...person.data, reading: '', topics: [], portrait: { file: '', alt: '' }, summary: null };
  expect(findFieldProblems({ ...person, data })).toEqual([]);
});

it('says in the language of the editor what does not fit, and of which translation', () => {
  const found = findFieldProblems({
    ...person,
    data: { ...person.data, reviewedOn: '31/12/2026', name: '' },
    i18n: { ja: { data: { role: '係長', unit: 'van-phong' } }, en: {} },
  });
  const said = found.map(({ problem, translation }) => {
    const { found: what, wanted } = renderProblem(problem, 'vi');
    return `${translation ?? '-'} | ${String(problem.values['path'] ?? '')} | ${what} ${wanted}`;
  });
  expect(said.join('\n')).toMatchInlineSnapshot(`
    "- | reviewedOn | “reviewedOn” đang là “31/12/2026”. Ở đây cần: một ngày có thật (2026-11-22).
    - | name | Thiếu “name”. Ở đây cần: chữ.
    ja |  | Bản dịch ghi lại “unit”. Dữ kiện chỉ ghi một lần, trong tệp của ngôn ngữ mặc định; bản dịch chỉ có lời văn."
  `);
});

it('says nothing of a file that is no content', () => {
  expect(findFieldProblems({ ...person, path: 'notes/index.md' })).toEqual([]);
});

it('judges a list in one file', () => {
  const found = findFieldProblems({
    ...{ path: 'units.yml', collection: 'lists', slug: 'units', i18n: {} },
    data: { units: [{ id: 'Van Phong', hue: 'leaf', name: { vi: 'Văn phòng' } }] },
  });
  expect(found.map(({ problem }) => [problem.rule, problem.values['path']])).toEqual([
    ['schema', 'units[1].id'],
  ]);
});
