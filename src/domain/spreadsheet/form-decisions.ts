import type { Content } from '../content.ts';
import { toPosition } from '../import/columns.ts';
import type { RecipientType } from '../import/cells.ts';
import type { ReportImport } from '../import/problem.ts';
import type { ImportRow } from '../import/rows.ts';
import type { ImportState } from '../import/state.ts';
import { toFolded } from '../import/values.ts';
import { foldLatin } from '../text/fold-latin.ts';
import { toShortHash } from '../text/to-short-hash.ts';
import { CHOSEN, DOT, isMarkedNew, type Choice } from './choices.ts';
import type { FilledForm, FormRow } from './read-form.ts';

/** A row of a form of decisions, and what only forms say. */
export type FormHonour = {
  readonly row: ImportRow;
  readonly basis: string | undefined;
  /** The same as the form says it. */
  readonly basisSaid: string;
  readonly story: string | undefined;
};

type Who = {
  readonly name: string;
  readonly type: RecipientType;
  readonly identity: string;
  readonly identityKey?: string;
};

/**
 * The rows of a form as an import takes them. Reported are names that were typed though the list has them, rows
 * that say the same, and rows of one decision that do not agree.
 */
export function toHonours(
  rows: readonly FormRow[],
  content: Content,
  { form, state, recipients }: { form: FilledForm; state: ImportState; recipients: readonly Choice[] },
  report: ReportImport,
): readonly FormHonour[] {
  const known = createKnown(content, recipients);
  const seen = new Map<string, number>();
  const honours = rows.flatMap((row): FormHonour[] => {
    const facts = toFacts(row);
    const award = row.text('award');
    const recipient = row.text('recipient');
    if (recipient === undefined) return [];
    const isTyped = !recipient.startsWith(CHOSEN);
    if (facts === undefined || award === undefined) {
      if (isTyped) known.judge(recipient, row, form.newWords);
      return [];
    }
    const who = toWho(recipient, row, known, form.newWords);
    const decision = toDecisionKey(facts);
    const category = row.text('category');
    const key = toRowKey({ decision, award, category, identity: who.identity });
    const twin = seen.get(key);
    if (twin !== undefined) {
      row.fault('form-twice', 'recipient', { row: twin });
      return [];
    }
    seen.set(key, row.number);
    if (isTyped && state.rows[key] === undefined) known.judge(recipient, row, form.newWords);
    const base = { number: row.number, key, decision, facts, award, category, topic: undefined };
    const said = {
      ...{ reading: row.text('reading'), unit: row.text('unit'), affiliation: row.text('affiliation') },
      ...{ role: row.text('role'), citation: row.text('citation'), share: row.text('share') },
      deedDate: row.text('deedDate'),
    };
    const imported = { ...base, ...said, ...who, identityKey: who.identityKey };
    return [
      { row: imported, basis: row.text('basis'), basisSaid: row.said('basis'), story: row.text('story') },
    ];
  });
  reportDisagreement(honours, form, report);
  return honours;
}

/** What tells a decision from others: its number and year, or else what it is about and its date. */
export function toDecisionKey(facts: {
  readonly number: string | undefined;
  readonly title: string | undefined;
  readonly issuer: string;
  readonly date: string;
}): string {
  const { number, title, issuer, date } = facts;
  return number === undefined ? `${title ?? issuer} ${date}` : `${number} ${date.slice(0, 4)}`;
}

/** What tells an honour from others, and finds it again. */
export function toRowKey(honour: {
  readonly decision: string;
  readonly award: string;
  readonly category: string | undefined;
  readonly identity: string;
}): string {
  const { decision, award, category = '', identity } = honour;
  return toShortHash([decision, award, category, identity].map(toFolded).join('|'));
}

/** By what somebody without a profile is recognised. */
export function toNameIdentity(type: RecipientType, name: string): string {
  return `name:${type}:${toFolded(name)}`;
}

function toFacts(row: FormRow): ImportRow['facts'] | undefined {
  const [date, issuer] = [row.text('date'), row.text('issuer')];
  if (date === undefined || issuer === undefined) return undefined;
  return { date, issuer, level: row.text('level'), number: row.text('number'), title: row.text('title') };
}

function toWho(text: string, row: FormRow, known: Known, newWords: readonly string[]): Who {
  if (text.startsWith(CHOSEN)) {
    const id = text.slice(CHOSEN.length);
    return { ...known.profileOf(id), identity: text, identityKey: id };
  }
  const written = row.text('subject');
  const type = written === 'collective' || written === 'household' ? written : 'individual';
  const isNew = isMarkedNew(text, newWords);
  const name = isNew ? text.slice(0, text.lastIndexOf(DOT.trim())).trim() : text;
  return { name, type, identity: `${toNameIdentity(type, name)}${isNew ? '|new' : ''}` };
}

type Known = {
  readonly profileOf: (id: string) => { readonly name: string; readonly type: RecipientType };
  readonly judge: (name: string, row: FormRow, newWords: readonly string[]) => void;
};

function createKnown(content: Content, recipients: readonly Choice[]): Known {
  const collectives = new Map<string, string>(content.collectives.map(({ id, facts }) => [id, facts.name]));
  const people = new Map<string, string>(content.people.map(({ id, facts }) => [id, facts.name]));
  const labels = Map.groupBy(
    recipients.flatMap(({ label, names }) => names.map((name) => ({ label, name }))),
    ({ name }) => foldLatin(name),
  );
  return {
    profileOf: (id) => ({
      name: people.get(id) ?? collectives.get(id) ?? id,
      type: collectives.has(id) ? 'collective' : 'individual',
    }),
    judge: (name, row, newWords) => {
      if (isMarkedNew(name, newWords)) return;
      const bearers = labels.get(foldLatin(name)) ?? [];
      if (bearers.length === 0) return;
      const isSame = bearers.some((bearer) => toFolded(bearer.name) === toFolded(name));
      const values = { found: name, known: [...new Set(bearers.map(({ label }) => label))].join(', ') };
      row.fault(isSame ? 'recipient-known' : 'recipient-like', 'recipient', {
        ...values,
        word: newWords[0] ?? '',
      });
    },
  };
}

function reportDisagreement(honours: readonly FormHonour[], form: FilledForm, report: ReportImport): void {
  for (const group of Map.groupBy(honours, ({ row }) => toFolded(row.decision)).values()) {
    const [first, ...others] = group;
    for (const { row, basis, basisSaid } of others) {
      if (first === undefined || basis === first.basis) continue;
      const values = { field: 'basis', found: basisSaid, other: first.basisSaid, row: first.row.number };
      report('decision-differs', toPosition(form.file, form.sheet, row.number), values);
    }
  }
}
