import type { ReportLanguage } from '../../src/words/problems/languages.ts';
import type { GuideSection } from './rule-examples.ts';

/** The words of a guide to the problems, beside those of the reports themselves. */
export type GuideWords = {
  readonly title: string;
  readonly lead: readonly string[];
  readonly sections: Readonly<Record<GuideSection, string>>;
  readonly error: string;
  readonly warning: string;
  readonly wrong: string;
  readonly right: string;
  readonly says: string;
};

/** The words of the guide in every language of the reports. */
export const guideWords: Readonly<Record<ReportLanguage, GuideWords>> = {
  en: {
    title: 'Problems, and how to mend them',
    lead: [
      'Everything that `npm run check` can find in a content folder: what it means, an example that is wrong, what the check says of it, and the same example put right. In the sentences of the check, the words adapt to the case.',
      'An **error** stops the build: nothing is published until it is mended. A **warning** stops nothing; weigh it.',
      'Other languages: [Tiếng Việt](../vi/problems.md), [日本語](../ja/problems.md). What the judge of the finished site finds is in [gate.md](../gate.md).',
    ],
    sections: {
      files: 'Files and folders',
      fields: 'Fields, ids, addresses, translations',
      people: 'People, consent, decisions',
      stories: 'Good practices and adoptions',
      texts: 'Texts and pictures',
    },
    error: 'Error.',
    warning: 'Warning.',
    wrong: 'Wrong',
    right: 'Right',
    says: 'The check says:',
  },
  vi: {
    title: 'Các lỗi thường gặp và cách sửa',
    lead: [
      'Trang này liệt kê mọi điều mà lệnh `npm run check` có thể phát hiện trong thư mục nội dung. Mỗi quy tắc có một ví dụ viết sai, lời nhắc của lệnh kiểm tra và ví dụ ấy sau khi sửa đúng. Lời nhắc thật có thể khác đôi chút tuỳ trường hợp.',
      '**Lỗi** thì phải sửa: còn lỗi là chưa đăng được gì. **Lưu ý** thì không chặn việc đăng, nhưng cần xem và cân nhắc.',
      'Ngôn ngữ khác: [English](../en/problems.md), [日本語](../ja/problems.md). Những điều phát hiện khi kiểm tra trang web đã dựng xong: xem [gate.md](gate.md).',
    ],
    sections: {
      files: 'Tệp và thư mục',
      fields: 'Trường, mã, địa chỉ, bản dịch',
      people: 'Con người, sự đồng ý, quyết định khen thưởng',
      stories: 'Cách làm hay và việc áp dụng',
      texts: 'Bài viết và ảnh',
    },
    error: 'Lỗi.',
    warning: 'Lưu ý.',
    wrong: 'Sai',
    right: 'Đúng',
    says: 'Lệnh kiểm tra báo:',
  },
  ja: {
    title: '確認で見つかる問題と直し方',
    lead: [
      '`npm run check` が内容のフォルダーに見つけることの一覧です。規則ごとに、誤りの例、そのとき表示される文、直した例を載せています。実際の文は場合により少し変わります。',
      '**エラー**は直すまで公開できません。**注意**は公開を止めませんが、よく見て判断してください。',
      'ほかの言語: [English](../en/problems.md)、[Tiếng Việt](../vi/problems.md)。できあがったサイトの検査で見つかることは [gate.md](../gate.md)（英語）にあります。',
    ],
    sections: {
      files: 'ファイルとフォルダー',
      fields: '項目、ID、アドレス、翻訳',
      people: '人、同意、表彰の決定',
      stories: '好事例と導入',
      texts: '本文と写真',
    },
    error: 'エラー。',
    warning: '注意。',
    wrong: '誤り',
    right: '正しい形',
    says: '確認の表示:',
  },
};
