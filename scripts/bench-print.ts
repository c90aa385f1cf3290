import { availableParallelism } from 'node:os';
import { join } from 'node:path';
import { buildBooklet, printBooklet } from '../src/adapters/node/print/print-booklet.ts';
import { findCertificateTemplate } from '../src/adapters/node/print/find-template.ts';
import { printCertificates } from '../src/adapters/node/print/print-certificates.ts';
import { createContexts } from '../src/domain/create-contexts.ts';
import type { Lang } from '../src/domain/fields.ts';
import { chooseHonours, toCertificate } from '../src/domain/print/to-certificate.ts';
import type { Roll } from '../src/domain/roll-types.ts';
import { CONSENT } from '../test/builders/content.ts';
import { rollOf } from '../test/builders/roll.ts';
import { makeFolder } from '../test/make-folder.ts';

const FAMILY = ['Nguyễn', 'Trần', 'Lê', 'Phạm', 'Vũ', 'Đặng', 'Bùi', 'Đỗ', 'Hoàng', 'Ngô'];
const MIDDLE = ['Thị Minh', 'Quang', 'Ngọc', 'Hữu', 'Thu', 'Đình', 'Bảo', 'Phương', 'Kim', 'Văn'];
const GIVEN = ['Hạnh', 'Thưởng', 'Ánh', 'Phước', 'Trang', 'Khoa', 'Quyên', 'Thảo', 'Ngân', 'Sơn', 'Tùng'];
const CITATION =
  'Đề nghị lập sổ tay thuật ngữ từ những từ bị sửa nhiều nhất, và giữ đều buổi chốt từ chiều thứ Sáu.';

/** Measures certificates of so many people in Vietnamese and Japanese, and the booklet of their year, and prints the table. */
export async function printPrints(count: number): Promise<void> {
  const roll = createRoll(count);
  console.log(`${count} people, ${availableParallelism()} processors, Node ${process.version}`);
  for (const lang of ['vi', 'ja']) await measureCertificates(roll, lang);
  const start = performance.now();
  const of = { lang: 'vi', paper: 'a4' } as const;
  const { booklet } = buildBooklet(roll, { of: 'year', year: 2026 }, createContexts(roll), of);
  const printed = await printBooklet(booklet);
  if (!printed.ok) throw new Error(JSON.stringify(printed));
  tell(`booklet vi, ${printed.pages} pages`, start, printed.bytes.length, 1);
}

async function measureCertificates(roll: Roll, lang: Lang): Promise<void> {
  const start = performance.now();
  const context = createContexts(roll).contextOf(lang, { kind: 'roll' });
  const folder = makeFolder('bench-print');
  const orders = chooseHonours(roll, { withBareNames: false }).chosen.map((honour) => ({
    certificate: toCertificate(honour, context),
    file: join(folder, `${honour.key}.pdf`),
  }));
  const results = await printCertificates(orders, findCertificateTemplate(folder));
  const sizes = results.map((result) => (result.ok ? result.bytes : 0));
  if (sizes.includes(0)) throw new Error(JSON.stringify(results.find(({ ok }) => !ok)));
  const total = sizes.reduce((sum, size) => sum + size, 0);
  tell(`certificates ${lang}`, start, total, sizes.length);
}

function tell(what: string, start: number, bytes: number, files: number): void {
  const time = performance.now() - start;
  const each =
    files > 1 ? `, ${(time / files).toFixed(1)} ms and ${(bytes / files / 1000).toFixed(0)} kB each` : '';
  console.log(`${what}: ${(time / 1000).toFixed(1)} s, ${(bytes / 1e6).toFixed(1)} MB${each}`);
}

/** People with long texts, all honoured by one decision. */
function createRoll(count: number): Roll {
  const pick = (list: readonly string[], index: number): string => list[index % list.length] ?? '';
  const ids = Array.from({ length: count }, (_, index) => `person-${index}`);
  const person = (index: number): object => ({
    name: `${pick(FAMILY, index)} ${pick(MIDDLE, Math.floor(index / 10))} ${pick(GIVEN, index * 7)}`,
    ...{ state: 'published', unit: 'archive', role: 'Chuyên viên', summary: CITATION, consent: CONSENT },
    body: Array.from({ length: 4 }, () => `${CITATION} ${CITATION}`).join('\n\n'),
  });
  return rollOf({
    settings: { languages: ['vi', 'ja'], ...SETTINGS },
    units: [{ id: 'archive', name: { vi: 'Vụ Thư viện và Lưu trữ', ja: '図書・公文書部' }, hue: 'plum' }],
    topics: [],
    awards: AWARDS,
    people: Object.fromEntries(ids.map((id, index) => [id, { ...person(index) }])),
    decisions: {
      d1: {
        ...{ date: '2026-03-01', number: '214/QĐ-VP', issuer: { name: 'Chánh Văn phòng', level: 'house' } },
        grants: [
          { award: 'letter', recipients: ids.map((to) => ({ to, citation: CITATION, unit: 'archive' })) },
        ],
      },
    },
  });
}

const SETTINGS = {
  name: { vi: 'Rừng hoa thi đua', ja: '善き行いの花の森' },
  organisation: { vi: 'Văn phòng Nghị viện', ja: '議会事務局' },
  description: { vi: 'Bảng vàng.' },
  headline: { vi: 'Mỗi việc tốt nở một bông hoa' },
  contact: { office: { vi: 'Phòng Thi đua' } },
};

const AWARDS = {
  families: [{ id: 'forms', name: { vi: 'Hình thức khen thưởng' } }],
  levels: [{ id: 'house', name: { vi: 'Cơ quan' } }],
  awards: [
    {
      ...{ id: 'letter', family: 'forms', level: 'house', order: 1, subject: ['individual'] },
      name: { vi: 'Bằng khen của bộ, ban, ngành, tỉnh', ja: '省級表彰状' },
    },
  ],
};
