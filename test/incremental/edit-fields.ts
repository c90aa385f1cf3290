import { pick } from '../verify/seeded-random.ts';
import type { Files } from './two-builds.ts';

/** A field that pages show, the files that have it, and another value for it. */
type Field = {
  readonly path: RegExp;
  readonly name: string;
  readonly toValue: (random: () => number) => string;
  /** Where in the file it stands: at the beginning, or with the first recipient of a decision. */
  readonly at?: 'recipient';
};

const PEOPLE = /^people\/[^/]+\/index\.md$/;
const COLLECTIVES = /^collectives\/[^/]+\/index\.md$/;
const STORIES = /^stories\/[^/]+\/index\.md$/;
const ADOPTIONS = /^stories\/[^/]+\/adoptions\//;
const DECISIONS = /^decisions\//;
const MOVEMENTS = /^movements\//;
const PAGES = /^pages\//;

const WORDS = [
  'amber',
  'basalt',
  'cedar',
  'delta',
  'ember',
  'fennel',
  'garnet',
  'hazel',
  'indigo',
  'juniper',
];
const say = (random: () => number): string =>
  `${pick(WORDS, random)} ${pick(WORDS, random)} ${count(random)}`;
const count = (random: () => number): string => String(1 + Math.floor(random() * 1e5));
const oneOf =
  (...values: readonly string[]) =>
  (random: () => number) =>
    pick(values, random);
const month = (random: () => number): string => `2025-0${String(1 + Math.floor(random() * 9))}`;
const toResults = (random: () => number): string =>
  `[{key: one, indicator: ${say(random)}, before: ${count(random)}, after: 3, measure: minutes, source: ${say(random)}}]`;

const FIELDS: readonly Field[] = [
  { path: PEOPLE, name: 'name', toValue: say },
  { path: PEOPLE, name: 'role', toValue: say },
  { path: PEOPLE, name: 'summary', toValue: say },
  { path: PEOPLE, name: 'reading', toValue: oneOf('あん', 'びん', 'ち') },
  { path: PEOPLE, name: 'unit', toValue: oneOf('archive', 'post') },
  { path: PEOPLE, name: 'topics', toValue: oneOf('[service]', '[]', '[trust, service]') },
  { path: PEOPLE, name: 'featured', toValue: oneOf('true', 'false') },
  { path: PEOPLE, name: 'leadingPost', toValue: oneOf('yes', 'no') },
  { path: PEOPLE, name: 'aliases', toValue: (random) => `[${say(random)}]` },
  { path: COLLECTIVES, name: 'name', toValue: say },
  { path: COLLECTIVES, name: 'size', toValue: count },
  { path: COLLECTIVES, name: 'summary', toValue: say },
  { path: COLLECTIVES, name: 'members', toValue: oneOf('[an]', '[chi]', '[]') },
  { path: STORIES, name: 'title', toValue: say },
  { path: STORIES, name: 'summary', toValue: say },
  { path: STORIES, name: 'stage', toValue: oneOf('discovered', 'nurtured', 'reviewed', 'replicated') },
  { path: STORIES, name: 'competing', toValue: oneOf('true', 'false') },
  { path: STORIES, name: 'unit', toValue: oneOf('archive', 'post') },
  { path: STORIES, name: 'topics', toValue: oneOf('[service]', '[]', '[trust]') },
  { path: STORIES, name: 'people', toValue: oneOf('[an]', '[chi]', '[]') },
  { path: STORIES, name: 'collectives', toValue: oneOf('[keepers]', '[]') },
  { path: STORIES, name: 'started', toValue: month },
  { path: STORIES, name: 'contact', toValue: say },
  { path: STORIES, name: 'results', toValue: toResults },
  {
    path: STORIES,
    name: 'needs',
    toValue: (random) => `{money: ${say(random)}, personDays: ${count(random)}}`,
  },
  { path: ADOPTIONS, name: 'started', toValue: month },
  { path: ADOPTIONS, name: 'status', toValue: oneOf('exploring', 'running', 'kept') },
  { path: ADOPTIONS, name: 'changed', toValue: say },
  { path: ADOPTIONS, name: 'results', toValue: toResults },
  { path: DECISIONS, name: 'number', toValue: say },
  { path: DECISIONS, name: 'title', toValue: say },
  {
    path: DECISIONS,
    name: 'date',
    toValue: (random) => `${month(random)}-1${pick(['1', '2', '3'], random)}`,
  },
  { path: DECISIONS, name: 'issuer', toValue: (random) => `{name: ${say(random)}, level: office}` },
  { path: DECISIONS, name: 'basis', toValue: oneOf('merit', 'adHoc', 'thematic') },
  { path: DECISIONS, name: 'movement', toValue: oneOf('spring') },
  { path: DECISIONS, name: 'citation', toValue: say, at: 'recipient' },
  { path: DECISIONS, name: 'role', toValue: say, at: 'recipient' },
  { path: DECISIONS, name: 'unit', toValue: oneOf('archive', 'post'), at: 'recipient' },
  { path: DECISIONS, name: 'for', toValue: oneOf('[shelves]', '[letters]', '[]'), at: 'recipient' },
  { path: DECISIONS, name: 'deedDate', toValue: (random) => `${month(random)}-09`, at: 'recipient' },
  { path: MOVEMENTS, name: 'name', toValue: say },
  { path: MOVEMENTS, name: 'theme', toValue: say },
  { path: MOVEMENTS, name: 'launched', toValue: (random) => `{date: 2026-01-02, by: ${say(random)}}` },
  { path: PAGES, name: 'title', toValue: say },
  { path: PAGES, name: 'summary', toValue: say },
  { path: PAGES, name: 'menu', toValue: oneOf('true', 'false') },
];

/** Gives a field of any kind another value, in any file that may have it; says which. */
export function editField(files: Files, random: () => number): string {
  for (;;) {
    const { path, name, toValue, at } = pick(FIELDS, random);
    const found = [...files].filter(([file, text]) => path.test(file) && isPublished(text));
    const [file, before] = found.length === 0 ? [] : pick(found, random);
    if (file === undefined || typeof before !== 'string') continue;
    const line = `${name}: ${toValue(random)}`;
    const after = at === undefined ? setField(before, name, line) : setOfRecipient(before, name, line);
    if (after === before) continue;
    files.set(file, after);
    return `sets ${line} in ${file}`;
  }
}

function isPublished(text: string | Uint8Array): boolean {
  return typeof text === 'string' && !/^state: (?!published)/m.test(text);
}

function setField(text: string, name: string, line: string): string {
  const written = new RegExp(`^${name}: .*$`, 'm');
  return written.test(text) ? text.replace(written, line) : text.replace(/^---\n/, `---\n${line}\n`);
}

/** The first recipient of a decision; what is said of one stands below the id. */
function setOfRecipient(text: string, name: string, line: string): string {
  return text.replace(/^ {6}- to: .*\n(?: {8}.*\n)*/m, (recipient) => {
    const written = new RegExp(`^ {8}${name}: .*$`, 'm');
    return written.test(recipient)
      ? recipient.replace(written, `        ${line}`)
      : `${recipient}        ${line}\n`;
  });
}
