import { describe, expect, it } from 'vitest';
import { problemsOf, sayProblemsOf } from './say-problems.ts';
import { decisionText, personText, storyText } from './write-content.ts';

const an = { 'people/an/index.md': personText('An') };

describe('a recipient', () => {
  it('is a profile or a name with a key', async () => {
    const recipients = '- {unit: archive}\n- {to: an, name: An, key: a}\n- {name: Bình}\n- {to: an, key: b}';
    expect(await sayProblemsOf({ ...an, 'decisions/d.md': decisionText(recipients) })).toMatchInlineSnapshot(`
      "decisions/d.md:7:9 error schema
      “grants[1].recipients[1].to” is missing.
      Wanted here: who receives it: “to” with the id of a profile, or “name” and “key”.
      Add the field with its value.

      decisions/d.md:8:24 error schema
      “grants[1].recipients[2].name” has several values.
      Wanted here: either “to” or “name”, not both.
      Correct the value.

      decisions/d.md:9:9 error schema
      “grants[1].recipients[3].key” is missing.
      Wanted here: a key for a name without a profile, unique in this file.
      Add the field with its value."
    `);
  });

  it('needs a key of its own where one person receives two awards', async () => {
    const second = '  - award: letter\n    recipients:\n      - {to: an}\n';
    const text = decisionText('- {to: an}').replace(/---\n$/, `${second}---\n`);
    expect(await sayProblemsOf({ ...an, 'decisions/d.md': text })).toMatchInlineSnapshot(`
      "decisions/d.md:10:14 error duplicate-key
      “an” stands twice under “recipients”.
      Every item of a list has a key of its own, so that translations know which one they mean.
      Give one of the two another key (“key: …”), or delete it if it is the same thing twice."
    `);
  });
});

describe('annulled-without-reason', () => {
  it('wants date and reason, and a state that agrees', async () => {
    const recipients = '- {to: an, state: annulled}\n- {name: Bình, key: binh, annulled: {date: 2026-06-01, reason: Decision 7}}';
    expect(await sayProblemsOf({ ...an, 'decisions/d.md': decisionText(recipients) })).toMatchInlineSnapshot(`
      "decisions/d.md:7:25 error annulled-without-reason
      The entry of an is annulled without a date and a reason.
      An annulled entry stays on the roll, struck, with the date and the reason.
      Add “annulled” with “date” and “reason”.

      decisions/d.md:8:43 error annulled-without-reason
      The entry of Bình has an annulment, but its state is not “annulled”.
      An annulled entry stays on the roll, struck, with the date and the reason.
      Write “state: annulled”, or delete “annulled”."
    `);
  });
});

describe('one-deed-two-awards', () => {
  it('finds the same day or the same story in two commendations', async () => {
    const files = {
      ...an,
      'stories/s/index.md': storyText(),
      'decisions/d1.md': decisionText('- {to: an, for: [s]}'),
      'decisions/d2.md': decisionText('- {to: an, for: [s]}'),
    };
    expect(await sayProblemsOf(files)).toMatchInlineSnapshot(`
      "decisions/d2.md:7:9 warning one-deed-two-awards
      “an” receives “medal” and “medal” for the same deed; the other place is decisions/d1.md:7.
      As a rule, one deed is praised once.
      Check with those who decided; correct “for” or “deedDate” if these were two deeds."
    `);
  });

  it('is silent for two deeds, and for an annulled award', async () => {
    const files = {
      ...an,
      'decisions/d1.md': decisionText('- {to: an, deedDate: 2026-01-01}'),
      'decisions/d2.md': decisionText('- {to: an, deedDate: 2026-01-02}'),
      'decisions/d3.md': decisionText('- {to: an, deedDate: 2026-01-02, state: annulled, annulled: {date: 2026-06-01, reason: Error}}'),
    };
    expect(await problemsOf(files)).toEqual([]);
  });
});

describe('one-deed-two-awards, of a name without a profile or a coarse date', () => {
  const rulesOf = async (one: string, two: string) => {
    const files = { ...an, 'stories/s/index.md': storyText(), 'decisions/d1.md': decisionText(one), 'decisions/d2.md': decisionText(two) };
    return (await problemsOf(files)).map(({ rule }) => rule);
  };

  it('finds the deed of a bare name', async () => {
    const recipient = '- {name: Chi, key: chi, unit: archive, for: [s]}';
    expect(await rulesOf(recipient, recipient)).toContain('one-deed-two-awards');
    expect(await rulesOf(recipient, recipient.replace('archive', 'post'))).not.toContain('one-deed-two-awards');
  });

  it('takes two deeds of one year for two deeds', async () => {
    expect(await rulesOf('- {to: an, deedDate: 2025}', '- {to: an, deedDate: 2025}')).toEqual([]);
    expect(await rulesOf('- {to: an, deedDate: 2025-05-01}', '- {to: an, deedDate: 2025-05-01}')).toEqual(['one-deed-two-awards']);
  });
});

describe('bare-name-recurs', () => {
  it('finds a name in two decisions', async () => {
    const files = { 'decisions/d1.md': decisionText('- {name: Chi, key: chi, unit: archive}'), 'decisions/d2.md': decisionText('- {name: Chi, key: chi, unit: post}') };
    expect(await sayProblemsOf(files)).toMatchInlineSnapshot(`
      "decisions/d2.md:7:16 warning bare-name-recurs
      The name Chi, without a profile, also stands in decisions/d1.md:7.
      One person has one profile; namesakes stay apart.
      If it is one person, create a profile and refer to it with “to”. If these are namesakes, leave it."
    `);
  });

  it('takes namesakes of two units in one decision for two people', async () => {
    const recipients = (unit: string) => `- {name: Chi, key: a, unit: archive}\n- {name: Chi, key: b, unit: ${unit}}`;
    expect(await problemsOf({ 'decisions/d.md': decisionText(recipients('post')) })).toEqual([]);
    expect((await problemsOf({ 'decisions/d.md': decisionText(recipients('archive')) })).map(({ rule }) => rule)).toEqual(['bare-name-recurs']);
  });
});

describe('copied-citation', () => {
  const citation = 'citation: "Answered 40 letters a day, and none twice."';
  const other = 'citation: "Answered 12 letters a day – and none twice"';
  const story = { 'stories/s/index.md': storyText() };

  it('finds the words of one recipient with another, whatever figures were put in', async () => {
    const files = {
      ...an,
      'decisions/d1.md': decisionText(`- {to: an, ${citation}}`),
      'decisions/d2.md': decisionText(`- {name: Chi, key: chi, ${other}}`),
    };
    expect(await sayProblemsOf(files)).toMatchInlineSnapshot(`
      "decisions/d2.md:7:41 warning copied-citation
      The citation also stands in decisions/d1.md:7: Answered 12 letters a day – and none twice
      Every citation tells what this one did. Only a few who did it together have one in common.
      Write what was done here. For one deed done together, name its story in “for” of both, or the “share” of each."
    `);
  });

  it('takes one citation for six people for words about none of them', async () => {
    const recipients = ['a', 'b', 'c', 'd', 'e', 'f'].map((key) => `- {name: ${key}, key: ${key}, ${citation}}`);
    const rules = async (count: number) => {
      const text = decisionText(recipients.slice(0, count).join('\n'));
      return (await problemsOf({ 'decisions/d.md': text })).map(({ rule }) => rule);
    };
    expect(await rules(5)).toEqual([]);
    expect(await rules(6)).toHaveLength(5);
  });

  it.each([
    ['share a prize', 'share: 1/6'],
    ['are praised together for a story', 'for: [s]'],
    ['of whom the others were annulled', 'state: annulled, annulled: {date: 2026-06-01, reason: Error}'],
  ])('leaves six alone who %s', async (_, field) => {
    const others = ['b', 'c', 'd', 'e', 'f'].map((key) => `- {name: ${key}, key: ${key}, ${citation}, ${field}}`);
    const first = field.startsWith('state') ? '' : `, ${field}`;
    const recipients = [`- {to: an, ${citation}${first}}`, ...others].join('\n');
    expect(await problemsOf({ ...an, ...story, 'decisions/d.md': decisionText(recipients) })).toEqual([]);
  });
});
