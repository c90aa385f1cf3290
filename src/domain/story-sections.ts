import type { Heading } from './content.ts';
import type { Lang } from './fields.ts';
import { SECTIONS, type SectionKey } from './story-schema.ts';

type SectionNames = Readonly<Record<SectionKey, readonly [string, ...string[]]>>;

/** Headings of a story's sections by language; the first of each is the name that new entries get. Add a language here. */
const HEADINGS: Readonly<Record<Lang, SectionNames>> = {
  vi: {
    problem: ['Việc khó', 'Vấn đề', 'Khó khăn ban đầu'],
    done: ['Cách làm', 'Việc đã làm'],
    results: ['Kết quả'],
    limits: ['Còn vướng', 'Hạn chế và khó khăn', 'Hạn chế, khó khăn'],
    lessons: ['Bài học', 'Bài học kinh nghiệm'],
    how: ['Làm theo', 'Muốn làm theo'],
  },
  en: {
    problem: ['The problem', 'Problem'],
    done: ['What we did', 'What was done'],
    results: ['Results'],
    limits: ['Limits and difficulties', 'Limits'],
    lessons: ['Lessons', 'Lessons learned'],
    how: ['How to do it too', 'How to do it'],
  },
  ja: {
    problem: ['困りごと', '課題'],
    done: ['取り組み', 'やったこと'],
    results: ['結果', '成果'],
    limits: ['限界と難しさ', '限界と課題'],
    lessons: ['学んだこと', '教訓'],
    how: ['まねるには', '導入の手順'],
  },
};

/**
 * The section that a heading opens: by its explicit `{#limits}` in any language, or by its words in the
 * language of its file. `undefined` for headings of another level and for other words.
 */
export function toSectionKey(heading: Heading, lang: Lang): SectionKey | undefined {
  if (heading.depth !== 2) return undefined;
  if (heading.id !== undefined) return SECTIONS.find((key) => key === heading.id);
  const names = HEADINGS[lang];
  if (names === undefined) return undefined;
  const words = fold(heading.text);
  return SECTIONS.find((key) => names[key].some((name) => fold(name) === words));
}

/** The heading that opens a section in a language; `undefined` for a language without headings of its own (use `{#limits}`). */
export function sectionHeading(key: SectionKey, lang: Lang): string | undefined {
  return HEADINGS[lang]?.[key][0];
}

/** The headings of a new story as text in Markdown, each with room below it. */
export function toHeadings(lang: Lang): string {
  return SECTIONS.map((key) => `\n## ${sectionHeading(key, lang) ?? `${key} {#${key}}`}\n`).join('');
}

function fold(text: string): string {
  return text.normalize('NFC').trim().replace(/\s+/gu, ' ').toLowerCase();
}
