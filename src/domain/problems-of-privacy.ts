import type { Content } from './content.ts';
import { listBodies, listEntries } from './content-entries.ts';
import { listBlocks, listStrings, type Block } from './content-texts.ts';
import type { Now } from './calendar.ts';
import { createMailFinder } from './privacy/named-mail.ts';
import { toOwnPattern } from './privacy/own-pattern.ts';
import type { WrittenPrivacy } from './privacy/privacy-schema.ts';
import { toProblem, type Problem } from './problem.ts';
import { findPrivateContact, findPrivateDetails } from './text/private-details.ts';
import { findPrivateNumbers } from './text/private-numbers.ts';

/** Fields that no reader sees, and marks of files. */
const UNSEEN = ['reference', 'child', 'guardian', 'sourceHash', 'file', 'date', 'pattern', 'address'];
/** Fields whose digits name papers and figures. */
const NUMBERED = ['source', 'number', 'legalBasis'];

type Detail = {
  readonly rule: 'personal-identifier' | 'private-number';
  readonly kind: string;
  readonly found: string;
  readonly offset: number;
  readonly name: string;
};

/** Private details in public words and in nominations, by what the program knows and by the organisation's own patterns, less what it exempts. */
export function findPrivacyProblems(content: Content, now: Now): readonly Problem[] {
  const { privacy } = content.settings.value;
  const find = createFinder(content, privacy, Number(now.today.slice(0, 4)));
  const used = new Set<WrittenPrivacy['exemptions'][number]>();
  const isExempt = (found: string, file: string): boolean => {
    const fitting = privacy.exemptions.filter(
      (one) => one.text === found && (one.file === undefined || one.file === file),
    );
    for (const one of fitting) used.add(one);
    return fitting.length > 0;
  };
  const found = [...listBlocks(content), ...listLinks(content), ...listNominations(content)]
    .filter((block) => isPublic(block, content))
    .flatMap((block) =>
      find(block.text)
        .filter(({ rule, kind }) => isMeant(block, rule, kind))
        .filter((detail) => !isExempt(detail.found, block.file))
        .map(({ rule, offset, ...values }) => toProblem(rule, block.atOffset(offset), values)),
    );
  return [
    ...found,
    ...findContacts(content, isExempt),
    ...findPatternFaults(content),
    ...privacy.exemptions.flatMap((one, index) =>
      used.has(one)
        ? []
        : [
            toProblem('exemption-not-used', content.settings.at(['privacy', 'exemptions', index, 'text']), {
              found: one.text,
            }),
          ],
    ),
  ];
}

function createFinder(
  content: Content,
  privacy: WrittenPrivacy,
  year: number,
): (text: string) => readonly Detail[] {
  const own = privacy.patterns.flatMap(({ name, pattern, example, certain }) => {
    const made = toOwnPattern(pattern, example);
    return made.ok ? [{ name, search: made.search, certain }] : [];
  });
  const findMail = createMailFinder(content.people.map(({ facts }) => facts.name));
  return (written) => {
    const text = toNarrow(written);
    // Every detail but those of own patterns has a digit or an @, and most texts have neither.
    if (own.length === 0 && !/[\d@]/.test(text)) return [];
    const certain = findPrivateNumbers(text);
    const isCovered = ({ offset }: { readonly offset: number }): boolean =>
      certain.some((number) => offset >= number.offset && offset < number.offset + number.found.length);
    const likely = findPrivateDetails(text, year).filter((detail) => !isCovered(detail));
    const mails = findMail(text).filter(({ found }) => !likely.some((detail) => detail.found === found));
    const all: readonly Omit<Detail, 'name'>[] = [
      ...certain.map((number) => ({ ...number, rule: 'private-number' as const })),
      ...likely.map((detail) => ({ ...detail, rule: 'personal-identifier' as const })),
      ...mails.map((mail) => ({ ...mail, rule: 'personal-identifier' as const, kind: 'email' })),
    ];
    const byOwn = own.flatMap(({ name, search, certain: isCertain }) =>
      [...text.matchAll(search)].map(({ 0: found, index: offset }) => ({
        rule: isCertain ? ('private-number' as const) : ('personal-identifier' as const),
        ...{ kind: 'own', found, offset, name },
      })),
    );
    return [...all.map((detail) => ({ ...detail, name: '' })), ...byOwn].map((detail) => ({
      ...detail,
      found: written.slice(detail.offset, detail.offset + detail.found.length),
    }));
  };
}

/** Digits and signs of full width as ordinary ones, and every dash as a hyphen, each in its place. */
function toNarrow(text: string): string {
  if (!/[\uFF01-\uFF5E\u2010-\u2012\u2212]/.test(text)) return text;
  return text
    .replace(/[\uFF01-\uFF5E]/g, (wide) => String.fromCharCode(wide.charCodeAt(0) - 0xfee0))
    .replace(/[\u2010-\u2012\u2212]/g, '-');
}

/** The office of the settings is meant to be written to and called; exemptions repeat what they exempt. */
function isPublic({ file, field, within }: Block, { settings }: Content): boolean {
  if (file === settings.file && (within === 'contact' || within === 'privacy')) return false;
  return field === undefined || !UNSEEN.includes(field);
}

/** A contact is judged by its own rule, and numbers of papers are no numbers of persons. */
function isMeant({ field = '' }: Block, rule: Detail['rule'], kind: string): boolean {
  if (rule === 'private-number') return true;
  if (field === 'contact') return kind === 'birth' || kind === 'address' || kind === 'own';
  return kind !== 'idNumber' || !NUMBERED.includes(field);
}

/** Addresses and numbers that stand in links alone. */
function* listLinks(content: Content): Generator<Block> {
  for (const { entry } of listEntries(content))
    for (const { links } of listBodies(entry))
      for (const { target, text, at } of links) {
        const [, said] = /^(?:mailto|tel):([^?]*)/i.exec(target) ?? [];
        if (said === undefined || text.includes(said)) continue;
        yield { field: undefined, within: undefined, text: said, file: at.file, atOffset: () => at };
      }
}

/** Nominations are never public, and nobody needs private details in order to judge one; where to ask may be private. */
function* listNominations({ nominations }: Content): Generator<Block> {
  for (const { facts, at, file } of nominations)
    for (const { text, path } of listStrings(facts)) {
      const [within] = path;
      if (within === 'contact' || within === 'received') continue;
      yield { field: String(within), within: undefined, text, file, atOffset: () => at(path) };
    }
}

function findContacts(
  { stories }: Content,
  isExempt: (found: string, file: string) => boolean,
): readonly Problem[] {
  return stories.flatMap(({ facts, at, file }) => {
    const found = facts.contact === undefined ? undefined : findPrivateContact(facts.contact);
    return found === undefined || isExempt(found, file)
      ? []
      : [toProblem('private-contact', at(['contact']), { found })];
  });
}

function findPatternFaults({ settings }: Content): readonly Problem[] {
  return settings.value.privacy.patterns.flatMap(({ pattern, example }, index) => {
    const made = toOwnPattern(pattern, example);
    const at = settings.at(['privacy', 'patterns', index, 'pattern']);
    return made.ok ? [] : [toProblem('unsafe-pattern', at, { found: pattern, kind: made.fault })];
  });
}
