import { ofFiles, ofLines, type RuleExample, type Say } from './example.ts';
import { PNG, toDecision, toPerson, toStory } from './example-files.ts';

const AN = 'people/an-binh/index.md';
const an = { [AN]: toPerson('') };

/** Examples of the rules about files as such. */
export function examplesOfFiles(say: Say) {
  const role = (value: string): string => `role: ${value}`;
  const head = say({ en: 'Head of archive', vi: 'Trưởng phòng', ja: '課長' });
  const recipients = '      - {to: an-binh}';
  const decision = 'decisions/2026-05.md';
  return {
    'file-not-used': ofFiles(
      { ...an, [decision]: toDecision(recipients), 'decisions/scan.pdf': '%PDF-1.7' },
      { ...an, [decision]: toDecision(recipients, 'file: scan.pdf'), 'decisions/scan.pdf': '%PDF-1.7' },
      {
        wrong: `${decision}\ndecisions/scan.pdf`,
        right: `${decision}     ← file: scan.pdf\ndecisions/scan.pdf`,
      },
    ),
    'file-name': ofFiles({ 'people/An Bình/index.md': toPerson('') }, an, {
      wrong: 'people/An Bình/index.md',
      right: AN,
    }),
    'file-link': ofFiles(
      { ...an, 'people/an-binh/a.png': { link: 'elsewhere.png' } },
      { [AN]: toPerson('portrait: {file: a.png, alt: An}'), 'people/an-binh/a.png': PNG },
      {
        wrong: 'people/an-binh/a.png → C:\\Pictures\\a.png',
        right: 'people/an-binh/a.png',
      },
    ),
    'file-encoding': ofLines(AN, {
      wrong: 'role: Tr\uFFFD\uFFFDng phòng',
      right: 'role: Trưởng phòng',
      whole: toPerson,
    }),
    'file-too-large': ofFiles({ [AN]: toPerson('', 'Một. '.repeat(250_000)) }, an, {
      wrong: `${AN}    1709 KB`,
      right: `${AN}    12 KB`,
    }),
    'file-type': ofFiles(
      toStoryWithFile(say, 'form.exe', 'MZ'),
      toStoryWithFile(say, 'form.pdf', '%PDF-1.7'),
      { wrong: 'stories/shelves/form.exe', right: 'stories/shelves/form.pdf' },
    ),
    'front-matter-fence': ofLines(AN, {
      wrong: '---\nstate: published\nname: An Bình\n\n',
      right: '---\nstate: published\nname: An Bình\n---\n\n',
    }),
    'yaml-syntax': ofLines(AN, {
      wrong: role(`${head}: ${say({ en: 'reading room', vi: 'phòng đọc', ja: '閲覧室' })}`),
      right: role(`"${head}: ${say({ en: 'reading room', vi: 'phòng đọc', ja: '閲覧室' })}"`),
      whole: toPerson,
    }),
    'yaml-alias': ofLines(AN, {
      wrong: role(`*${say({ en: 'lead', vi: 'truong', ja: 'lead' })}`),
      right: role(`"*${say({ en: 'lead', vi: 'truong', ja: 'lead' })}"`),
      whole: toPerson,
    }),
    'conflict-marks': ofLines(AN, {
      wrong: `<<<<<<< HEAD\nrole: A\n=======\nrole: B\n>>>>>>> b`,
      right: 'role: B',
      whole: toPerson,
    }),
    'control-character': ofLines(AN, {
      wrong: 'role: "\\u202E A"',
      right: 'role: A',
      whole: toPerson,
    }),
    'missing-file': ofFiles(
      { [AN]: toPerson('portrait: {file: an.png, alt: An}') },
      { [AN]: toPerson('portrait: {file: an.png, alt: An}'), 'people/an-binh/an.png': PNG },
      { wrong: `${AN}     ← portrait: {file: an.png …}`, right: `${AN}\npeople/an-binh/an.png` },
    ),
  } satisfies Readonly<Record<string, RuleExample>>;
}

function toStoryWithFile(say: Say, file: string, bytes: string) {
  return {
    'stories/shelves/index.md': toStory(say, `files:\n  - {file: ${file}, title: A}`),
    [`stories/shelves/${file}`]: bytes,
  };
}
