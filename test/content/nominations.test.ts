import { describe, expect, it } from 'vitest';
import { toNow } from '../../src/domain/calendar.ts';
import { buildRoll } from '../../src/domain/roll.ts';
import { withheldStrings } from '../../src/domain/withheld.ts';
import { problemsOf, read, sayProblemsOf } from './say-problems.ts';
import { personText, writeContent } from './write-content.ts';

const nomination = (fields = ''): string =>
  `---\nreceived: 2026-11-01\nabout: person\nname: Nguyễn Bình\ndeed: Put every shelf in order and told nobody.\n${fields}---\n`;

describe('a nomination', () => {
  it('is read and judged, and no part of the roll', async () => {
    const dir = await writeContent({ 'nominations/binh.md': nomination('unit: post\nby: An\n') });
    const { content, problems } = await read(dir);
    expect(problems).toEqual([]);
    expect(content?.nominations.map(({ id, facts }) => [id, facts.state, facts.name])).toEqual([
      ['binh', 'review', 'Nguyễn Bình'],
    ]);
    const roll = content && buildRoll(content, toNow('2026-11-22', 'UTC'));
    expect(JSON.stringify([roll?.people, roll?.stories, roll?.units])).not.toContain('Bình');
  });

  it('is withheld to the last word: names and deeds', async () => {
    const dir = await writeContent({ 'nominations/binh.md': nomination('by: Trần An\n') });
    const { content } = await read(dir);
    const withheld = content ? withheldStrings(content, toNow('2026-11-22', 'UTC')) : [];
    expect(withheld.map(({ what, text }) => `${what}: ${text}`).sort()).toEqual([
      'name: Nguyễn Bình',
      'name: Trần An',
      'words: Put every shelf in order and told nobody.',
    ]);
  });

  it('names nobody as withheld whom a published record names too', async () => {
    const files = { 'people/binh/index.md': personText('Nguyễn Bình'), 'nominations/binh.md': nomination() };
    const { content } = await read(await writeContent(files));
    const withheld = content ? withheldStrings(content, toNow('2026-11-22', 'UTC')) : [];
    expect(withheld.filter(({ what }) => what === 'name')).toEqual([]);
  });

  it('can never be published, knows its unit and holds no private details', async () => {
    const faulty = nomination('state: published\nunit: pots\nproof: Ring 0912 345 678.\ncontact: 0912 345 678\n');
    expect(await sayProblemsOf({ 'nominations/a.md': faulty })).toMatchInlineSnapshot(`
      "nominations/a.md:6:8 error schema
      “state” is “published”.
      Wanted here: one of: review, held, accepted, declined.
      Correct the value."
    `);
    const mended = faulty.replace('state: published\n', '');
    expect(await sayProblemsOf({ 'nominations/a.md': mended })).toMatchInlineSnapshot(`
      "nominations/a.md:6:7 error unknown-reference
      There is no unit “pots”.
      An id from units.yml.
      Did you mean “post”? Otherwise add what it refers to.

      nominations/a.md:7:8 warning personal-identifier
      This looks like a telephone number: 0912 345 678
      No private details of persons in texts.
      Delete it. If it belongs to an office or means something else, list it in settings.yml under “privacy”, “exemptions”, with the reason."
    `);
  });

  it('may have the id of an entry, for it has no address', async () => {
    expect(await problemsOf({ 'people/an/index.md': personText('An'), 'nominations/an.md': nomination() })).toEqual([]);
  });
});
