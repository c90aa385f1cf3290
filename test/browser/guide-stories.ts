type GuideParagraph = readonly [heading: string, text: string];

/** What is written for the guide, in one language. */
export type GuideStory = {
  readonly begin: string;
  readonly title: string;
  readonly state: string;
  readonly summary: string;
  readonly stage: string;
  readonly unit: string;
  readonly result: readonly [key: string, indicator: string, measure: string];
  readonly source: string;
  readonly alt: string;
  readonly paragraphs: readonly [GuideParagraph, GuideParagraph, GuideParagraph];
  readonly person: string;
  readonly story: string;
  readonly translation: readonly [title: string, summary: string];
  readonly withdrawn: string;
  /** What the desk then says. */
  readonly gone: string;
  readonly folder: string;
};

export const GUIDE_STORIES = {
  vi: {
    begin: 'Viết một bài',
    title: 'Phiếu mượn một trang',
    ...{ state: 'Đã đăng', stage: 'Phát hiện', unit: 'Phòng Lưu trữ' },
    summary: 'Ba mẫu phiếu mượn gom thành một, điền xong trong một phút.',
    result: ['thoi-gian-dien', 'Thời gian điền phiếu', 'phút'],
    source: 'Thủ thư bấm giờ 40 lượt mượn',
    alt: 'Tờ phiếu mượn khổ A5 có năm ô.',
    paragraphs: [
      ['Việc khó', 'Mỗi kho một mẫu phiếu, đi ba kho điền ba lần.'],
      ['Cách làm', 'Gom ba mẫu lại, chỉ giữ năm ô mẫu nào cũng có.'],
      ['Còn vướng', 'Kho số 3 mất điện thì vẫn phải ghi sổ tay.'],
    ],
    ...{ person: 'nguyen-thu-ha', story: 'ke-ho-so-ngan-nap' },
    translation: ['整った書棚', 'だれでも数分で書類が見つかります。'],
    ...{ withdrawn: 'Đã rút', gone: 'Đã rút: không ai thấy.' },
    folder: 'D:\\Bang-vang\\noi-dung',
  },
  en: {
    begin: 'Write a story',
    title: 'One slip for three stores',
    ...{ state: 'Published', stage: 'Discovered', unit: 'Archive' },
    summary: 'Three slips became one, and it is filled in within a minute.',
    result: ['time-to-fill-in', 'Time to fill in a slip', 'minutes'],
    source: 'The desk took the time of 40 loans',
    alt: 'A small slip with five boxes.',
    paragraphs: [
      ['The problem', 'Every store had a slip of its own: three stores, three slips.'],
      ['What we did', 'We put the three together, and kept the five boxes that all had.'],
      ['Limits and difficulties', 'When store 3 has no power, it goes back to its book.'],
    ],
    ...{ person: 'anna-lind', story: 'shelves-in-order' },
    translation: ['整った書棚', 'だれでも数分で書類が見つかります。'],
    ...{ withdrawn: 'Withdrawn', gone: 'Withdrawn: nobody sees it.' },
    folder: 'D:\\Honour-roll\\our-content',
  },
} as const satisfies Record<string, GuideStory>;
