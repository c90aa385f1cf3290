import { ofLines, type RuleExample, type Say } from './example.ts';
import { PNG, toDecision, toPerson, toSilentPerson, toStory } from './example-files.ts';

const AN = 'people/an-binh/index.md';
const DECISION = 'decisions/2026-05.md';
const portrait = 'portrait: {file: an.png, alt: An}';
const picture = { 'people/an-binh/an.png': PNG };

/** Examples of the rules about people: consent, names, decisions. */
export function examplesOfPeople(say: Say) {
  const consent = 'consent:\n  date: 2026-01-01\n  channels: [web]\n  reference: A1';
  const citation = say({
    en: 'Answered every letter within a day, all year.',
    vi: 'Trả lời mọi công văn trong ngày, suốt cả năm.',
    ja: '一年を通じて、どの手紙にもその日のうちに返事をした。',
  });
  const ownCitation = say({
    en: 'Sorted 1,150 boxes of the years 1990–2005.',
    vi: 'Phân loại 1.150 hộp hồ sơ các năm 1990–2005.',
    ja: '1990年から2005年までの1,150箱を整理した。',
  });
  const withPortrait = (lines: string): string => toSilentPerson(`${portrait}\n${lines}`);
  const recipient = (name: string, key: string, words: string): string =>
    `      - name: ${name}\n        key: ${key}\n        unit: archive\n        citation: ${words}`;
  const asked = say({ en: 'We asked An Bình.', vi: 'Chúng tôi hỏi An Bình.', ja: '「An Bình」に尋ねた。' });
  const askedBy = say({ en: 'We asked', vi: 'Chúng tôi hỏi', ja: '尋ねた相手は' });
  const toTold = (body: string): string => toStory(say, '').replace('problem.', body);
  return {
    'consent-missing': ofLines(AN, {
      wrong: consent,
      right: `${consent}\n  portrait: true`,
      whole: withPortrait,
      beside: picture,
    }),
    'consent-over': ofLines(AN, {
      wrong: `${consent}\n  portrait: true\n  until: 2026-06-30`,
      right: `${consent}\n  portrait: true\n  until: 2027-06-30`,
      whole: withPortrait,
      beside: picture,
    }),
    'minor-consent': ofLines(AN, {
      wrong: 'minor: {child: B1, guardian: B2}',
      right: `minor: {child: B1, guardian: B2}\n${consent}`,
      whole: toSilentPerson,
    }),
    'annulled-without-reason': ofLines(DECISION, {
      wrong: '      - to: an-binh\n        state: annulled',
      right: `      - to: an-binh\n        state: annulled\n        annulled: {date: 2026-09-01, reason: ${say({ en: 'Decision 77', vi: 'Quyết định 77', ja: '決定第77号' })}}`,
      whole: toDecision,
      beside: { [AN]: toPerson('') },
    }),
    'one-deed-two-awards': ofLines(DECISION, {
      wrong: '      - {to: an-binh, deedDate: 2026-02-03}',
      right: '      - {to: an-binh, deedDate: 2026-04-20}',
      whole: toDecision,
      beside: {
        [AN]: toPerson(''),
        'decisions/2026-03.md': toDecision('      - {to: an-binh, deedDate: 2026-02-03}'),
      },
    }),
    'copied-citation': ofLines(DECISION, {
      wrong: recipient('Chi', 'chi', citation),
      right: recipient('Chi', 'chi', ownCitation),
      whole: toDecision,
      beside: { 'decisions/2026-03.md': toDecision(recipient('Dung', 'dung', citation)) },
    }),
    'bare-name-recurs': ofLines(DECISION, {
      wrong: '      - {name: An Bình, key: an-binh, unit: post}',
      right: '      - {to: an-binh, unit: post}',
      whole: toDecision,
      beside: {
        [AN]: toPerson(''),
        'decisions/2026-03.md': toDecision('      - {name: An Bình, key: an-binh, unit: archive}'),
      },
    }),
    'withheld-name': ofLines(
      'stories/shelves/index.md',
      {
        wrong: asked,
        right: `${askedBy} [An Bình](person:an-binh).`,
        whole: toTold,
        beside: { [AN]: toSilentPerson('') },
      },
      'md',
    ),
    'not-reviewed': ofLines(AN, {
      wrong: 'reviewedOn: 2025-01-10',
      right: 'reviewedOn: 2026-11-20',
      whole: (line) => toSilentPerson('').replace('reviewedOn: 2026-11-01', line),
    }),
  } satisfies Readonly<Record<string, RuleExample>>;
}
