import { toBloom } from '../../src/domain/bloom/bloom.ts';
import type { Hue, Lang } from '../../src/domain/fields.ts';
import { toOneLine, type ShareCard, type ShareWords } from '../../src/domain/share-card.ts';

/** What a card of a test says; all else is usual. */
export type CardWords = {
  readonly lang?: Lang;
  readonly kind?: ShareCard['kind'];
  readonly hue?: Hue;
  readonly kicker?: string;
  readonly title: string;
  readonly facts?: readonly string[];
  readonly figure?: { readonly after: string; readonly before?: string; readonly about: string };
  readonly progress?: readonly number[];
  readonly honours?: number;
  readonly adoptions?: number;
  readonly mark?: string;
  readonly art?: ShareCard['art'];
};

/** A card that says this. */
export function cardOf(id: string, words: CardWords): ShareCard {
  const { lang = 'en', kind = 'person', hue = 'plum', title, facts = [], figure, progress } = words;
  const toWords = (text: string): ShareWords => ({ text: toOneLine(text), lang, from: 'entry' });
  const record = {
    kind: kind === 'story' ? 'practice' : kind === 'collective' ? kind : 'person',
    id,
    hue,
  } as const;
  const bloom = toBloom({ ...record, honours: words.honours ?? 3, adoptions: words.adoptions ?? 2 });
  return {
    ...{ kind, id, lang, hue },
    kicker: toWords(words.kicker ?? 'Exemplary individual'),
    title: toWords(title),
    figure: figure && {
      after: toWords(figure.after),
      before: figure.before === undefined ? undefined : toWords(figure.before),
      about: toWords(figure.about),
    },
    progress: progress && {
      parts: progress,
      words: toWords(`0 of ${String(progress.length)} targets reached`),
    },
    facts: facts.map(toWords),
    art: words.art ?? { as: 'bloom', bloom },
    mark: {
      name: toWords(words.mark ?? 'A forest of good deeds'),
      bloom: toBloom({ kind: 'collective', id: 'site', hue: 'cinnabar', honours: 0, adoptions: 0 }),
    },
    mayPrint: true,
    address: `https://praise.example/p/${id}/`,
  };
}

const forest: ShareCard['art'] = {
  as: 'forest',
  plants: [
    {
      id: 'only',
      weight: 1,
      bloom: toBloom({ kind: 'person', id: 'only', hue: 'leaf', honours: 1, adoptions: 0 }),
    },
  ],
};

/** Cards that try all that can go wrong with words: the longest, the shortest, many scripts, much and nothing. */
export const TORTURE: readonly ShareCard[] = [
  cardOf('one-letter', { title: 'Q' }),
  cardOf('two-letters', {
    title: 'Ý',
    lang: 'vi',
    kicker: 'Cá nhân tiêu biểu',
    facts: ['Giấy khen, 2026', 'Vụ Tổng hợp'],
  }),
  cardOf('stacked-marks', {
    lang: 'vi',
    hue: 'cinnabar',
    title: 'Nguyễn Thị Ẩn Ỗi Ễnh Ẵng Ặc Ữ Ợ',
    kicker: 'Cá nhân tiêu biểu',
    facts: ['Chiến sĩ thi đua cấp bộ, 2026', 'Vụ Thư viện và Lưu trữ'],
  }),
  cardOf('long-name', {
    hue: 'indigo',
    title:
      'Maria Antonieta Encarnación Montserrat Rosalía Guadalupe de los Ángeles Fernández-Villaverde y Ruiz de Apodaca Montalbán',
    facts: [
      'Medal for Public Service, First Class, 2026',
      'Office of Parliamentary Protocol and International Relations',
    ],
  }),
  cardOf('long-words', {
    hue: 'verdigris',
    lang: 'de',
    title: 'Donaudampfschifffahrtselektrizitätenhauptbetriebswerkbauunterbeamtengesellschaft',
    facts: ['Ehrenurkunde, 2026'],
  }),
  cardOf('long-title', {
    lang: 'vi',
    kind: 'story',
    hue: 'sophora',
    kicker: 'Cách làm hay',
    title:
      'Rút ngắn thời gian trả lời kiến nghị của cử tri từ bốn mươi lăm ngày xuống còn mười ngày bằng một quy trình chung cho ba đơn vị, không thêm người, không mua phần mềm và không bỏ sót một lá đơn nào của dân',
    figure: { after: '10 ngày', before: '45 ngày', about: 'Thời gian trung bình để trả lời một kiến nghị' },
    facts: ['Vụ Dân nguyện và Giám sát'],
  }),
  cardOf('long-everything', {
    hue: 'leaf',
    title:
      'A title of the greatest length that the rules allow, which goes on and on about what was done, by whom and for whom, and does not come to its end before two hundred letters have been set in full',
    kicker: 'An attempt that did not work, told so that nobody has to make the same mistake twice',
    facts: [
      'Certificate of Merit of the Minister for outstanding achievements in the emulation movement of the years 2021 to 2025, 2026',
      'Department of Information, Research, Documentation, Libraries, Archives and Scientific Cooperation of the Secretariat',
    ],
    mark: 'The register of honours of the Secretariat of the National Assembly and of its subordinate offices',
  }),
  cardOf('rare-kanji', {
    lang: 'ja',
    hue: 'indigo',
    title: '森鷗外と髙橋﨑子',
    kicker: '模範的な個人',
    facts: ['政府模範旗 2026年', '対外局'],
    mark: '善き行いの花の森',
  }),
  cardOf('long-japanese', {
    lang: 'ja',
    kind: 'story',
    hue: 'cinnabar',
    kicker: '好事例',
    title:
      '有権者からの要望への回答を四十五日から十日に縮めた、三つの部署が一つの手順を共有して人も増やさずソフトウェアも買わずに一通の手紙も取りこぼさない取り組みとその後の三年間の記録、そして残された課題について',
    figure: { after: '10日', before: '45日', about: '要望一件への回答に要する平均日数' },
    facts: ['請願・監督局'],
    mark: '善き行いの花の森',
  }),
  cardOf('mixed-japanese', {
    lang: 'ja',
    kind: 'collective',
    hue: 'gold',
    title: 'DX推進・データ分析チームＡ（第２班）',
    kicker: '模範的な団体',
    facts: ['最優秀労働団体 2025年', '情報技術センター'],
    mark: '善き行いの花の森',
  }),
  cardOf('emoji', {
    hue: 'gold',
    title: 'The 🌸 Team ❤️ Archive 📚',
    kind: 'collective',
    facts: ['Team of the year, 2026'],
  }),
  cardOf('arabic', {
    lang: 'ar',
    hue: 'leaf',
    title: 'محمد عبد الرحمن الفارسي',
    kicker: 'شخص مثالي',
    facts: ['وسام الاستحقاق 2026', 'إدارة المحفوظات'],
    mark: 'غابة الأعمال الصالحة',
  }),
  cardOf('hebrew', {
    lang: 'he',
    hue: 'verdigris',
    title: 'רבקה בן־דוד (Rebecca) 2026',
    kicker: 'אות הצטיינות',
    facts: ['תעודת הוקרה, 2026'],
    mark: 'יער המעשים הטובים',
  }),
  cardOf('cyrillic', {
    lang: 'uk',
    hue: 'sophora',
    title: 'Григорій Ґедзь-Їжакевич Щука',
    kicker: 'Зразкова особа',
    facts: ['Почесна грамота, 2026', 'Відділ архівів'],
    mark: 'Ліс добрих справ',
  }),
  cardOf('greek', {
    lang: 'el',
    hue: 'plum',
    title: 'Κωνσταντίνος Παπαδόπουλος-Ἀθηναῖος',
    kicker: 'Υποδειγματικό πρόσωπο',
    facts: ['Τιμητικό δίπλωμα, 2026'],
    mark: 'Δάσος καλών πράξεων',
  }),
  cardOf('diacritics', {
    lang: 'pl',
    hue: 'cinnabar',
    title: 'Łukasz Żółć Ǧ Đurić Ħal Şahin Ångström Ọ̀ṣun',
    facts: ['Dyplom uznania, 2026', 'Ñandú & Œuvre'],
  }),
  cardOf('no-facts', { hue: 'sophora', title: 'Bare Name', honours: 0, adoptions: 0 }),
  cardOf('many-honours', {
    hue: 'indigo',
    title: 'Much Honoured',
    honours: 40,
    adoptions: 90,
    facts: ['Order of Merit, 2026'],
  }),
  cardOf('large-figures', {
    kind: 'story',
    hue: 'verdigris',
    title: 'One search box for every record',
    kicker: 'Good practice',
    figure: {
      after: '1,234,567 documents',
      before: '987,654 documents',
      about: 'Records that can be found (in the archive of the house)',
    },
    facts: ['Library'],
  }),
  cardOf('many-targets', {
    kind: 'movement',
    hue: 'leaf',
    title: 'Together to the goal',
    kicker: 'Emulation movement',
    facts: ['Say less, do more', '2025–2030'],
    progress: Array.from({ length: 60 }, (_, index) => 1 - index / 60),
  }),
  cardOf('2026', {
    kind: 'year',
    hue: 'gold',
    kicker: 'Honour roll',
    title: '2026',
    facts: ['1 honour', 'The Society'],
    art: forest,
  }),
];
