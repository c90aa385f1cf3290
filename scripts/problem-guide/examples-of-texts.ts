import { ofFiles, ofLines, type ExampleFiles, type RuleExample, type Say } from './example.ts';
import { HEIC, PNG, toPerson } from './example-files.ts';

const AN = 'people/an-binh/index.md';
const FOLDER = 'people/an-binh';
/** The person with these lines from the last field on. */
const inFields = (lines: string): string => toPerson('').replace(/---\n$/, `${lines}\n`);
const inText = (text: string): string => toPerson('', `${text}\n`);

/** Examples of the rules about texts and pictures. */
export function examplesOfTexts(say: Say) {
  const page = say({ en: 'the instructions', vi: 'bản hướng dẫn', ja: '手引き' });
  const alt = say({ en: 'An Bình at the counter', vi: 'An Bình ở quầy tiếp nhận', ja: '窓口のAn Bình' });
  const title = say({ en: 'How it began', vi: 'Bắt đầu từ đâu', ja: '始まり' });
  const withPortrait = (file: string): string => toPerson(`portrait: {file: ${file}, alt: ${alt}}`);
  const ofPicture = (wrongFile: string, wrongBytes: Uint8Array, rightFile: string): RuleExample =>
    ofFiles(
      { [AN]: withPortrait(wrongFile), [`${FOLDER}/${wrongFile}`]: wrongBytes },
      { [AN]: withPortrait(rightFile), [`${FOLDER}/${rightFile}`]: PNG },
      { wrong: `${FOLDER}/${wrongFile}`, right: `${FOLDER}/${rightFile}` },
    );
  const listed = `pictures:\n  - file: counter.png\n    alt: ${alt}`;
  const beside: ExampleFiles = { [`${FOLDER}/counter.png`]: PNG };
  return {
    'unsafe-link': ofLines(
      AN,
      { wrong: `[${page}](http://example.org/a)`, right: `[${page}](https://example.org/a)`, whole: inText },
      'md',
    ),
    'unsafe-html': ofLines(AN, { wrong: `<b>${title}</b>`, right: `**${title}**`, whole: inText }, 'md'),
    'heading-level': ofLines(AN, { wrong: `# ${title}`, right: `## ${title}`, whole: inText }, 'md'),
    'code-not-trusted': ofFiles(
      { [`${FOLDER}/index.mdx`]: toPerson('') },
      { [AN]: toPerson('') },
      { wrong: `${FOLDER}/index.mdx`, right: AN },
    ),
    'missing-alt': ofLines(AN, {
      wrong: 'portrait:\n  file: counter.png',
      right: `portrait:\n  file: counter.png\n  alt: ${alt}`,
      whole: toPerson,
      beside,
    }),
    'picture-type': ofPicture('an.heic', HEIC, 'an.png'),
    'picture-broken': ofPicture('an.png', PNG.subarray(0, 40), 'an.png'),
    'picture-too-large': ofPicture('an.png', Buffer.concat([PNG, Buffer.alloc(32_000_000)]), 'an.png'),
    'picture-not-listed': ofLines(
      AN,
      {
        wrong: `---\n\n![${alt}](counter.png)`,
        right: `${listed}\n---\n\n![](counter.png)`,
        whole: inFields,
        beside,
      },
      'md',
    ),
    'picture-not-used': ofLines(
      AN,
      {
        wrong: `${listed}\n---\n`,
        right: `${listed}\n---\n\n![](counter.png)`,
        whole: inFields,
        beside,
      },
      'md',
    ),
  } satisfies Readonly<Record<string, RuleExample>>;
}
