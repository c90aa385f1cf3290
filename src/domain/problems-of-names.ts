import type { Now } from './calendar.ts';
import type { Content, WrittenPersonEntry } from './content.ts';
import { listPassages } from './content-texts.ts';
import { toProblem, type Problem } from './problem.ts';
import { channelsOf, isFullPerson, isOnRoll, isPublished } from './visibility.ts';

/** Fields that say who somebody is, where a namesake is no leak. */
const NAME_FIELDS = ['name', 'aliases', 'reading', 'to'];

/**
 * Names of people without a full public profile that stand in texts, where no switch reaches them; unless
 * somebody who is public has exactly this name.
 */
export function findWithheldNames(content: Content, now: Now): readonly Problem[] {
  const withheld = listWithheld(content, now);
  if (withheld.size === 0) return [];
  const find = createFinder(withheld.keys());
  const problems: Problem[] = [];
  for (const passage of listPassages(content)) {
    if (passage.field !== undefined && NAME_FIELDS.includes(passage.field)) continue;
    // Only texts are Markdown: a reference in a field would show as it is written.
    const isText = passage.field === undefined;
    for (const { name, offset } of find(isText ? withoutReferences(passage.text) : passage.text)) {
      const person = withheld.get(name);
      if (person === undefined || person.file === passage.entry.file) continue;
      problems.push(
        toProblem('withheld-name', passage.atOffset(offset), {
          found: name,
          id: person.id,
          reason: toReason(person, now),
          place: isText ? 'text' : 'field',
        }),
      );
    }
  }
  return problems;
}

/** A reference shows no name while the person is withheld; blanks in its place keep all offsets. */
function withoutReferences(text: string): string {
  return text.replace(/\[[^\]]*\]\(person:[^)]*\)/gu, (reference) => ' '.repeat(reference.length));
}

function listWithheld(content: Content, now: Now): ReadonlyMap<string, WrittenPersonEntry> {
  const full = content.people.filter(({ facts }) => isFullPerson(facts, now)).map(({ facts }) => facts.name);
  const collectives = content.collectives.map(({ facts }) => facts.name);
  const bare = content.decisions
    .filter(({ facts }) => isPublished(facts, now))
    .flatMap(({ facts }) => facts.grants.flatMap(({ recipients }) => recipients.filter(isOnRoll)))
    .flatMap(({ name }) => name ?? []);
  const owned = new Set([...full, ...collectives, ...bare].map(fold));
  const withheld = content.people.filter(
    (entry) => !isFullPerson(entry.facts, now) && !owned.has(fold(entry.facts.name)),
  );
  return new Map(withheld.map((entry) => [fold(entry.facts.name), entry]));
}

function toReason({ facts }: WrittenPersonEntry, now: Now): string {
  if (facts.state !== 'published') return facts.state;
  if (!isPublished(facts, now)) return 'embargo';
  if (facts.consent === undefined || !facts.consent.channels.includes('web')) return 'consent';
  return facts.leftOn !== undefined && channelsOf({ ...facts, leftOn: undefined }, now).has('web')
    ? 'left'
    : 'over';
}

function fold(name: string): string {
  return name.normalize('NFC').replace(/\s+/gu, ' ').trim();
}

type Hit = { readonly name: string; readonly offset: number };

/** Finds many names in one walk through a text: names are tried only where their first two characters stand. */
function createFinder(names: Iterable<string>): (text: string) => readonly Hit[] {
  const byStart = new Map<string, string[]>();
  for (const name of names) byStart.set(name.slice(0, 2), [...(byStart.get(name.slice(0, 2)) ?? []), name]);
  return (written) => {
    // Same length, so that offsets hold; line breaks inside a name count as spaces.
    const text = written.replace(/\s/gu, ' ');
    const hits: Hit[] = [];
    for (let offset = 0; offset < text.length - 1; offset++) {
      const name = byStart.get(text.slice(offset, offset + 2))?.find((one) => text.startsWith(one, offset));
      if (name !== undefined && standsAlone(text, offset, name)) hits.push({ name, offset });
    }
    return hits;
  };
}

/** Latin and other spaced scripts: not inside a longer word. Chinese characters and kana have no such borders. */
function standsAlone(text: string, offset: number, name: string): boolean {
  if (/^[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]/u.test(name)) return true;
  const before = text.slice(0, offset).at(-1) ?? ' ';
  const after = text[offset + name.length] ?? ' ';
  return !/[\p{L}\p{N}\p{M}]/u.test(before) && !/[\p{L}\p{N}\p{M}]/u.test(after);
}
