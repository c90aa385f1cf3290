import sharp from 'sharp';
import { describe, expect, it } from 'vitest';
import { problemsOf, sayProblemsOf } from './say-problems.ts';
import { decisionText, personText, storyBody, storyText } from './write-content.ts';

const an = 'people/an/index.md';
const picture = await sharp({ create: { width: 20, height: 10, channels: 3, background: 'teal' } }).jpeg().toBuffer();
const withoutConsent = (name: string, fields = '') => personText(name, fields).replace(/consent:\n(?: {2}.*\n)+/, '');

describe('consent-missing', () => {
  it('is no fault where nothing uses it', async () => {
    expect(await problemsOf({ [an]: withoutConsent('An') })).toEqual([]);
  });

  it('finds a portrait, a picture and a place on the home page without consent', async () => {
    const files = {
      [an]: withoutConsent('An', 'featured: true\nportrait: {file: a.jpg, alt: An}'),
      'people/an/a.jpg': picture,
      'stories/s/index.md': storyText('pictures:\n  - {file: b.jpg, alt: Two people, people: [an]}', `${storyBody}\n![](b.jpg)\n`),
      'stories/s/b.jpg': picture,
    };
    expect(await sayProblemsOf(files)).toMatchInlineSnapshot(`
      "people/an/index.md:6:11 error consent-missing
      An has not agreed to appear on the web, and is to stand on the home page.
      People appear only where they have agreed to. Silence is not consent.
      Ask, and add “web” to the channels of the consent; or delete “featured”.

      people/an/index.md:7:11 error consent-missing
      An has not agreed to a portrait.
      People appear only where they have agreed to. Silence is not consent.
      Ask, and write “portrait: true” under “consent”; or take the portrait out.

      stories/s/index.md:11:45 error consent-missing
      An can be recognised in this picture and has not agreed to pictures.
      People appear only where they have agreed to. Silence is not consent.
      Ask, and write “portrait: true” under “consent” of this person; or choose another picture. If all in the picture have agreed to it, write “groupConsent: true”."
    `);
  });

  it('is satisfied by the consent of the group', async () => {
    const files = {
      [an]: withoutConsent('An'),
      'stories/s/index.md': storyText('pictures:\n  - {file: b.jpg, alt: Two people, people: [an], groupConsent: true}', `${storyBody}\n![](b.jpg)\n`),
      'stories/s/b.jpg': picture,
    };
    expect(await problemsOf(files)).toEqual([]);
  });
});

describe('consent-over', () => {
  const files = { [an]: personText('An', 'portrait: {file: a.jpg, alt: An}').replace('  portrait: true', '  portrait: true\n  until: 2026-11-22'), 'people/an/a.jpg': picture };
  it('counts from the day after the last one', async () => {
    expect(await problemsOf(files, '2026-11-22')).toEqual([]);
    expect(await sayProblemsOf(files, '2026-11-23')).toMatchInlineSnapshot(`
      "people/an/index.md:12:11 warning consent-over
      The consent of An ended on 2026-11-22.
      A consent that still holds for the portrait.
      Ask again and write the new date, or take the portrait out."
    `);
  });
});

describe('minor-consent', () => {
  it('wants a consent for a child', async () => {
    expect(await sayProblemsOf({ [an]: withoutConsent('An', 'minor: {child: Paper 1, guardian: Paper 2}') })).toMatchInlineSnapshot(`
      "people/an/index.md:6:8 error minor-consent
      An is a child, and no consent is written down.
      For a child, the consent of the child and of the legal representative, and where both may be shown.
      Add “consent” once both papers are there; until then set “state: review”."
    `);
  });
});

describe('withheld-name', () => {
  const story = storyText('', `${storyBody}\nWe asked Nguyễn\nVăn An, and Nguyễn Văn Anh.\n`);
  it('finds the name of somebody without a public profile, over line breaks, and no longer names', async () => {
    expect(await sayProblemsOf({ [an]: withoutConsent('Nguyễn Văn An'), 'stories/s/index.md': story })).toMatchInlineSnapshot(`
      "stories/s/index.md:35:10 warning withheld-name
      The text names Nguyễn Văn An, who has not agreed to a public profile.
      People without a public profile are not named in texts, where no switch can remove them.
      Name the role or the unit instead, or write [Nguyễn Văn An](person:an), which shows no name while it is withheld."
    `);
  });

  it('is silent about a reference, which shows no name', async () => {
    const body = `${storyBody}\nWe asked [Nguyễn Văn An](person:an).\n`;
    const files = { [an]: withoutConsent('Nguyễn Văn An'), 'stories/s/index.md': storyText('', body) };
    expect(await problemsOf(files)).toEqual([]);
  });

  it('tells why the name is withheld', async () => {
    const reasons = [
      personText('Nguyễn Văn An').replace('published', 'held'),
      personText('Nguyễn Văn An').replace('published', 'withdrawn'),
      personText('Nguyễn Văn An', 'leftOn: 2025-01-01'),
      personText('Nguyễn Văn An', 'publishAt: 2027-01-01'),
      personText('Nguyễn Văn An').replace('  portrait: true', '  until: 2025-01-01'),
    ];
    const found = await Promise.all(reasons.map((text) => problemsOf({ [an]: text, 'stories/s/index.md': story })));
    expect(found.map((problems) => problems.map(({ values }) => values['reason']))).toEqual([['held'], ['withdrawn'], ['left'], ['embargo'], ['over']]);
  });

  it('is silent where somebody public has exactly this name, and in the entry of the person', async () => {
    expect(await problemsOf({ [an]: withoutConsent('Nguyễn Văn An'), 'people/an-2/index.md': personText('Nguyễn Văn An'), 'stories/s/index.md': story })).toEqual([]);
    expect(await problemsOf({ [an]: withoutConsent('Nguyễn Văn An').replace(/$/, 'Nguyễn Văn An began here.\n') })).toEqual([]);
    const bare = { 'decisions/d.md': decisionText('- {name: Nguyễn Văn An, key: an}') };
    expect(await problemsOf({ [an]: withoutConsent('Nguyễn Văn An'), 'stories/s/index.md': story, ...bare })).toEqual([]);
  });

  it('finds names in scripts without spaces, and in citations', async () => {
    const files = {
      'people/sato/index.md': withoutConsent('佐藤遥'),
      'decisions/d.md': decisionText('- {name: Binh, key: binh, citation: 佐藤遥さんと書棚を整えた。}'),
    };
    expect((await problemsOf(files)).map(({ rule, at, values }) => [rule, at.line, values['found']])).toEqual([['withheld-name', 7, '佐藤遥']]);
  });

  it('finds a reference in a field, which is no Markdown and would show the name', async () => {
    const files = {
      [an]: withoutConsent('Nguyễn Văn An'),
      'decisions/d.md': decisionText('- {name: Binh, key: binh, citation: "With [Nguyễn Văn An](person:an)."}'),
    };
    expect(await sayProblemsOf(files)).toMatchInlineSnapshot(`
      "decisions/d.md:7:43 warning withheld-name
      The text names Nguyễn Văn An, who has not agreed to a public profile.
      People without a public profile are not named in texts, where no switch can remove them.
      Name the role or the unit instead; in a field a name cannot be hidden."
    `);
  });
});

describe('not-reviewed', () => {
  it('warns after a year, and not before', async () => {
    const files = { [an]: personText('An'), 'stories/s/index.md': storyText().replace(/reviewedOn.*\n/, '') };
    expect(await problemsOf(files, '2027-01-15')).toEqual([]);
    expect(await sayProblemsOf(files, '2027-11-02')).toMatchInlineSnapshot(`
      "people/an/index.md:3:13 warning not-reviewed
      Last reviewed on 2026-11-01, 366 days ago.
      Somebody looks at every entry at least once a year.
      Check that everything still holds, then write today’s date as “reviewedOn”.

      stories/s/index.md:2:1 warning not-reviewed
      Last reviewed on 2026-01-15, 656 days ago.
      Somebody looks at every entry at least once a year.
      Check that everything still holds, then write today’s date as “reviewedOn”."
    `);
  });
});
