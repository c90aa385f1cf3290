import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { toNow } from '../../src/domain/calendar.ts';
import { renderAdoptionTemplate, renderNominationTemplate } from '../../src/domain/entry-templates.ts';
import { toAdoptionFile } from '../../src/domain/forms/adoption-file.ts';
import type { Answers, MadeFile } from '../../src/domain/forms/made-file.ts';
import { toNominationFile } from '../../src/domain/forms/nomination-file.ts';
import type { Problem } from '../../src/domain/problem.ts';
import { buildRoll } from '../../src/domain/roll.ts';
import { ADOPTION_STATUSES } from '../../src/domain/story-schema.ts';
import { contextOf } from '../builders/roll.ts';
import { withoutInvisible } from '../../src/domain/text/invisible.ts';
import { problemsOf, read } from './say-problems.ts';
import { storyText, writeContent, type Files } from './write-content.ts';

const filling = { today: '2026-11-22', decimal: '.' } as const;
const story = { story: 's', origin: 'archive' };
const least = { unit: 'post', started: '2026-03', status: 'running' };

const makeAdoption = (answers: Answers): MadeFile => toAdoptionFile(story, { ...least, ...answers }, filling);
const makeNomination = (answers: Answers): MadeFile =>
  toNominationFile({ about: 'person', name: 'An Bình', deed: 'Put it in order.', ...answers }, filling);

function filesOf(made: MadeFile): Files {
  if (!made.ok) throw new Error(JSON.stringify(made.faults));
  return { 'stories/s/index.md': storyText(), [made.path]: made.text };
}

/** What nobody would type, and what somebody will: marks of YAML and Markdown, links, controls, other scripts. */
const words = fc
  .array(
    fc.oneof(
      fc.string({ unit: 'binary', maxLength: 12 }),
      fc.constantFrom('"', "'", ': ', '# ', '- ', '\n---\n', '<b>', '[x](http://a.b)', '![x](y.jpg)', '{#id}', '& * ! % @'),
      fc.constantFrom('www.a.com', 'http://a.com', 'a@b.cd', 'true', '2026', '1. ', '~~~', 'Đỗ Thị Ánh', '監督部', '\u202E', '\u0007', '\\'),
    ),
    { maxLength: 6 },
  )
  .map((parts) => parts.join(''));

/** What can be read of what was typed, on one line. */
function clean(typed: string): string {
  const unreadable = /[\p{Cc}\p{Co}\p{Cn}\p{Cs}\uFFFD]/gu;
  return withoutInvisible(typed.replace(/\s+/gu, ' ').replace(unreadable, '')).replace(/ +/g, ' ').normalize('NFC').trim();
}

/** Words that are not what they seem, and private details, are the affair of whoever typed them: a program cannot mend them. */
const OF_WORDS: readonly string[] = ['mixed-scripts', 'endless-word', 'look-alike', 'personal-identifier', 'private-number'];
const faultsOf = async (files: Files): Promise<readonly Problem[]> => (await problemsOf(files)).filter(({ rule }) => !OF_WORDS.includes(rule));

describe('the file of an adoption', () => {
  it('is what an editor would write', async () => {
    const made = makeAdoption({
      ...{ status: 'stopped', reason: 'rules', stoppedOn: '8/2026', learnedFrom: 'archive' },
      ...{ changed: 'Only for letters: "in" and "out".', more: 'We stopped.\n\n1. It took <b>too</b> long.' },
      ...{ indicator1: 'Letters found', before1: '61', after1: '93.5', measure1: '% of letters', period1: 'May', source1: 'The book' },
    });
    expect(made.ok && made.path).toBe('stories/s/adoptions/post.md');
    expect(made.ok && made.text).toMatchInlineSnapshot(`
      "---
      # stories/s/adoptions/post.md
      state: review
      story: s
      unit: post
      started: 2026-03
      status: stopped
      reason: rules
      stoppedOn: 2026-08
      changed: "Only for letters: \\"in\\" and \\"out\\"."
      results:
        - key: letters-found
          indicator: "Letters found"
          before: 61
          after: 93.5
          measure: "% of letters"
          period: "May"
          source: "The book"
      ---

      We stopped.

      1\\. It took \\<b>too\\</b> long.
      "
    `);
    expect(await problemsOf(filesOf(made))).toEqual([]);
  });

  it('passes the check whatever is typed, and says it word for word', async () => {
    await fc.assert(
      fc.asyncProperty(words, words, words, fc.constantFrom(...ADOPTION_STATUSES), async (changed, more, indicator, status) => {
        const made = makeAdoption({ status, reason: 'other', changed, more, indicator1: indicator, after1: '3', source1: 'x' });
        fc.pre(made.ok);
        const files = filesOf(made);
        expect(await faultsOf(files)).toEqual([]);
        const { content } = await read(await writeContent(files));
        const [entry] = content?.adoptions ?? [];
        expect(entry?.facts.changed ?? '').toBe(clean(changed));
        const told = entry?.body?.paragraphs.map(({ text }) => text) ?? [];
        expect(told).toEqual(more.split(/[\r\n]+/u).map(clean).filter((line) => line !== ''));
        expect(entry?.body?.links ?? []).toEqual([]);
        expect(entry?.body?.headings ?? []).toEqual([]);
      }),
      { numRuns: 60 },
    );
  }, 60_000);

  it('is not made before every fault is mended', () => {
    const made = toAdoptionFile(story, { status: 'stopped', started: 'soon', indicator2: 'X', after2: 'many' }, filling);
    expect(made.ok ? [] : made.faults.map(({ field, fault }) => `${field}: ${fault}`)).toEqual([
      ...['unit: missing', 'started: date', 'reason: missing', 'after2: number'],
    ]);
    const faultsOf = (answers: Answers): readonly string[] => {
      const other = makeAdoption(answers);
      return other.ok ? [] : other.faults.map(({ field, fault }) => `${field}: ${fault}`);
    };
    expect(faultsOf({ started: '2027' })).toEqual(['started: future']);
    expect(faultsOf({ indicator1: 'X', after1: '3' })).toEqual(['source1: source']);
    expect(faultsOf({ source1: 'The book' })).toEqual(['indicator1: missing']);
    expect(faultsOf({ changed: 'x'.repeat(2001) })).toEqual(['changed: tooLong']);
    expect(faultsOf({ status: 'stopped', reason: 'data', stoppedOn: '2025' })).toEqual(['stoppedOn: order']);
  });

  it('gives two results of one name keys of their own', async () => {
    const made = makeAdoption({ indicator1: 'Days', indicator2: 'Days', indicator3: '日数' });
    expect(made.ok && [...made.text.matchAll(/key: (.*)/g)].map(([, key]) => key)).toEqual(['days', 'days-2', 'result-3']);
    expect(await problemsOf(filesOf(made))).toEqual([]);
  });
});

describe('the file of a nomination', () => {
  it('is what an editor would write', async () => {
    const made = makeNomination({ unit: 'post', since: '9/2025', knows: 'yes', by: 'Chi', difference: 'Letters arrive.' });
    expect(made.ok && made.path).toBe('nominations/2026-11-22-an-binh.md');
    expect(made.ok && made.text).toMatchInlineSnapshot(`
      "---
      # nominations/2026-11-22-an-binh.md
      state: review
      received: 2026-11-22
      about: person
      name: "An Bình"
      unit: post
      deed: "Put it in order."
      since: 2025-09
      difference: "Letters arrive."
      knows: true
      by: "Chi"
      ---
      "
    `);
    expect(await problemsOf(filesOf(made))).toEqual([]);
  });

  it('passes the check whatever is typed', async () => {
    await fc.assert(
      fc.asyncProperty(words, words, words, async (name, deed, by) => {
        const made = makeNomination({ name, deed, by });
        fc.pre(made.ok);
        const problems = await faultsOf(filesOf(made));
        expect(problems.filter(({ severity }) => severity === 'error')).toEqual([]);
      }),
      { numRuns: 60 },
    );
  }, 60_000);

  it('is not made without its subject and the deed', () => {
    const made = toNominationFile({}, filling);
    expect(made.ok ? [] : made.faults.map(({ field }) => field)).toEqual(['about', 'name', 'deed']);
  });
});

describe('the templates to fill in by hand', () => {
  it('pass the check as they stand, and with every field in use', async () => {
    const dir = await writeContent({ 'stories/s/index.md': storyText() });
    const { content } = await read(dir);
    if (content === undefined) throw new Error('The content cannot be read.');
    const roll = buildRoll(content, toNow('2026-11-22', 'UTC'));
    const [told] = roll.stories;
    if (told === undefined) throw new Error('The story is missing.');
    for (const lang of ['en', 'ja', 'vi']) {
      const context = { ...contextOf(roll, { kind: 'nominate' }, lang), today: '2026-11-22' };
      const files = {
        'stories/s/index.md': storyText(),
        'stories/s/adoptions/post.md': renderAdoptionTemplate(told, roll.units, context),
        'nominations/a.md': renderNominationTemplate(roll.units, context),
      };
      const use = (text: string): string => text.replace(/^#(?=[a-z]|  - key| {4}[a-z])/gmu, '');
      expect(await problemsOf(files)).toEqual([]);
      const inUse: Files = Object.fromEntries(Object.entries(files).map(([path, text]) => [path, use(text)]));
      expect(inUse['stories/s/adoptions/post.md']).toContain('\n    indicator: ');
      expect((await problemsOf(inUse)).filter(({ severity }) => severity === 'error')).toEqual([]);
    }
  });
});
