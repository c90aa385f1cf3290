import { mkdir } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import sharp from 'sharp';
import { createDraw, type Draw } from '../../src/domain/bloom/draw.ts';
import type { PictureFile } from '../../src/domain/content.ts';
import { HUES } from '../../src/domain/fields.ts';
import type { ShareCard } from '../../src/domain/share-card.ts';
import { cardOf } from './share-cards.ts';

const WORDS = {
  vi: {
    names: [
      'Nguyễn',
      'Trần',
      'Lê',
      'Phạm',
      'Vũ',
      'Đặng',
      'Thị',
      'Minh',
      'Ngọc',
      'Hữu',
      'Quỳnh',
      'Ánh',
      'Hạnh',
      'Phương',
    ],
    facts: ['Chiến sĩ thi đua cấp bộ, 2026', 'Vụ Thư viện và Lưu trữ'],
    kicker: 'Cá nhân tiêu biểu',
    mark: 'Rừng hoa thi đua',
    between: ' ',
  },
  ja: {
    names: [
      '翻訳',
      '通訳',
      '議事録',
      '調査',
      '請願',
      '図書',
      '情報',
      '管理',
      '電子化',
      '来訪者',
      '応対',
      '車両',
    ],
    facts: ['省級競争旗 2026年', '図書・公文書部'],
    kicker: '模範的な団体',
    mark: '善き行いの花の森',
    between: '',
  },
  en: {
    names: [
      'Ada',
      'Grace',
      'Margaret',
      'Jocelyn',
      'Katherine',
      'Hopper',
      'Burnell',
      'Hamilton',
      'Johnson',
      'Lovelace',
    ],
    facts: ['Medal for Public Service, 2026', 'Library and Archives Department'],
    kicker: 'Exemplary individual',
    mark: 'A forest of good deeds',
    between: ' ',
  },
} as const;
const LANGUAGES = ['vi', 'ja', 'en'] as const;

/** Cards as a site has them: in three languages, every second one with one of 24 portraits, every fifth one a story with a figure. */
export async function createMixedCards(count: number): Promise<readonly ShareCard[]> {
  const portraits = await Promise.all(Array.from({ length: 24 }, (_, index) => makePortrait(index)));
  return Array.from({ length: count }, (_, index) => {
    const draw = createDraw(`card ${String(index)}`);
    const card = toMixedCard(index, draw);
    const { art } = card;
    const file = portraits[index % portraits.length];
    if (index % 2 !== 0 || file === undefined || art.as !== 'bloom') return card;
    return { ...card, art: { as: 'portrait', file, seal: art.bloom } };
  });
}

function toMixedCard(index: number, draw: Draw): ShareCard {
  const lang = LANGUAGES[index % 3] ?? 'en';
  const { names, facts, kicker, mark, between } = WORDS[lang];
  const length = draw.pick([2, 3, 3, 4, 6, 9]);
  const [first] = names;
  const title = Array.from({ length }, () => names[Math.floor(draw.next() * names.length)] ?? first).join(
    between,
  );
  const isStory = index % 5 === 1;
  return cardOf(`mixed-${String(index)}`, {
    ...{ lang, kicker, mark, title, facts, hue: draw.pick(HUES) },
    kind: isStory ? 'story' : draw.pick(['person', 'collective']),
    ...(isStory ? { figure: { after: '88%', before: '41%', about: facts[1] } } : {}),
    honours: draw.pick([0, 1, 2, 3, 5]),
    adoptions: draw.pick([0, 0, 1, 4]),
  });
}

/** A picture with the smooth shades and the grain of a photograph, as large as the portraits of the sample. */
async function makePortrait(index: number): Promise<PictureFile> {
  const folder = resolve('.florilegium/bench');
  await mkdir(folder, { recursive: true });
  const width = 1200;
  const height = 1500;
  const draw = createDraw(`portrait ${String(index)}`);
  const [red, green, blue] = [draw.next(), draw.next(), draw.next()];
  const pixels = new Uint8Array(width * height * 3);
  for (let y = 0, at = 0; y < height; y++) {
    for (let x = 0; x < width; x++, at += 3) {
      const light = 90 + 80 * Math.cos(((x - 600) * (y - 640)) / 160_000) + 20 * Math.sin(x / 37 + y / 53);
      const grain = draw.next() * 12;
      pixels[at] = light * (0.6 + red * 0.6) + grain;
      pixels[at + 1] = light * (0.6 + green * 0.5) + grain;
      pixels[at + 2] = light * (0.6 + blue * 0.4) + grain;
    }
  }
  const path = join(folder, `portrait-${String(index)}.jpg`);
  await sharp(pixels, { raw: { width, height, channels: 3 } })
    .jpeg({ quality: 86 })
    .toFile(path);
  return { name: `bench-${String(index)}.jpg`, path, width, height };
}
