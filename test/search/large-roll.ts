import { createDraw, type Draw } from '../../src/domain/bloom/draw.ts';
import type { Roll } from '../../src/domain/roll-types.ts';
import { listSentences, pick } from '../bench/sentences.ts';
import { CONSENT } from '../builders/content.ts';
import { rollOf } from '../builders/roll.ts';

const LANGUAGES = ['vi', 'ja', 'en'] as const;

/**
 * A roll with this many people, each with a text in Vietnamese, Japanese and English: sentences of another roll's texts in
 * new order, so that its words are as common and as rare as in real ones. The same roll gives the same people.
 */
export function createLargeRoll(source: Roll, count: number): Roll {
  const sentences = Object.fromEntries(LANGUAGES.map((lang) => [lang, listSentences(source, lang)]));
  const names = source.honours
    .map(({ name }) => [...name.values()][0] ?? '')
    .filter((name) => /\s/.test(name));
  const words = [...new Set(names.flatMap((name) => name.split(' ')))];
  const people = Array.from({ length: count }, (_, index) => {
    const draw = createDraw(`person/${String(index)}`);
    const text = (lang: string): string => writeText(sentences[lang] ?? [], draw);
    const line = (lang: string): string =>
      pick(sentences[lang] ?? [], draw)
        .slice(0, 150)
        .trim();
    return [
      `person-${String(index)}`,
      {
        ...{
          state: 'published',
          reviewedOn: '2026-01-01',
          consent: CONSENT,
          unit: 'office',
          topics: ['care'],
        },
        name: [1, 2, 3].map(() => pick(words, draw)).join(' '),
        summary: line('vi'),
        body: text('vi'),
        words: Object.fromEntries(
          ['ja', 'en'].map((lang) => [lang, { summary: line(lang), body: text(lang) }]),
        ),
      },
    ] as const;
  });
  return rollOf({ settings: SETTINGS, people: Object.fromEntries(people) });
}

const SETTINGS = {
  languages: LANGUAGES,
  ...Object.fromEntries(
    ['name', 'organisation', 'description', 'headline'].map((field) => [
      field,
      { vi: 'Rừng hoa', en: 'Forest' },
    ]),
  ),
  contact: { office: { vi: 'Văn phòng' } },
};

/** About 150 words of sentences. */
function writeText(sentences: readonly string[], draw: Draw): string {
  return Array.from({ length: 9 }, () => pick(sentences, draw)).join('\n\n');
}
