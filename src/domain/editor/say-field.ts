import { fieldWords, type FieldWords } from '../../words/fields/languages.ts';
import type { ReportLanguage } from '../../words/problems/languages.ts';

/** The path of a field, beginning with the name of its schema: `['story', 'results', 'key']`. */
export type FieldPath = readonly string[];

/** Says what fields and choices are called and mean. Throws where a word is missing: a test tries every field. */
export type SayField = {
  readonly label: (path: FieldPath) => string;
  readonly hint: (description: string | undefined, path: FieldPath) => string;
  readonly choice: (path: FieldPath, choice: string) => string;
  readonly editor: FieldWords['editor'];
};

/** The words of fields in one language. Of the keys that end a path, the longest is used. */
export function createSayField(lang: ReportLanguage): SayField {
  const { labels, choices, hints, editor } = fieldWords[lang];
  return {
    label: (path) => wordAt(labels, findKey(labels, path), path.join('.')),
    hint: (description, path) => {
      if (description === undefined) throw new Error(`The schema says nothing of ${path.join('.')}.`);
      return hints === undefined ? description : wordAt(hints, description, `“${description}”`);
    },
    choice: (path, choice) =>
      wordAt(choices, findKey(choices, path, `=${choice}`), `${path.join('.')}=${choice}`),
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

function wordAt(words: Readonly<Record<string, string>>, key: string | undefined, of: string): string {
  const word = key === undefined ? undefined : words[key];
  if (word === undefined) throw new Error(`No word for ${of}.`);
  return word;
}
