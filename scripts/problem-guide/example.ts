import type { ReportLanguage } from '../../src/words/problems/languages.ts';

/** Files by path from the content folder; `link` stands for a symbolic link to another of them. */
export type ExampleFiles = Readonly<Record<string, string | Uint8Array | { readonly link: string }>>;

/** Lines as a reader sees them, what they are written in, and the files of which they are a part. */
export type ExampleSide = {
  readonly shown: string;
  readonly form: 'yaml' | 'md' | 'text';
  readonly files: ExampleFiles;
};

/** How a rule is broken, and the same without the fault. `file` is where the shown lines stand, if they stand in one. */
export type RuleExample = {
  readonly file?: string;
  readonly wrong: ExampleSide;
  readonly right: ExampleSide;
};

/** Chooses the words of the reader's language. */
export type Say = (words: { readonly en: string; readonly vi: string; readonly ja: string }) => string;

/** The words of examples in a language. */
export function createExampleSay(lang: ReportLanguage): Say {
  return (words) => words[lang];
}

type Lines = {
  readonly wrong: string;
  readonly right: string;
  /** How the shown lines become a whole file; without it they are one. */
  readonly whole?: (lines: string) => string;
  /** Files that the example needs and a reader need not see. */
  readonly beside?: ExampleFiles;
};

/** An example of lines in one file: among its fields (YAML), or in the text below them (Markdown). */
export function ofLines(
  file: string,
  { wrong, right, whole = (lines) => lines, beside = {} }: Lines,
  form: 'yaml' | 'md' = 'yaml',
): RuleExample {
  const side = (shown: string): ExampleSide => ({
    shown,
    form,
    files: { ...beside, [file]: whole(shown) },
  });
  return { file, wrong: side(wrong), right: side(right) };
}

/** An example of which files there are. */
export function ofFiles(
  wrong: ExampleFiles,
  right: ExampleFiles,
  shown: { readonly wrong: string; readonly right: string },
): RuleExample {
  return {
    wrong: { shown: shown.wrong, form: 'text', files: wrong },
    right: { shown: shown.right, form: 'text', files: right },
  };
}
