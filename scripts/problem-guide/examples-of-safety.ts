import { ofFiles, ofLines, type Say } from './example.ts';
import { toExampleBase, toPerson } from './example-files.ts';

const AN = 'people/an-binh/index.md';
const inText = (text: string): string => toPerson('', `${text}\n`);

/** Examples of the rules about words that are not what they seem, and about private details. */
export function examplesOfSafety(say: Say) {
  const settings = toExampleBase(say)['settings.yml'];
  const inSettings = (lines: string): string => `${typeof settings === 'string' ? settings : ''}${lines}\n`;
  const page = say({ en: 'the instructions', vi: 'bản hướng dẫn', ja: '手引き' });
  const note = say({ en: 'counted by hand', vi: 'đếm thủ công', ja: '手で数えた' });
  const told = say({ en: 'Of 1,150 boxes', vi: 'Trong 1.150 hộp', ja: '1,150箱のうち' });
  const card = say({
    en: 'ID card no. 012345678',
    vi: 'Căn cước số 012345678',
    ja: '在留カード番号 AB12345678',
  });
  const shown = say({ en: 'ID card shown', vi: 'Đã xuất trình căn cước', ja: '在留カードを確認' });
  const staff = say({ en: 'staff number', vi: 'mã nhân viên', ja: '職員番号' });
  const pattern = (written: string): string =>
    `privacy:\n  patterns:\n    - name: ${staff}\n      pattern: '${written}'\n      example: NV-12345`;
  const exemption = (text: string): string =>
    `privacy:\n  exemptions:\n    - text: '${text}'\n      reason: ${say({ en: 'The office answers there.', vi: 'Số máy của phòng.', ja: '課の番号。' })}`;
  const phone = say({ en: 'Call 0912 345 678.', vi: 'Gọi 0912 345 678.', ja: '電話は 0912 345 678。' });
  return {
    'misleading-link': ofLines(
      AN,
      {
        wrong: '[https://bank.example](https://other.example)',
        right: `[${page}](https://other.example)`,
        whole: inText,
      },
      'md',
    ),
    'lost-text': ofLines(
      AN,
      { wrong: `${told}\n\n[^1]: ${note}`, right: `${told}[^1]\n\n[^1]: ${note}`, whole: inText },
      'md',
    ),
    'open-reference': ofLines(
      AN,
      { wrong: `${told}[^1]`, right: `${told}[^1]\n\n[^1]: ${note}`, whole: inText },
      'md',
    ),
    'mixed-scripts': ofLines(AN, { wrong: 'role: Аrchivist', right: 'role: Archivist', whole: toPerson }),
    'endless-word': ofLines(AN, {
      wrong: `role: ${'oh'.repeat(60)}`,
      right: 'role: Oh',
      whole: toPerson,
    }),
    'look-alike': ofFiles(
      { [AN]: toPerson(''), 'people/anbinh/index.md': toPerson('') },
      { [AN]: toPerson(''), 'people/an-binh-post/index.md': toPerson('') },
      { wrong: `${AN}\npeople/anbinh/index.md`, right: `${AN}\npeople/an-binh-post/index.md` },
    ),
    'private-number': ofLines(AN, { wrong: card, right: shown, whole: inText }, 'md'),
    'unsafe-pattern': ofLines('settings.yml', {
      wrong: pattern(String.raw`NV-\d+`),
      right: pattern(String.raw`NV-\d{5}`),
      whole: inSettings,
    }),
    'exemption-not-used': {
      file: 'settings.yml',
      wrong: {
        ...{ shown: exemption('0912345678'), form: 'yaml' as const },
        files: { 'settings.yml': inSettings(exemption('0912345678')) },
      },
      right: {
        ...{ shown: exemption('0912 345 678'), form: 'yaml' as const },
        files: { 'settings.yml': inSettings(exemption('0912 345 678')), [AN]: inText(phone) },
      },
    },
  };
}
