import { describe, expect, it } from 'vitest';
import { problemsOf, sayProblemsOf } from './say-problems.ts';
import { defaultFiles, storyBody, storyText } from './write-content.ts';

const story = { 'stories/s/index.md': storyText() };
const adoption = (fields: string) => `---\nstarted: 2026-02\nstatus: running\n${fields}---\n`;

describe('limits-missing and unknown-section', () => {
  it('miss the limits and name headings that readers do not look for', async () => {
    const body = storyBody.replace('## Limits and difficulties', '## Limits and dificulties');
    expect(await sayProblemsOf({ 'stories/s/index.md': storyText('', body) })).toMatchInlineSnapshot(`
      "stories/s/index.md:11:- warning limits-missing
      “Shelves in order” does not tell its limits.
      A section on limits and difficulties: it is what makes the rest believable.
      Add the heading “## Limits and difficulties” and tell what did not work, and what it cost.

      stories/s/index.md:23:1 warning unknown-section
      The heading “Limits and dificulties” is none of the sections that readers look for.
      These headings: The problem · What we did · Results · Limits and difficulties · Lessons · How to do it too.
      Did you mean “Limits and difficulties”?"
    `);
  });

  it('accept synonyms, explicit ids, other languages and deeper headings', async () => {
    const files = {
      'stories/a/index.md': storyText('', '## Problem\n\n### Anything\n\n## What hurt {#limits}\n\nIt takes an hour a day.\n'),
      'stories/a/index.ja.md': '---\n---\n\n## 限界と課題\n',
    };
    expect(await problemsOf(files)).toEqual([]);
  });

  it('take no limits that say next to nothing for limits', async () => {
    const body = storyBody.replace('It takes an hour a day.', '- None so far.');
    expect(await sayProblemsOf({ 'stories/s/index.md': storyText('', body) })).toMatchInlineSnapshot(`
      "stories/s/index.md:23:1 warning limits-missing
      “Shelves in order” has a section on its limits that says next to nothing.
      A section on limits and difficulties: it is what makes the rest believable.
      Tell below “Limits and difficulties” what did not work, and what it cost."
    `);
    const japanese = '## 限界と課題\n\n一日一時間かかる。\n';
    const files = { 'settings.yml': defaultFiles['settings.yml'].replace('[en, ja]', '[ja]'), 'stories/s/index.md': storyText('', japanese) };
    const rules = (await problemsOf(files)).map(({ rule }) => rule);
    expect(rules).not.toContain('limits-missing');
  });

  it('ask nothing of a draft', async () => {
    expect(await problemsOf({ 'stories/s/index.md': storyText('', '').replace('published', 'draft') })).toEqual([]);
  });
});

describe('number-without-source', () => {
  it('finds results and progress without a source', async () => {
    const files = {
      'stories/s/index.md': storyText('results:\n  - {key: time, indicator: Minutes, before: 30, after: 3}\n  - {key: told, indicator: Trust}'),
      'stories/s/adoptions/post.md': adoption('results:\n  - {key: time, indicator: Minutes, after: 5}\n'),
      'movements/m/index.md':
        '---\nstate: published\nname: M\nperiod: {from: 2025, to: 2030}\ntargets:\n  - {key: t, unit: post, task: T, indicator: I, baseline: 1, goal: 2, due: 2030, progress: [{date: 2026, value: 1.5}]}\n---\n',
    };
    expect(await sayProblemsOf(files)).toMatchInlineSnapshot(`
      "movements/m/index.md:6:92 error number-without-source
      The figures of “t” have no source.
      Every figure says where it comes from and who can check it.
      Add “source: …” to this item, or take the figures out.

      stories/s/adoptions/post.md:5:5 error number-without-source
      The figures of “time” have no source.
      Every figure says where it comes from and who can check it.
      Add “source: …” to this item, or take the figures out.

      stories/s/index.md:11:5 error number-without-source
      The figures of “time” have no source.
      Every figure says where it comes from and who can check it.
      Add “source: …” to this item, or take the figures out."
    `);
  });
});

describe('percentage-without-base', () => {
  it('finds results and targets in per cent that do not say of what', async () => {
    const files = {
      'stories/s/index.md': storyText(
        'results:\n  - {key: bare, indicator: Found at once, before: 30, after: 60, measure: "%", source: Log}\n  - {key: based, indicator: Found at once, after: 60, measure: "% of requests", source: Log}\n  - {key: told, indicator: Trust, measure: "%"}',
      ),
      'stories/s/adoptions/post.md': adoption('results:\n  - {key: time, indicator: Lost letters, after: 5, measure: per cent, source: Log}\n'),
      'movements/m/index.md':
        '---\nstate: published\nname: M\nperiod: {from: 2025, to: 2030}\ntargets:\n  - {key: t, unit: post, task: T, indicator: I, baseline: 1, goal: 2, due: 2030, measure: "(%)"}\n---\n',
    };
    expect(await sayProblemsOf(files)).toMatchInlineSnapshot(`
      "movements/m/index.md:6:91 warning percentage-without-base
      The figures of “t” count in “(%)”, and do not say of what.
      A percentage says of what, and best of how many: a half may be one of two.
      Write it into “measure”, as “% of 437 requests” or “% of requests”.

      stories/s/adoptions/post.md:5:61 warning percentage-without-base
      The figures of “time” count in “per cent”, and do not say of what.
      A percentage says of what, and best of how many: a half may be one of two.
      Write it into “measure”, as “% of 437 requests” or “% of requests”.

      stories/s/index.md:11:75 warning percentage-without-base
      The figures of “bare” count in “%”, and do not say of what.
      A percentage says of what, and best of how many: a half may be one of two.
      Write it into “measure”, as “% of 437 requests” or “% of requests”."
    `);
  });
});

describe('stopped-without-reason', () => {
  it('wants to know why', async () => {
    const stopped = adoption('').replace('running', 'stopped');
    expect(await sayProblemsOf({ ...story, 'stories/s/adoptions/post.md': stopped })).toMatchInlineSnapshot(`
      "stories/s/adoptions/post.md:3:9 error stopped-without-reason
      The unit has stopped, and no reason is given.
      A reason, for others learn most from it: leadership, rules, budget, staff, skills, technology, data, time, acceptance or other.
      Add “reason: …”, and tell in the text what happened."
    `);
    expect(await problemsOf({ ...story, 'stories/s/adoptions/post.md': stopped.replace('---\n', '---\nreason: staff\n') })).toEqual([]);
  });
});

describe('learned-from-cycle', () => {
  const units = 'units:\n' + ['archive', 'post', 'a', 'b', 'c'].map((id) => `  - {id: ${id}, name: {en: ${id}}, hue: leaf}\n`).join('');
  const learned = (from: string) => adoption(`learnedFrom: ${from}\n`);
  it('names a circle once, and a teacher who has not taken the practice up', async () => {
    const files = {
      ...story,
      'units.yml': units,
      'stories/s/adoptions/a.md': learned('b'),
      'stories/s/adoptions/b.md': learned('c'),
      'stories/s/adoptions/c.md': learned('a'),
      'stories/s/adoptions/post.md': learned('nobody'),
    };
    expect(await sayProblemsOf(files)).toMatchInlineSnapshot(`
      "stories/s/adoptions/a.md:4:14 error learned-from-cycle
      These units learned from each other in a circle: a → b → c → a.
      Every line of learning begins at the unit of origin.
      Correct “learnedFrom” in one of them; leave it out for a unit that learned from the origin.

      stories/s/adoptions/post.md:4:14 error unknown-reference
      There is no unit “nobody”.
      An id from units.yml.
      Correct the id, or add what it refers to."
    `);
  });

  it('accepts a line that begins at the origin', async () => {
    const files = { ...story, 'units.yml': units, 'stories/s/adoptions/a.md': learned('b'), 'stories/s/adoptions/b.md': learned('archive') };
    expect(await problemsOf(files)).toEqual([]);
  });
});

describe('adopted-by-origin', () => {
  it('refuses an adoption by the unit that the practice comes from', async () => {
    expect(await sayProblemsOf({ ...story, 'stories/s/adoptions/archive.md': adoption('') })).toMatchInlineSnapshot(`
      "stories/s/adoptions/archive.md:-:- error adopted-by-origin
      “archive” is the unit that this practice comes from.
      Only other units take a practice up.
      Delete this file, and tell what became of the practice in the story itself; or correct “unit” there."
    `);
  });
});

describe('the place of an adoption', () => {
  it('may be said in the file too, as the editor says it', async () => {
    const files = { ...story, 'stories/s/adoptions/post.md': adoption('story: s\nunit: post\n') };
    expect(await problemsOf(files)).toEqual([]);
  });

  it('must then be the same', async () => {
    const files = { ...story, 'stories/s/adoptions/post.md': adoption('story: s\nunit: library\n') };
    expect(await sayProblemsOf(files)).toMatchInlineSnapshot(`
      "stories/s/adoptions/post.md:5:7 error schema
      “unit” is “library”.
      Wanted here: the name of its own folder or file: post.
      Correct the value."
    `);
  });
});

describe('a translation', () => {
  it('may name an item before it has words for it', async () => {
    const fields = 'barriers:\n  - {code: time, how: We began earlier.}\n';
    const files = {
      'stories/s/index.md': storyText(fields),
      'stories/s/index.ja.md': '---\ntitle: 棚\nbarriers:\n  - code: time\n---\n',
    };
    expect(await problemsOf(files)).toEqual([]);
  });
});
