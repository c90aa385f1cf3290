import type { Situation } from '../../test/builders/content.ts';

const consent = {
  date: '2025-01-01',
  reference: 'A-1',
  portrait: true,
  channels: ['web', 'searchEngines', 'feed', 'share', 'screen', 'print', 'badge'],
};
const profile = { state: 'published', unit: 'archive', consent, topics: ['care'] };
const names = [
  'Nguyễn Thị Minh Hạnh',
  'Đỗ Quang Thưởng',
  'Lê Hoàng Nam',
  'Phạm Thu Trang',
  'Trần Đình Khoa',
  'Vũ Ngọc Ánh',
  'Hoàng Văn Sơn',
  '佐藤 遥',
  'Ngô Bảo Quyên',
];
const units = ['archive', 'garage', 'kitchen', 'office', 'press', 'law'];

const bare = (name: string, index: number): object => ({
  name,
  key: `bare-${String(index)}`,
  unit: units[index % units.length],
});

const story = {
  ...{ state: 'published', stage: 'replicated', unit: 'archive', topics: ['care'], movement: 'run' },
  ...{ title: 'Tra cứu kiến nghị cử tri trong ba phút', started: '2025-01', published: '2026-01-01' },
  ...{ summary: 'Một biểu mẫu chung, một người chịu trách nhiệm cho mỗi kiến nghị.', targets: ['reply'] },
  ...{ people: ['hanh'], collectives: ['team'] },
  results: [
    {
      key: 'reply',
      indicator: 'thời gian trả lời',
      before: 2880,
      after: 3,
      measure: 'phút',
      period: '2025',
      source: 'Sổ',
    },
    { key: 'owner', indicator: 'kiến nghị có người phụ trách', before: 71, after: 98.4, measure: '%' },
    { key: 'plain', indicator: 'đề nghị đã xử lý', after: 1480 },
  ],
};

/** What the style page shows: every state that a list, a name or a figure may be in. */
export const situation: Situation = {
  settings: {
    name: { vi: 'Rừng hoa thi đua', ja: '善行の森', en: 'A forest of good deeds' },
    organisation: { vi: 'Cơ quan', en: 'The Office' },
    description: { vi: 'Mọi trạng thái của mọi phần.', en: 'Every part in every state.' },
    headline: { vi: 'Mỗi việc tốt nở một bông hoa', en: 'Every good deed is a flower' },
    languages: ['vi', 'ja', 'en'],
    contact: { office: { vi: 'Bộ phận thi đua' }, email: 'office@example.org' },
  },
  units: [
    { id: 'office', name: { vi: 'Văn phòng', en: 'The Office' }, hue: 'gold' },
    { id: 'archive', name: { vi: 'Vụ Thư viện và Lưu trữ', ja: '文書館' }, hue: 'plum', parent: 'office' },
    { id: 'garage', name: { vi: 'Đội xe' }, hue: 'leaf', parent: 'office' },
    { id: 'kitchen', name: { vi: 'Nhà ăn' }, hue: 'sophora', parent: 'office' },
    { id: 'press', name: { vi: 'Tổ in ấn' }, hue: 'cinnabar', parent: 'office' },
    { id: 'law', name: { vi: 'Vụ Pháp luật' }, hue: 'indigo', parent: 'office' },
  ],
  topics: [{ id: 'care', name: { vi: 'Phục vụ đại biểu', en: 'Serving members' }, hue: 'indigo' }],
  awards: {
    families: [{ id: 'titles', name: { vi: 'Danh hiệu thi đua', en: 'Titles' } }],
    levels: [{ id: 'house', name: { vi: 'Cấp cơ quan', en: 'Agency level' } }],
    awards: [
      ...[
        ['flag', 'Cờ thi đua của Chính phủ'],
        ['fighter', 'Chiến sĩ thi đua cấp bộ'],
        ['letter', 'Bằng khen'],
        ['worker', 'Lao động tiên tiến'],
      ].map(([id, vi], index) => ({
        ...{ id, name: { vi }, family: 'titles', level: 'house', order: index + 1 },
        subject: ['individual', 'collective'],
      })),
    ],
  },
  people: {
    hanh: {
      ...{ ...profile, name: 'Nguyễn Thị Minh Hạnh', role: 'Lưu trữ viên chính' },
      summary: 'Mười hai năm giữ kho, chị Hạnh biến 340.000 trang biên bản thành một ô tìm kiếm.',
    },
    long: {
      ...{ ...profile, unit: 'law', role: 'Đại sứ đặc mệnh toàn quyền, Trưởng đoàn đàm phán thường trực' },
      name: 'Công Tằng Tôn Nữ Thị Nguyệt Minh Hoàng Phương Thảo Nguyên Krishnamoorthy-Wolfeschlegelsteinhausen',
    },
    rtl: { ...profile, unit: 'press', name: 'عبد الرحمن بن محمد الفارسي', role: 'Biên dịch' },
    kana: { ...profile, unit: 'garage', name: '佐藤 遥', reading: 'さとう はるか' },
    quiet: { state: 'published', name: 'Lò Thị Thanh' },
  },
  collectives: {
    team: {
      state: 'published',
      name: 'Phòng Biên phiên dịch',
      unit: 'law',
      size: 14,
      members: ['hanh', 'rtl'],
    },
  },
  decisions: {
    many: {
      ...{ number: '214/QĐ-VP', title: 'Khen thưởng công tác năm 2026', date: '2026-11-18', movement: 'run' },
      ...{ issuer: { name: 'Chánh Văn phòng', level: 'house' }, basis: 'merit' },
      grants: [
        {
          award: 'flag',
          recipients: [
            { to: 'team', unit: 'law', citation: 'Phục vụ ba hội nghị quốc tế trong một năm với 14 người.' },
          ],
        },
        {
          award: 'fighter',
          recipients: [
            {
              to: 'hanh',
              unit: 'archive',
              citation: 'Gắn chủ đề cho kho biên bản kỳ họp.',
              for: ['reply'],
              deedDate: '2026-01-05',
            },
            {
              ...{ name: 'Đặng Văn Bình', key: 'binh', unit: 'garage', state: 'annulled' },
              citation: 'Đề xuất hẹn giờ tắt đèn hành lang.',
              annulled: { date: '2026-11-20', reason: 'Quyết định 88/QĐ-VP huỷ phần tặng này.' },
            },
          ],
        },
        { award: 'letter', recipients: names.map(bare) },
        {
          award: 'worker',
          recipients: [
            { to: 'long', unit: 'law' },
            { to: 'rtl', unit: 'press', share: '1/2' },
            { to: 'kana', unit: 'garage' },
            { to: 'quiet', affiliation: 'Trường Trung học phổ thông dân tộc nội trú' },
          ],
        },
      ],
    },
    same: {
      ...{ title: 'Giải thưởng Hoà bình 2025', date: '2025' },
      issuer: { name: 'Hội đồng', level: 'house' },
      grants: [
        {
          ...{ award: 'letter', category: 'Hoà bình' },
          recipients: ['Ada', 'Grace', 'Mary'].map((name) => ({
            ...{ name, key: name.toLowerCase(), share: '1/3' },
            citation: 'Vì một lý do chung, nói một lần cho cả nhóm.',
          })),
        },
      ],
    },
  },
  stories: {
    reply: story,
    plain: {
      ...story,
      title: 'Một cách làm chưa có số liệu',
      unit: 'garage',
      results: [],
      targets: [],
      people: [],
      collectives: [],
    },
    attempt: {
      ...story,
      title: 'Trợ lý hỏi đáp nội bộ',
      kind: 'attempt',
      unit: 'press',
      results: [],
      targets: [],
    },
  },
  adoptions: {
    'reply/garage': { started: '2025-06', status: 'kept', changed: 'Dùng sổ giấy.' },
    'reply/law': { started: '2025-08', status: 'stopped', reason: 'budget', stoppedOn: '2026-02' },
    'reply/press': { started: '2026-03', status: 'exploring' },
  },
  movements: {
    run: {
      ...{ state: 'published', name: 'Phong trào thi đua 2025–2030', period: { from: '2025', to: '2030' } },
      targets: [
        target('reply', 2880, 60, [120]),
        target('met', 10, 90, [92]),
        target('back', 50, 80, [40]),
        target('none', 0, 12, []),
      ],
    },
  },
};

function target(key: string, baseline: number, goal: number, values: readonly number[]): object {
  return {
    ...{ key, unit: 'archive', task: 'Trả lời nhanh', indicator: 'thời gian trả lời', measure: 'phút' },
    ...{ baseline, goal, due: '2030-12', progress: values.map((value) => ({ date: '2026-06', value })) },
  };
}
