import type { Content } from '../content.ts';
import type { ImportPlan } from '../import/plan.ts';
import type { ImportState } from '../import/state.ts';
import { toFolded } from '../import/values.ts';
import { CHOSEN } from './choices.ts';
import { toDecisionKey, toNameIdentity, toRowKey, type FormHonour } from './form-decisions.ts';

/** What a folder holds already, as if forms had written it; `bare` are the rows of names without a profile. */
export type Seeded = { readonly state: ImportState; readonly bare: ReadonlySet<string> };

/**
 * The state of a form of decisions with all that the folder says, whoever wrote it: so a row that stands there is found
 * again, and a decision that was typed by hand takes further recipients.
 */
export function seedState(content: Content, state: ImportState): Seeded {
  const decisions: Record<string, string> = {};
  const rows: Record<string, string> = {};
  const grants: Record<string, string> = {};
  const bare = new Set<string>();
  for (const { id, facts } of content.decisions) {
    const { number, title, date } = facts;
    const decision = toDecisionKey({ number, title, date, issuer: facts.issuer.name });
    decisions[toFolded(decision)] = id;
    for (const { key: grantKey, award, category, recipients } of facts.grants) {
      grants[[id, award, toFolded(category ?? '')].join('|')] = grantKey ?? award;
      for (const { to, name, key, subject } of recipients) {
        const identity = to === undefined ? toNameIdentity(subject ?? 'individual', name ?? '') : CHOSEN + to;
        const row = toRowKey({ decision, award, category, identity });
        rows[row] = `${id}/${key ?? to ?? ''}`;
        if (to === undefined) bare.add(row);
      }
    }
  }
  const profiles = [...content.people, ...content.collectives].map(({ id }) => [CHOSEN + id, id] as const);
  return {
    state: {
      ...state,
      decisions: { ...decisions, ...state.decisions },
      recipients: { ...Object.fromEntries(profiles), ...state.recipients },
      rows: { ...rows, ...state.rows },
      grants: { ...grants, ...state.grants },
    },
    bare,
  };
}

/**
 * The plan of a form: profiles that were chosen stay untouched, what the form leaves empty says nothing of entries that
 * others have written, and only what the form itself names is remembered.
 */
export function trimPlan(
  plan: ImportPlan,
  honours: readonly FormHonour[],
  { before, bare }: { readonly before: ImportState; readonly bare: ReadonlySet<string> },
): ImportPlan {
  const byRow = new Map(honours.map((honour) => [honour.row.key, honour]));
  const begun = new Set(
    honours
      .filter(({ row }) => !row.identity.startsWith(CHOSEN) && !bare.has(row.key))
      .map(({ row }) => plan.state.recipients[row.identity]),
  );
  const ours = new Set(Object.values(before.decisions));
  const decisions = plan.decisions.map((decision) => {
    const basis = decision.honours.map(({ row }) => byRow.get(row)?.basis).find((one) => one !== undefined);
    const fields = { ...decision.fields, basis };
    return {
      ...decision,
      fields: decision.isKnown && !ours.has(decision.id) ? said(fields) : fields,
      honours: decision.honours.map((honour) => {
        const story = byRow.get(honour.row)?.story;
        const own = { ...honour.fields, for: story === undefined ? undefined : [story] };
        return { ...honour, fields: honour.row in before.rows || !honour.isKnown ? own : said(own) };
      }),
    };
  });
  const used = {
    decisions: new Set(decisions.map(({ id }) => id)),
    recipients: new Set(honours.map(({ row }) => row.identity)),
  };
  return {
    ...{ decisions, moved: plan.moved, gone: [] },
    profiles: plan.profiles.filter(({ id }) => begun.has(id)),
    state: {
      ...plan.state,
      decisions: pick(plan.state.decisions, before.decisions, (_, id) => used.decisions.has(id)),
      recipients: pick(
        plan.state.recipients,
        before.recipients,
        (identity) => used.recipients.has(identity) && !identity.startsWith(CHOSEN),
      ),
      rows: pick(plan.state.rows, before.rows, (row) => byRow.has(row)),
      grants: pick(plan.state.grants, before.grants, (name) => used.decisions.has(name.split('|')[0] ?? '')),
    },
  };
}

function said<Value>(
  fields: Readonly<Record<string, Value | undefined>>,
): Readonly<Record<string, Value | undefined>> {
  return Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== undefined));
}

function pick(
  all: Readonly<Record<string, string>>,
  before: Readonly<Record<string, string>>,
  isUsed: (name: string, value: string) => boolean,
): Record<string, string> {
  return Object.fromEntries(
    Object.entries(all).filter(([name, value]) => name in before || isUsed(name, value)),
  );
}
