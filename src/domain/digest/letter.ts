/** A picture of a letter by its full address. */
export type LetterPicture = { readonly url: string; readonly alt: string };

/** One thing that a letter tells of: a title that leads to its page, and lines of plain words. */
export type LetterItem = {
  readonly title: string;
  /** The language of the title, where it is not that of the letter. */
  readonly titleLang?: string;
  readonly url: string;
  readonly lines: readonly LetterLine[];
  readonly picture?: LetterPicture;
};

/** A line of words; what is difficult about a practice stands out as much as what it achieved. */
export type LetterLine = {
  readonly text: string;
  readonly as: 'words' | 'result' | 'limits';
  /** Who is honoured: it stands before the text. */
  readonly name?: string;
  /** Where it is not that of the letter. */
  readonly lang?: string;
};

export type LetterSection = {
  readonly key: 'honours' | 'stories' | 'adoptions' | 'due' | 'earlier' | 'waiting';
  readonly title: string;
  readonly lead: string | undefined;
  readonly items: readonly LetterItem[];
  /** How many others there are, which the letter has no room for. */
  readonly more: string | undefined;
};

/** A digest in the words of one language, for a mail, a plain text and a page alike. */
export type Letter = {
  readonly lang: string;
  readonly subject: string;
  /** What mail programs show beside the subject. */
  readonly preview: string;
  readonly title: string;
  readonly period: string;
  readonly sections: readonly LetterSection[];
  /** Where the letter stands on the site. */
  readonly pageUrl: string;
  readonly siteName: string;
  readonly siteUrl: string;
  readonly organisation: string;
  readonly words: {
    readonly limits: string;
    readonly onSite: string;
    readonly why: string;
    readonly nothing: string | undefined;
    readonly sample: string | undefined;
  };
};

/** The letter as plain text, for mail programs that show nothing else. */
export function toPlainLetter(letter: Letter): string {
  const { title, siteName, period, sections, words: said, pageUrl } = letter;
  const blocks = [
    ...(said.sample === undefined ? [] : [said.sample]),
    `${siteName}\n${title}: ${period}`,
    ...(said.nothing === undefined ? [] : [said.nothing]),
    ...sections.map(({ title: heading, lead, items, more }) =>
      [
        `== ${heading} ==`,
        ...(lead === undefined ? [] : [lead]),
        ...items.map(({ title: name, url, lines }) =>
          [`* ${name}`, ...lines.map((line) => `  ${toPlainLine(line, said.limits)}`), `  ${url}`].join('\n'),
        ),
        ...(more === undefined ? [] : [more]),
      ].join('\n\n'),
    ),
    `${said.onSite}: ${pageUrl}`,
    said.why,
  ];
  return `${blocks.join('\n\n\n')}\n`;
}

function toPlainLine({ name, text, as }: LetterLine, limits: string): string {
  const before = as === 'limits' ? limits : name;
  return before === undefined ? text : `${before}: ${text}`;
}
