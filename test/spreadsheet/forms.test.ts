import { expect, test } from 'vitest';
import { problemsIn } from '../content/say-problems.ts';
import { readAll } from '../import/import-folder.ts';
import { createFormFolder, type Filled } from './form-folder.ts';

const honour: Filled = {
  ...{
    number: '18/QĐ-VP',
    date: new Date('2026-05-19'),
    issuer: 'Chánh Văn phòng',
    level: 'Cấp cơ sở · co-so',
  },
  ...{ basis: 'khen đột xuất', award: 'Giấy khen · giay-khen', recipient: 'Nguyễn Thu Hà · nguyen-thu-ha' },
  ...{ unit: 'Phòng Lưu trữ · luu-tru', role: 'Lưu trữ viên', story: 'Kệ hồ sơ ngăn nắp · ke-ho-so' },
  citation: 'Xếp lại 1.150 hộp hồ sơ.',
};
const newcomer: Filled = {
  ...honour,
  recipient: 'Lê Minh Khôi',
  story: null,
  citation: 'Lập sổ "thiết bị".\n=1+1',
};

test('a form that nobody has filled in says nothing: its example is not read', async () => {
  const folder = await createFormFolder();
  const before = await readAll(folder.dir);
  expect(await folder.tell('decisions', [])).toContain('No row has been filled in');
  expect(await folder.tell('figures', [])).toContain('No row has been filled in');
  expect(await folder.tell('adoptions', [])).toContain('No row has been filled in');
  expect(await readAll(folder.dir)).toEqual(before);
});

test('a filled form becomes a decision, with profiles of those who have none', async () => {
  const folder = await createFormFolder();
  expect(await folder.tell('decisions', [honour, newcomer])).toMatchInlineSnapshot(`
    "2 rows imported into content.
      Decisions: 1 new, 0 changed, 0 as they were
      Honours: 2 new, 2 in all
      People: 1 new, 0 changed, 0 as they were
      Collectives: 0 new, 0 changed, 0 as they were
      Files: 3"
  `);
  expect(await folder.read('decisions/18-qd-vp-2026.md')).toMatchInlineSnapshot(`
    "---
    number: 18/QĐ-VP
    date: 2026-05-19
    issuer:
      name: Chánh Văn phòng
      level: co-so
    basis: adHoc
    grants:
      - award: giay-khen
        recipients:
          - to: nguyen-thu-ha
            unit: luu-tru
            role: Lưu trữ viên
            citation: Xếp lại 1.150 hộp hồ sơ.
            for:
              - ke-ho-so
          - to: le-minh-khoi
            unit: luu-tru
            role: Lưu trữ viên
            citation: |-
              Lập sổ "thiết bị".
              =1+1
    ---
    "
  `);
  expect(await folder.read('people/le-minh-khoi/index.md')).toMatchInlineSnapshot(`
    "---
    state: published
    name: Lê Minh Khôi
    ---
    "
  `);
  expect(await problemsIn(folder.dir)).toEqual([]);
});

test('the same form again changes no byte, and a corrected cell changes that field alone', async () => {
  const folder = await createFormFolder();
  await folder.tell('decisions', [honour, newcomer]);
  const first = await readAll(folder.dir);
  expect(await folder.tell('decisions', [honour, newcomer])).toContain('had all of it already');
  expect(await readAll(folder.dir)).toEqual(first);
  await folder.tell('decisions', [{ ...honour, role: 'Trưởng phòng' }, newcomer]);
  const after = await readAll(folder.dir);
  const changed = [...after].filter(([file, text]) => first.get(file) !== text).map(([file]) => file);
  expect(changed).toEqual(['decisions/18-qd-vp-2026.md', 'imports/form-decisions.state.json']);
});

test('a decision that was written by hand takes a recipient more and keeps its words', async () => {
  const folder = await createFormFolder({
    'decisions/khen-thang-nam.md': `---
# written by hand
number: 18/QĐ-VP
date: 2026-05-19
issuer: { name: Chánh Văn phòng }
grants:
  - award: giay-khen
    recipients:
      - to: nguyen-thu-ha
        citation: Lời viết tay.
      - name: Lê Minh Khôi
        key: khoi
---

Bài.
`,
  });
  const rows = [honour, newcomer, { ...honour, recipient: 'Đỗ An', citation: null }];
  expect(await folder.tell('decisions', rows)).toMatchInlineSnapshot(`
    "3 rows imported into content.
      Decisions: 0 new, 1 changed, 0 as they were
      Honours: 1 new, 3 in all
      People: 1 new, 0 changed, 0 as they were
      Collectives: 0 new, 0 changed, 0 as they were
      Files: 3
    Kept as somebody has changed them since the last import (1):
      decisions/khen-thang-nam.md, nguyen-thu-ha.citation: stays “Lời viết tay.”; the sheet says “Xếp lại 1.150 hộp hồ sơ.”"
  `);
  expect(await folder.read('decisions/khen-thang-nam.md')).toMatchInlineSnapshot(`
    "---
    # written by hand
    number: 18/QĐ-VP
    date: 2026-05-19
    issuer: { name: Chánh Văn phòng, level: co-so }
    grants:
      - award: giay-khen
        recipients:
          - to: nguyen-thu-ha
            citation: Lời viết tay.
            unit: luu-tru
            role: Lưu trữ viên
            for:
              - ke-ho-so
          - name: Lê Minh Khôi
            key: khoi
            unit: luu-tru
            role: Lưu trữ viên
            citation: |-
              Lập sổ "thiết bị".
              =1+1
          - to: do-an
            unit: luu-tru
            role: Lưu trữ viên
            for:
              - ke-ho-so
    basis: adHoc
    ---

    Bài.
    "
  `);
  expect([...(await readAll(folder.dir)).keys()].filter((file) => file.startsWith('people/'))).toEqual([
    'people/do-an/index.md',
    'people/nguyen-thu-ha/index.md',
  ]);
});

test('every fault of a form says sheet, row and column, and what is meant; nothing is written', async () => {
  const folder = await createFormFolder();
  const before = await readAll(folder.dir);
  const rows: Filled[] = [
    { ...honour, date: 'hôm qua', award: 'Giấy khem', unit: 'Phòng Lưu trữ · van-thu' },
    { ...honour, date: new Date('1905-07-18'), recipient: 'Nguyễn Thu Hà' },
    { ...honour, recipient: 'Nguyen Thu Ha', share: 'nửa' },
    { ...honour, recipient: 'Ai đó · khong-co', issuer: null },
    { ...honour, number: 'VÍ DỤ: 1', citation: 'x'.repeat(2001) },
    { ...honour, basis: 'khen công trạng', recipient: 'Nguyễn Thu Hà · mới' },
    honour,
    honour,
  ];
  expect(await folder.tell('decisions', rows)).toMatchInlineSnapshot(`
    "decisions.xlsx, sheet Quyết định, row 3, column B (Ngày ký): “hôm qua” is no date. Write 2026-05-19; if only the month or the year is known, 2026-05 or 2026.
    decisions.xlsx, sheet Quyết định, row 3, column G (Danh hiệu, hình thức): “Giấy khem” is not in the list. Did you mean “Giấy khen · giay-khen”? Choose from the list, or add it to the content folder first.
    decisions.xlsx, sheet Quyết định, row 3, column L (Đơn vị khi được khen): In “Phòng Lưu trữ · van-thu” name and id do not belong together. The list has: Phòng Văn thư · van-thu. Choose again; dragging a cell counts up the number at its end.
    decisions.xlsx, sheet Quyết định, row 4, column B (Ngày ký): The cell shows the day 1905-07-18. If the year 2026 is meant, type an apostrophe before it; if that day is meant, one before the day.
    decisions.xlsx, sheet Quyết định, row 4, column I (Người, tập thể được khen): Nguyễn Thu Hà is in the list. Choose: Nguyễn Thu Hà · nguyen-thu-ha. If it is somebody else of the same name, write “Nguyễn Thu Hà · mới”.
    decisions.xlsx, sheet Quyết định, row 5, column I (Người, tập thể được khen): Nguyen Thu Ha is not in the list. Did you mean: Nguyễn Thu Hà · nguyen-thu-ha? If it is somebody else, write “Nguyen Thu Ha · mới”.
    decisions.xlsx, sheet Quyết định, row 5, column P (Phần giải): “nửa” is no share. Write it as 1/3.
    decisions.xlsx, sheet Quyết định, row 6, column D (Cơ quan, người ký): The cell is empty, but “Cơ quan, người ký” is needed. Fill it in.
    decisions.xlsx, sheet Quyết định, row 6, column I (Người, tập thể được khen): “Ai đó · khong-co” is not in the list. Choose from the list, or add it to the content folder first.
    decisions.xlsx, sheet Quyết định, row 7, column A (Số quyết định): “VÍ DỤ: 1” is left over from the example. Write your own words over it, or delete the row.
    decisions.xlsx, sheet Quyết định, row 7, column O (Thành tích): The text has 2001 characters; at most 2000 fit. Shorten it.
    decisions.xlsx, sheet Quyết định, row 8: The kind of commendation of the decision is “khen công trạng” here and “khen đột xuất” in row 5. All rows of a decision must say the same.
    decisions.xlsx, sheet Quyết định, row 10, column I (Người, tập thể được khen): The row says the same as row 9. Remove one of them."
  `);
  expect(await readAll(folder.dir)).toEqual(before);
});

test('figures go into stories and adoptions, adoptions become files, and both may be said again', async () => {
  const folder = await createFormFolder();
  const adoption: Filled = {
    ...{ story: 'Kệ hồ sơ ngăn nắp', adopter: 'Registry', started: 2026, status: 'đang áp dụng' },
    changed: 'Làm thử một tháng.',
  };
  const figure: Filled = {
    ...{ story: 'ke-ho-so', indicator: 'Thời gian tìm', before: 38, after: 6.5, measure: 'phút' },
    ...{ period: 'Năm 2025', source: 'Sổ lưu trữ' },
  };
  expect(await folder.tell('adoptions', [adoption])).toMatchInlineSnapshot(`
    "1 row imported into content.
      Adoptions: 1 new, 0 changed, 0 as they were
      Files: 2"
  `);
  const figures = [figure, { ...figure, adopter: 'van-thu', after: '7,25' }];
  expect(await folder.tell('figures', figures)).toMatchInlineSnapshot(`
    "2 rows imported into content.
      Figures: 2 new, 0 changed, 0 as they were
      Files: 3"
  `);
  expect(await folder.read('stories/ke-ho-so/adoptions/van-thu.md')).toMatchInlineSnapshot(`
    "---
    started: 2026
    status: running
    changed: Làm thử một tháng.
    results:
      - key: thoi-gian-tim
        indicator: Thời gian tìm
        before: 38
        after: 7.25
        measure: phút
        period: Năm 2025
        source: Sổ lưu trữ
    ---
    "
  `);
  expect(await folder.read('stories/ke-ho-so/index.md')).toContain('after: 6.5');
  expect(await problemsIn(folder.dir)).toEqual([]);
  const all = await readAll(folder.dir);
  await folder.tell('adoptions', [adoption]);
  await folder.tell('figures', figures);
  expect(await readAll(folder.dir)).toEqual(all);
});

test('adoptions and figures that cannot be are refused', async () => {
  const folder = await createFormFolder();
  const adoption: Filled = { story: 'ke-ho-so', started: '2026-03', status: 'đã dừng' };
  expect(await folder.tell('adoptions', [{ ...adoption, adopter: 'luu-tru' }])).toMatchInlineSnapshot(`
    "adoptions.xlsx, sheet Áp dụng, row 3, column B (Đơn vị áp dụng): The story comes from the unit “luu-tru” itself. Choose the unit that has taken it up.
    adoptions.xlsx, sheet Áp dụng, row 3, column E (Vì sao dừng): It was stopped, but the reason is missing. Choose it from the list."
  `);
  const figure: Filled = { story: 'ke-ho-so', indicator: 'Số kệ', before: '1.234', adopter: 'van-thu' };
  expect(await folder.tell('figures', [figure, figure])).toMatchInlineSnapshot(`
    "figures.xlsx, sheet Số liệu, row 3, column B (Đơn vị áp dụng): The unit “van-thu” has not told that it has taken up this story. Import the adoption first, or leave the cell empty.
    figures.xlsx, sheet Số liệu, row 3, column D (Trước): “1.234” is no number. Write digits alone, without thousands and without the measure.
    figures.xlsx, sheet Số liệu, row 4, column B (Đơn vị áp dụng): The unit “van-thu” has not told that it has taken up this story. Import the adoption first, or leave the cell empty.
    figures.xlsx, sheet Số liệu, row 4, column C (Chỉ tiêu đo): The row says the same as row 3. Remove one of them.
    figures.xlsx, sheet Số liệu, row 4, column D (Trước): “1.234” is no number. Write digits alone, without thousands and without the measure."
  `);
});
