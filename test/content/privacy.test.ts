import sharp from 'sharp';
import { describe, expect, it } from 'vitest';
import { createMailFinder } from '../../src/domain/privacy/named-mail.ts';
import { findInvisible } from '../../src/domain/text/invisible.ts';
import { findMixedWords } from '../../src/domain/text/look-alikes.ts';
import { findPrivateDetails } from '../../src/domain/text/private-details.ts';
import { findPrivateNumbers } from '../../src/domain/text/private-numbers.ts';
import { findEndlessWord } from '../../src/domain/text/word-limits.ts';
import { problemsOf, sayProblemsOf } from './say-problems.ts';
import { decisionText, defaultFiles, personText, storyText } from './write-content.ts';

const an = 'people/an/index.md';
const picture = await sharp({ create: { width: 20, height: 10, channels: 3, background: 'teal' } }).png().toBuffer();
const settings = (privacy: string): string => `${defaultFiles['settings.yml']}privacy:\n${privacy}`;
const found = async (body: string): Promise<readonly unknown[]> =>
  (await problemsOf({ [an]: personText('Nguyễn Văn An', '', `${body}\n`) })).map(({ rule, values }) => [rule, values['kind'], values['found']]);

describe('private-number', () => {
  it('is an error, for nothing else looks like it', async () => {
    const body = 'His ID card no. 012345678.\n\nPay to DE89 3704 0044 0532 0130 00.\n\nOr by card 4111 1111 1111 1111.\n\nSố tài khoản: 0451 0003 9817.\n';
    expect(await sayProblemsOf({ [an]: personText('An', '', body) })).toMatchInlineSnapshot(`
      "people/an/index.md:12:5 error private-number
      The number of an identity paper: ID card no. 012345678
      No numbers in public words by which others could pass for a person or reach their money.
      Delete it. If it is an organisation’s own and meant for all, list it in settings.yml under “privacy”, “exemptions”, with the reason.

      people/an/index.md:14:8 error private-number
      The number of a bank account: DE89 3704 0044 0532 0130 00
      No numbers in public words by which others could pass for a person or reach their money.
      Delete it. If it is an organisation’s own and meant for all, list it in settings.yml under “privacy”, “exemptions”, with the reason.

      people/an/index.md:16:12 error private-number
      The number of a payment card: 4111 1111 1111 1111
      No numbers in public words by which others could pass for a person or reach their money.
      Delete it. If it is an organisation’s own and meant for all, list it in settings.yml under “privacy”, “exemptions”, with the reason.

      people/an/index.md:18:1 error private-number
      The number of a bank account: Số tài khoản: 0451 0003 9817
      No numbers in public words by which others could pass for a person or reach their money.
      Delete it. If it is an organisation’s own and meant for all, list it in settings.yml under “privacy”, “exemptions”, with the reason."
    `);
  });

  it.each(['CCCD số 001088012345', 'hộ chiếu B1234567', 'マイナンバーは 1234-5678-9012', 'Passport No: B1234567', 'STK 0451000398173'])('finds %s', async (words) => {
    expect((await problemsOf({ [an]: personText('An', '', `${words}\n`) })).map(({ rule, severity }) => [rule, severity])).toEqual([['private-number', 'error']]);
  });

  it('knows numbers that only look like one by their check digits', async () => {
    expect(await found('The shelf DE88 3704 0044 0532 0130 00 and the box 4111 1111 1111 1112.')).not.toContainEqual(expect.arrayContaining(['private-number']));
  });
});

describe('personal-identifier', () => {
  it('finds where somebody lives and mail that is made of a name', async () => {
    expect(await found('Thường trú tại 12 phố Huế. She lives at 5 Main Street. 自宅は港区3丁目。')).toEqual([
      ['personal-identifier', 'address', 'Thường trú tại 12'],
      ['personal-identifier', 'address', 'lives at 5'],
      ['personal-identifier', 'address', '自宅は港区3丁目'],
    ]);
    expect(await found('an.nguyen@office.example, nguyenvanan@office.example, van-an2@office.example; archive@office.example, an@office.example.')).toEqual([
      ['personal-identifier', 'email', 'an.nguyen@office.example'],
      ['personal-identifier', 'email', 'nguyenvanan@office.example'],
      ['personal-identifier', 'email', 'van-an2@office.example'],
    ]);
  });

  it('finds them in every public place', async () => {
    const files = {
      [an]: personText('An 0912 345 678', 'aliases: [Call 0912 345 671]\nportrait: {file: a.png, alt: "Sign: 0912 345 672", credit: "0912 345 673"}', '## Of 0912 345 674\n\n| a |\n| - |\n| 0912 345 675 |\n\n[Call](tel:+84912345676)\n'),
      'people/an/a.png': picture,
      'people/an/index.ja.md': '---\nrole: 0912 345 677\n---\n',
      'decisions/d.md': decisionText('- {to: an, citation: Answers 0912 345 679 at night.}'),
      'stories/s/index.md': storyText('results:\n  - {key: a, indicator: Calls, source: Ask 0912 345 680}'),
      'units.yml': `${defaultFiles['units.yml']}    commitments: [{key: c, text: {en: Call 0912 345 681}}]\n`,
    };
    const places = (await problemsOf(files)).filter(({ rule }) => rule === 'personal-identifier').map(({ at, values }) => `${at.file}:${String(at.line)} ${String(values['found'])}`);
    expect(places).toEqual([
      'decisions/d.md:7 0912 345 679',
      'people/an/index.ja.md:2 0912 345 677',
      'people/an/index.md:4 0912 345 678',
      'people/an/index.md:11 0912 345 671',
      'people/an/index.md:12 0912 345 672',
      'people/an/index.md:12 0912 345 673',
      'people/an/index.md:14 0912 345 674',
      'people/an/index.md:18 0912 345 675',
      'people/an/index.md:20 +84912345676',
      'stories/s/index.md:11 Ask 0912 345 680',
      'units.yml:8 0912 345 681',
    ].map((place) => place.replace('Ask ', '')));
  });

  it('finds numbers of full width and with other dashes, as they are written', async () => {
    expect(await found('電話は０９０－１２３４－５６７８、090\u2011123\u20114567.')).toEqual([
      ['personal-identifier', 'phone', '０９０－１２３４－５６７８'],
      ['personal-identifier', 'phone', '090\u2011123\u20114567'],
    ]);
  });

  it('leaves the birth of somebody long dead alone, and of somebody alive not', async () => {
    expect(await found('Born on 5 May 1890.')).toEqual([]);
    expect(await found('Born on 5 May 1990.')).toEqual([['personal-identifier', 'birth', 'Born on 5 May 1990']]);
  });

  it('leaves the contact of the settings alone', async () => {
    const contact = defaultFiles['settings.yml'].replace('office: {', 'email: an.nguyen@gmail.com\n  phone: 0912 345 678\n  office: {');
    expect(await problemsOf({ 'settings.yml': contact })).toEqual([]);
  });
});

describe('long hostile texts', () => {
  const times = (part: string): string => part.repeat(400_000 / part.length);
  it.each([
    ['letters before an @', `${times('a')}@`],
    ['signs before an @', `${times('+.-')}1@`],
    ['addresses without an end', times('a@a.a.a.')],
    ['digits', times('1')],
    ['zeros', times('0 ')],
    ['brackets', times('(0')],
    ['beginnings of dates', `${times('11 tháng ')}1`],
    ['words for birth', `${times('sinh ngày ')}1`],
    ['words for a home', `${times('trú tại ')}1`],
    ['words for a number', `CCCD ${times('no ')}123`],
    ['beginnings of accounts', times('AA11 AAAA ')],
    ['groups of a card', times('4111 ')],
    ['marks', `1a${times('\u0301')}`],
    ['letters that look alike', `${times('\u0430')}a1`],
    ['tags', times('\u{E0061}')],
  ])('come to their end: %s', (_, text) => {
    findPrivateDetails(text);
    findPrivateNumbers(text);
    createMailFinder(['Nguyễn Văn An'])(text);
    findMixedWords(text);
    findInvisible(text);
    expect(findEndlessWord(text)?.kind ?? 'none').toMatch(/^(?:long|marks|none)$/);
  });
});

describe('patterns of an organisation', () => {
  const pattern = "  patterns:\n    - {name: Staff number, pattern: 'NV-\\d{5}', example: NV-12345}\n    - {name: Badge, pattern: 'B\\d{6}', example: B123456, certain: true}\n";

  it('find whole words in capitals or not, as warnings, or as errors where they are certain', async () => {
    const files = { 'settings.yml': settings(pattern), [an]: personText('An', '', 'Is nv-00123, not NV-001234.\n\nBadge b000001.\n') };
    expect(await sayProblemsOf(files)).toMatchInlineSnapshot(`
      "people/an/index.md:12:4 warning personal-identifier
      This looks private (Staff number): nv-00123
      No private details of persons in texts.
      Delete it. If it belongs to an office or means something else, list it in settings.yml under “privacy”, “exemptions”, with the reason.

      people/an/index.md:14:7 error private-number
      Badge: b000001
      No numbers in public words by which others could pass for a person or reach their money.
      Delete it. If it is an organisation’s own and meant for all, list it in settings.yml under “privacy”, “exemptions”, with the reason."
    `);
  });

  it('are refused where a search could take long, and where they do not find their example', async () => {
    const patterns = [['(a+)+$', 'aaa'], ['(a|aa){1,30}b', 'aab'], ['(\\d)\\1', '11'], ['\\d?', '1'], ['[z-a]', 'z'], ['A\\d{3}', 'B123']]
      .map(([written, example], index) => `    - {name: P${String(index)}, pattern: '${String(written)}', example: '${String(example)}'}\n`)
      .join('');
    const problems = await problemsOf({ 'settings.yml': settings(`  patterns:\n${patterns}`), [an]: personText('An', '', `${'a'.repeat(90)}!\n`) });
    expect(problems.map(({ rule, at, values }) => [rule, at.line, values['kind']])).toEqual([
      ['unsafe-pattern', 12, 'endless'],
      ['unsafe-pattern', 13, 'paths'],
      ['unsafe-pattern', 14, 'back'],
      ['unsafe-pattern', 15, 'everything'],
      ['unsafe-pattern', 16, 'syntax'],
      ['unsafe-pattern', 17, 'example'],
    ]);
    expect(await sayProblemsOf({ 'settings.yml': settings("  patterns:\n    - {name: P, pattern: '(a+)+$', example: a}\n") })).toMatchInlineSnapshot(`
      "settings.yml:12:26 error unsafe-pattern
      This pattern repeats without end (* or +, or an open count): (a+)+$
      A regular expression whose search takes a time that is known beforehand: counts with an end, as \\d{8,12}.
      Write how often at most: {1,20} in the place of +."
    `);
  });
});

describe('exemptions', () => {
  const body = 'Call 0912 345 678.\n';
  it('let one find stand, with a reason, and only where they say', async () => {
    const exempt = (file: string): string => settings(`  exemptions:\n    - {text: 0912 345 678, reason: The number of the office., file: ${file}}\n`);
    expect(await problemsOf({ 'settings.yml': exempt(an), [an]: personText('An', '', body) })).toEqual([]);
    const elsewhere = await problemsOf({ 'settings.yml': exempt(an), [an]: personText('An', '', body), 'people/binh/index.md': personText('Bình', '', body) });
    expect(elsewhere.map(({ rule, at }) => [rule, at.file])).toEqual([['personal-identifier', 'people/binh/index.md']]);
  });

  it('hold for contacts and certain numbers too', async () => {
    const privacy = settings('  exemptions:\n    - {text: 0912 345 678, reason: Shared by the shift.}\n    - {text: DE89 3704 0044 0532 0130 00, reason: Donations.}\n');
    expect(await problemsOf({ 'settings.yml': privacy, 'stories/s/index.md': storyText('contact: Archive 0912 345 678\nneeds: {money: DE89 3704 0044 0532 0130 00}') })).toEqual([]);
  });

  it('need a reason, and are named once nothing needs them', async () => {
    const [missing] = await problemsOf({ 'settings.yml': settings('  exemptions:\n    - {text: 0912 345 678}\n') });
    expect([missing?.rule, missing?.values['path']]).toEqual(['schema', 'privacy.exemptions[1].reason']);
    expect(await sayProblemsOf({ 'settings.yml': settings('  exemptions:\n    - {text: 0912 345 678, reason: It was there once.}\n') })).toMatchInlineSnapshot(`
      "settings.yml:12:14 warning exemption-not-used
      Nothing that the rules on private details find has these words: 0912 345 678
      Only exemptions that are needed.
      Correct “text” so that it is exactly what the check shows, or delete the exemption."
    `);
  });
});
