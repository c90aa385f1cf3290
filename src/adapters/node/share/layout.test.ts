import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { cardOf, TORTURE, type CardWords } from '../../../../test/builders/share-cards.ts';
import type { ShareCard } from '../../../domain/share-card.ts';
import { SHARE_FORMAT_NAMES } from '../../../domain/share-layout/formats.ts';
import { layoutCard } from '../../../domain/share-layout/layout-card.ts';
import { layoutPoster } from '../../../domain/share-layout/layout-poster.ts';
import type { Box, Circle, Layout } from '../../../domain/share-layout/layout.ts';
import { listTexts } from '../../../domain/share-layout/list-texts.ts';
import { FRAME } from '../../../domain/share-layout/place-art.ts';
import { openFonts } from './open-fonts.ts';

const fonts = openFonts();

async function layAll(card: ShareCard): Promise<readonly Layout[]> {
  expect(await fonts.load(listTexts(card))).toEqual([]);
  const pictures = SHARE_FORMAT_NAMES.map((format) => layoutCard(card, format, fonts.measure));
  return [...pictures, layoutPoster(card, fonts.measure)];
}

/** What is wrong with where words stand, from the layout alone. */
function findFaults({ width, height, lines, blooms, plate, code }: Layout): readonly string[] {
  const large = blooms.map(({ at }) => at).filter(({ radius }) => radius > 60);
  const frame = plate && {
    x: plate.box.x - FRAME,
    y: plate.box.y - FRAME,
    width: plate.box.width + FRAME * 2,
    height: plate.box.height + FRAME * 2,
  };
  return lines.flatMap(({ text, box }, index) => [
    ...(box.x >= 0 && box.y >= 0 && box.x + box.width <= width && box.y + box.height <= height
      ? []
      : [`outside: ${text}`]),
    ...(large.some((circle) => touches(box, circle)) ? [`in a bloom: ${text}`] : []),
    ...(plate !== undefined && touches(box, plate.seal.at) ? [`in the seal: ${text}`] : []),
    ...(frame !== undefined && overlap(box, frame) ? [`in the portrait: ${text}`] : []),
    ...(code !== undefined && overlap(box, code.box) ? [`in the code: ${text}`] : []),
    ...lines
      .slice(index + 1)
      .filter((other) => overlap(box, other.box))
      .map((other) => `${text} in ${other.text}`),
  ]);
}

function touches(box: Box, { x, y, radius }: Circle): boolean {
  const nearX = Math.max(box.x, Math.min(x, box.x + box.width));
  const nearY = Math.max(box.y, Math.min(y, box.y + box.height));
  return Math.hypot(nearX - x, nearY - y) < radius;
}

function overlap(one: Box, other: Box): boolean {
  return (
    Math.min(one.x + one.width, other.x + other.width) - Math.max(one.x, other.x) > 0.5 &&
    Math.min(one.y + one.height, other.y + other.height) - Math.max(one.y, other.y) > 0.5
  );
}

/** The words of lines without the places where they were broken. */
const toLetters = (texts: readonly string[]): string => texts.join('').replaceAll(' ', '');

const SCRIPTS = {
  vi: 'aăâbcdđeêghiklmnoôơpqrstuưvxyàảãáạằẳẵắặầẩẫấậèẻẽéẹềểễếệìỉĩíịòỏõóọồổỗốộờởỡớợùủũúụừửữứựỳỷỹýỵ',
  en: 'abcdefghijklmnopqrstuvwxyzßøłñçåæœðþ',
  uk: 'абвгґдеєжзиіїйклмнопрстуфхцчшщьюя',
  el: 'αβγδεζηθικλμνξοπρστυφχψωάέήίόύώς',
  ja: '翻訳通課模範的個人集団顕彰名簿議会事務局あいうえおかきくけこアイウエオカキクケコー',
} as const;
const LANGUAGES = ['vi', 'en', 'uk', 'el', 'ja'] as const;

const words = fc.constantFrom(...LANGUAGES).chain((lang) => {
  const letters = fc.constantFrom(...Array.from(SCRIPTS[lang]));
  const word = fc
    .array(letters, { minLength: 1, maxLength: lang === 'ja' ? 6 : 14 })
    .map((each) => each.join(''));
  const text = (most: number) =>
    fc.array(word, { minLength: 1, maxLength: Math.ceil(most / 5) }).map((each) =>
      each
        .join(lang === 'ja' ? '' : ' ')
        .slice(0, most)
        .trim(),
    );
  const portrait = fc.record({
    width: fc.integer({ min: 100, max: 2560 }),
    height: fc.integer({ min: 100, max: 2560 }),
  });
  return fc.record({
    lang: fc.constant(lang),
    kind: fc.constantFrom<ShareCard['kind']>('person', 'collective', 'story', 'movement'),
    title: text(200),
    kicker: text(60),
    facts: fc.array(text(160), { maxLength: 2 }),
    honours: fc.integer({ min: 0, max: 30 }),
    adoptions: fc.integer({ min: 0, max: 30 }),
    portrait: fc.option(portrait, { nil: undefined }),
  });
});

function toCard({
  portrait,
  ...said
}: CardWords & { readonly portrait: { width: number; height: number } | undefined }): ShareCard {
  const card = cardOf('any', said);
  const { art } = card;
  if (portrait === undefined || art.as !== 'bloom') return card;
  return {
    ...card,
    art: { as: 'portrait', file: { name: 'p.jpg', path: '', ...portrait }, seal: art.bloom },
  };
}

describe('the layout of a card', () => {
  it.each(TORTURE.map((card) => [card.id, card] as const))('holds in every format: %s', async (_id, card) => {
    for (const layout of await layAll(card)) {
      expect(findFaults(layout)).toEqual([]);
      const all = toLetters(layout.lines.map(({ text }) => text));
      expect(all.toLowerCase()).toContain(
        toLetters([card.title.text]).toLocaleUpperCase(card.lang).toLowerCase().slice(0, 5),
      );
    }
  });

  it('keeps words inside the picture and clear of bloom, portrait, code and one another, whatever they are', async () => {
    await fc.assert(
      fc.asyncProperty(words, async (said) => {
        for (const layout of await layAll(toCard(said))) expect(findFaults(layout)).toEqual([]);
      }),
      { numRuns: 40, seed: 4 },
    );
  });

  it('loses no letter and breaks no word', async () => {
    await fc.assert(
      fc.asyncProperty(words, async (said) => {
        const card = toCard(said);
        const title = card.title.text
          .split(' ')
          .filter((word) => !/[\p{sc=Han}\p{sc=Hira}\p{sc=Kana}]/u.test(word));
        for (const { lines } of await layAll(card)) {
          const set = new Set(
            lines.filter(({ voice }) => voice === 'poster').flatMap(({ text }) => text.split(' ')),
          );
          const upper = (word: string): string =>
            (/\p{sc=Greek}/u.test(word) ? word.toLocaleUpperCase('el') : word).toLocaleUpperCase(card.lang);
          expect(title.map(upper).filter((word) => !set.has(word))).toEqual([]);
        }
      }),
      { numRuns: 25, seed: 5 },
    );
  });

  it('lets long titles step down, and never below what can be read', async () => {
    const sizeOf = async (title: string): Promise<number> => {
      const [wide] = await layAll(cardOf('size', { title, facts: ['Medal, 2026'] }));
      return Math.max(
        ...(wide?.lines.filter(({ voice }) => voice === 'poster').map(({ size }) => size) ?? []),
      );
    };
    const sizes = [];
    for (const count of [2, 8, 16, 30])
      sizes.push(await sizeOf(Array.from({ length: count }, () => 'honour').join(' ')));
    expect(sizes.toSorted((a, b) => b - a)).toEqual(sizes);
    expect(Math.min(...sizes)).toBeGreaterThan(28);
  });
});
