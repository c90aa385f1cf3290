import type { CatalogueAdditions } from '../../../domain/import/catalogue.ts';
import type { Mapping } from '../../../domain/import/mapping.ts';
import type { ImportPlan, PlannedDecision, PlannedProfile } from '../../../domain/import/plan.ts';
import type { ImportState } from '../../../domain/import/state.ts';
import { mergeCatalogues } from './merge-catalogues.ts';
import { createDecision, mergeDecision } from './merge-decision.ts';
import type { Fingerprints, KeptField } from './merge-fields.ts';
import { createProfile, mergeProfile } from './merge-profile.ts';
import type { ImportTarget } from './read-target.ts';

/** What of one kind was made, changed, and left as it was. */
export type Count = { readonly made: number; readonly changed: number; readonly unchanged: number };

/** The figures of an import, by kind. */
export type Tally = {
  readonly decisions: Count;
  readonly people: Count;
  readonly collectives: Count;
  readonly honours: { readonly made: number; readonly total: number };
  readonly awards: number;
  readonly units: number;
  readonly topics: number;
};

/** The files that change, with their new texts, and what the changes amount to. */
export type Merged = {
  readonly files: ReadonlyMap<string, string>;
  readonly kept: readonly KeptField[];
  readonly tally: Tally;
};

type Change = 'made' | 'changed' | 'unchanged';
type Work = {
  readonly target: ImportTarget;
  readonly files: Map<string, string>;
  readonly kept: KeptField[];
  readonly fields: Record<string, Fingerprints>;
};

/** Joins a plan with what the folder holds. */
export async function mergePlan(
  plan: ImportPlan,
  additions: CatalogueAdditions,
  mapping: Pick<Mapping, 'language' | 'settings'>,
  target: ImportTarget,
): Promise<Merged> {
  const isNew = target.language === undefined;
  const files = new Map(await mergeCatalogues(additions, mapping, isNew, target.read));
  const work: Work = { target, files, kept: [], fields: structuredClone(target.state.fields) };
  const profiles: Record<PlannedProfile['kind'], Change[]> = { person: [], collective: [] };
  for (const profile of plan.profiles) profiles[profile.kind].push(await placeProfile(profile, work));
  const decisions: Change[] = [];
  let made = 0;
  for (const decision of plan.decisions) {
    const { change, added } = await placeDecision(decision, work);
    decisions.push(change);
    made += added;
  }
  await placeState({ ...plan.state, fields: work.fields }, work);
  const total = plan.decisions.reduce((sum, { honours }) => sum + honours.length, 0);
  return {
    ...{ files, kept: work.kept },
    tally: {
      ...{ decisions: toCount(decisions), people: toCount(profiles.person) },
      ...{ collectives: toCount(profiles.collective), honours: { made, total } },
      ...{ awards: additions.awards.length, units: additions.units.length, topics: additions.topics.length },
    },
  };
}

async function placeProfile(profile: PlannedProfile, { target, files, kept, fields }: Work): Promise<Change> {
  const text = await target.read(profile.file);
  const fingerprints = (fields[profile.file] ??= {});
  if (text === undefined) {
    if (profile.file in target.state.fields && !profile.isNewlyNamed) {
      kept.push({ file: profile.file, field: '', present: undefined, wanted: undefined });
      return 'unchanged';
    }
    files.set(profile.file, createProfile(profile, fingerprints));
    return 'made';
  }
  const merged = mergeProfile(profile, text, fingerprints);
  if (merged === undefined) throw new Error(`${profile.file} was readable a moment ago.`);
  kept.push(...merged.kept);
  if (merged.text === undefined) return 'unchanged';
  files.set(profile.file, merged.text);
  return 'changed';
}

async function placeDecision(
  decision: PlannedDecision,
  { target, files, kept, fields }: Work,
): Promise<{ readonly change: Change; readonly added: number }> {
  const nothing = { change: 'unchanged', added: 0 } as const;
  if (decision.honours.length === 0) return nothing;
  const text = await target.read(decision.file);
  const fingerprints = (fields[decision.file] ??= {});
  if (text === undefined && decision.isKnown) {
    kept.push({ file: decision.file, field: '', present: undefined, wanted: undefined });
    return nothing;
  }
  const merged =
    text === undefined ? createDecision(decision, fingerprints) : mergeDecision(decision, text, fingerprints);
  if (merged === undefined) throw new Error(`${decision.file} was readable a moment ago.`);
  kept.push(...merged.kept);
  if (merged.text === undefined) return nothing;
  files.set(decision.file, merged.text);
  return { change: text === undefined ? 'made' : 'changed', added: merged.added };
}

async function placeState(state: ImportState, { target, files }: Work): Promise<void> {
  const text = toStateText(state);
  if (text !== (await target.read(target.stateFile))) files.set(target.stateFile, text);
}

/** What an import remembers, as a file: the same state gives the same bytes, whatever the order of the rows. */
export function toStateText(state: ImportState): string {
  return `${JSON.stringify(sorted(state), undefined, 2)}\n`;
}

function sorted(value: unknown): unknown {
  if (typeof value !== 'object' || value === null) return value;
  const entries = Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1));
  return Object.fromEntries(entries.map(([key, inner]) => [key, sorted(inner)]));
}

function toCount(changes: readonly Change[]): Count {
  const count = (change: Change): number => changes.filter((one) => one === change).length;
  return { made: count('made'), changed: count('changed'), unchanged: count('unchanged') };
}
