import { fieldWords, type FieldWords } from '../../words/fields/languages.ts';
import type { ReportLanguage } from '../../words/problems/languages.ts';

/** The path of a field, beginning with the name of its schema: `['story', 'results', 'key']`. */
export type FieldPath = readonly string[];

/** Says what fields and choices are called and mean. Where a word is missing, a test fails and people read the name in the file. */
export type SayField = {
  readonly label: (path: FieldPath) => string;
  readonly hint: (description: string) => string;
  readonly choice: (path: FieldPath, choice: string) => string;
  readonly editor: FieldWords['editor'];
};

/** The words of fields in one language. Of the keys that end a path, the longest is used. */
export function createSayField(lang: ReportLanguage): SayField {
  const { labels, choices, hints, editor } = fieldWords[lang];
  return {
    label: (path) => wordAt(labels, findKey(labels, path)) ?? path.at(-1) ?? '',
    hint: (description) => hints?.[description] ?? description,
    choice: (path, choice) => wordAt(choices, findKey(choices, path, `=${choice}`)) ?? choice,
    editor,
  };
}

/** The key under which a field or one of its choices has its words: the longest end of its path, down to none, that is one. */
export function findKey(
  words: Readonly<Record<string, string>>,
  path: FieldPath,
  suffix = '',
): string | undefined {
  const ends = path.map((_, start) => path.slice(start).join('.'));
  return [...ends, ''].map((end) => `${end}${suffix}`).find((key) => key in words);
}

function wordAt(words: Readonly<Record<string, string>>, key: string | undefined): string | undefined {
  return key === undefined ? undefined : words[key];
}
