import { ofFiles, ofLines, type RuleExample, type Say } from './example.ts';
import { toDecision, toPerson, toSilentPerson, toStory } from './example-files.ts';

const AN = 'people/an-binh/index.md';
const STORY = 'stories/shelves/index.md';

/** Examples of the rules about fields, ids, addresses and translations. */
export function examplesOfFields(say: Say) {
  const other = say({ en: 'vi', vi: 'en', ja: 'en' });
  const own = say({ en: 'en', vi: 'vi', ja: 'ja' });
  const translated = `people/an-binh/index.${other}.md`;
  const an = { [AN]: toPerson('') };
  const story = (lines: string): string => toStory(say, lines);
  const results = `results:\n  - key: minutes\n    indicator: ${say({ en: 'Minutes to find a file', vi: 'Số phút tìm một hồ sơ', ja: '書類を探す分数' })}`;
  const topic = say({ en: 'Service', vi: 'Phục vụ', ja: '窓口' });
  return {
    schema: ofLines(AN, { wrong: 'leadingPost: 1', right: 'leadingPost: yes', whole: toPerson }),
    'unknown-key': ofLines(AN, {
      wrong: 'sumary: A',
      right: 'summary: A',
      whole: toPerson,
    }),
    'invalid-date': ofLines(AN, {
      wrong: 'leftOn: 31/12/2026',
      right: 'leftOn: 2026-12-31',
      whole: toSilentPerson,
    }),
    'unknown-reference': ofLines(AN, {
      wrong: 'topics: [servise]',
      right: 'topics: [service]',
      whole: toPerson,
    }),
    'duplicate-id': ofFiles(
      { ...an, 'stories/an-binh/index.md': story('') },
      { ...an, [STORY]: story('') },
      { wrong: `${AN}\nstories/an-binh/index.md`, right: `${AN}\n${STORY}` },
    ),
    'duplicate-key': ofLines('decisions/2026-05.md', {
      wrong: '      - {name: Chi, key: a, unit: archive}\n      - {name: Dung, key: a, unit: post}',
      right: '      - {name: Chi, key: chi, unit: archive}\n      - {name: Dung, key: dung, unit: post}',
      whole: toDecision,
    }),
    'address-taken': ofFiles(
      { [`pages/p/index.md`]: '---\nstate: published\ntitle: A\n---\n' },
      { [`pages/posters/index.md`]: '---\nstate: published\ntitle: A\n---\n' },
      { wrong: 'pages/p/index.md', right: 'pages/posters/index.md' },
    ),
    'address-vanished': ofLines(AN, {
      wrong: 'formerIds: []',
      right: 'formerIds: [binh-an]',
      whole: toPerson,
      beside: { 'addresses.json': '{"/people/binh-an/": "person:binh-an"}' },
    }),
    'unknown-language': ofFiles(
      { ...an, 'people/an-binh/index.fr.md': '---\n---\n' },
      { ...an, [translated]: '---\n---\n' },
      { wrong: `${AN}\npeople/an-binh/index.fr.md`, right: `${AN}\n${translated}` },
    ),
    'translated-fact': ofLines(translated, {
      wrong: '---\nstate: published\nrole: A\n---\n',
      right: '---\nrole: A\n---\n',
      beside: an,
    }),
    'translated-key': ofLines(`stories/shelves/index.${other}.md`, {
      wrong: '---\nresults:\n  - key: minuts\n    indicator: A\n---\n',
      right: '---\nresults:\n  - key: minutes\n    indicator: A\n---\n',
      beside: { [STORY]: story(results) },
    }),
    'missing-word': ofLines('topics.yml', {
      wrong: `topics:\n  - id: service\n    name:\n      ${other}: A\n    hue: leaf`,
      right: `topics:\n  - id: service\n    name:\n      ${own}: ${topic}\n      ${other}: A\n    hue: leaf`,
    }),
    'missing-glyph': ofLines(AN, {
      wrong: 'role: "\\uE000 A"',
      right: 'role: A',
      whole: toPerson,
    }),
    'stale-translation': ofLines(translated, {
      wrong: '---\nsourceHash: 0123456789abcdef\nrole: A\n---\n',
      right: '---\nrole: A\n---\n',
      beside: an,
    }),
  } satisfies Readonly<Record<string, RuleExample>>;
}
