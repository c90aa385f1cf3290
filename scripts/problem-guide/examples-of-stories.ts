import { ofFiles, ofLines, type RuleExample, type Say } from './example.ts';
import { toAdoption, toSections, toStory } from './example-files.ts';

const STORY = 'stories/shelves/index.md';
const ADOPTION = 'stories/shelves/adoptions/post.md';

/** Examples of the rules about practices and those who take them up. */
export function examplesOfStories(say: Say) {
  const story = (lines: string): string => toStory(say, lines);
  const told = (body: string): string => toStory(say, '', body);
  const beside = { [STORY]: story('') };
  const indicator = say({
    en: 'Requests answered in a day',
    vi: 'Đề nghị được trả lời trong ngày',
    ja: '当日中に答えた請求',
  });
  const measure = say({ en: '% of 437 requests', vi: '% trên 437 đề nghị', ja: '437件のうちの%' });
  const source = say({ en: 'Register of requests', vi: 'Sổ tiếp nhận', ja: '請求簿' });
  const result = (lines: string): string =>
    `results:\n  - key: in-a-day\n    indicator: ${indicator}\n    before: 41\n    after: 78\n${lines}`;
  const limits = say({ en: 'Limits and difficulties', vi: 'Hạn chế và khó khăn', ja: '限界と課題' });
  const limitsTold = say({
    en: 'It takes an hour a day, and nobody does it in a holiday.',
    vi: 'Mỗi ngày mất một giờ, người phụ trách nghỉ phép thì không ai làm thay.',
    ja: '毎日一時間かかり、担当が休むと誰もしない。',
  });
  const without = toSections().replace(/## limits[^#]*/, '');
  const paragraph = say({
    en: 'On the first Monday of every month we took all the boxes down from the shelves, put the files of one year together, wrote the list anew by hand, and asked whoever came by what they had been looking for last week. After three months nobody asked us any more where anything was.',
    vi: 'Thứ Hai đầu tháng nào chúng tôi cũng hạ hết hộp trên kệ xuống, gom hồ sơ từng năm lại một chỗ, chép lại danh mục và hỏi từng người ghé qua tuần trước họ đã phải tìm những gì. Sau ba tháng, không còn ai phải hỏi chúng tôi hồ sơ nằm ở đâu nữa.',
    ja: '毎月最初の月曜に、棚から箱を全部おろし、一年ごとに書類をまとめ、目録を書き直し、立ち寄った人に先週何を探していたかを尋ねた。三か月たつと、どこに何があるかを私たちに聞く人はいなくなった。担当が替わっても、この順番だけは守ることにしている。書棚の前に紙を一枚貼っておけば、新しく来た人にも同じことができるからである。',
  });
  const ownParagraph = say({
    en: 'We do it as the archive does: [Shelves in order](story:shelves).',
    vi: 'Chúng tôi làm như Phòng Lưu trữ: [Kệ hồ sơ ngăn nắp](story:shelves).',
    ja: '文書課と同じようにした。[整った書棚](story:shelves)を参照。',
  });
  const second = (body: string): string => `${toAdoption('status: running')}\n${body}\n`;
  return {
    'stopped-without-reason': ofLines(ADOPTION, {
      wrong: 'status: stopped',
      right: 'status: stopped\nreason: staff',
      whole: toAdoption,
      beside,
    }),
    'number-without-source': ofLines(STORY, {
      wrong: result(`    measure: "${measure}"`),
      right: result(`    measure: "${measure}"\n    source: ${source}`),
      whole: story,
    }),
    'percentage-without-base': ofLines(STORY, {
      wrong: result(`    measure: "%"\n    source: ${source}`),
      right: result(`    measure: "${measure}"\n    source: ${source}`),
      whole: story,
    }),
    'learned-from-cycle': ofLines(ADOPTION, {
      wrong: 'status: running\nlearnedFrom: garage',
      right: 'status: running\nlearnedFrom: archive',
      whole: toAdoption,
      beside: {
        ...beside,
        'stories/shelves/adoptions/garage.md': toAdoption('status: running\nlearnedFrom: post'),
      },
    }),
    'adopted-by-origin': ofFiles(
      { ...beside, 'stories/shelves/adoptions/archive.md': toAdoption('status: running') },
      { ...beside, [ADOPTION]: toAdoption('status: running') },
      {
        wrong: `${STORY}     ← unit: archive\nstories/shelves/adoptions/archive.md`,
        right: `${STORY}     ← unit: archive\n${ADOPTION}`,
      },
    ),
    'limits-missing': ofLines(
      STORY,
      { wrong: without, right: `${without}## ${limits}\n\n${limitsTold}\n`, whole: told },
      'md',
    ),
    'unknown-section': ofLines(
      STORY,
      {
        wrong: `## ${say({ en: 'Thanks to all', vi: 'Lời cảm ơn', ja: '謝辞' })}\n\n…`,
        right: `### ${say({ en: 'Thanks to all', vi: 'Lời cảm ơn', ja: '謝辞' })}\n\n…`,
        whole: (lines) => told(`${toSections()}${lines}\n`),
      },
      'md',
    ),
    'copied-paragraph': ofLines(
      ADOPTION,
      {
        wrong: paragraph,
        right: ownParagraph,
        whole: second,
        beside: { [STORY]: told(toSections().replace('problem.', paragraph)) },
      },
      'md',
    ),
    'private-contact': ofLines(STORY, {
      wrong: `contact: An Bình, 0912 345 678`,
      right: `contact: ${say({ en: 'Archive, room 304', vi: 'Phòng Lưu trữ, phòng 304', ja: '文書課、304号室' })}`,
      whole: story,
    }),
    'personal-identifier': ofLines(
      STORY,
      {
        wrong: say({
          en: 'Ask An, telephone 0912 345 678.',
          vi: 'Hỏi chị An, điện thoại 0912 345 678.',
          ja: '問い合わせ先：An、電話 0912 345 678 まで。',
        }),
        right: say({ en: 'Ask the archive.', vi: 'Hỏi Phòng Lưu trữ.', ja: '問い合わせは文書課へ。' }),
        whole: (line) => told(toSections().replace('problem.', line)),
      },
      'md',
    ),
  } satisfies Readonly<Record<string, RuleExample>>;
}
