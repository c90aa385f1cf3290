import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';
import { z } from 'zod';

/**
 * The figures of a content folder, counted from its files by plain loops: a second path that shares nothing with the one
 * of the site. It knows only what such a count needs, and takes every file as sound.
 */
export type Counted = {
  readonly honours: ReadonlyMap<string, number>;
  readonly annulled: number;
  readonly collectives: number;
  readonly byLevel: ReadonlyMap<string, number>;
  readonly byAward: ReadonlyMap<string, number>;
  readonly byUnit: ReadonlyMap<string, number>;
  readonly neverHonoured: readonly string[];
  /** How many have one honour, how many two … */
  readonly byTimes: ReadonlyMap<number, number>;
  /** By year: people without a leading post, with one, and without a note. */
  readonly posts: ReadonlyMap<string, readonly [number, number, number]>;
  /** By year, in order. */
  readonly days: ReadonlyMap<string, readonly number[]>;
  readonly storiesByTopic: ReadonlyMap<string, number>;
  readonly storiesByEvidence: ReadonlyMap<string, number>;
  readonly adoptionsByYear: ReadonlyMap<string, number>;
  readonly adoptionsByStatus: ReadonlyMap<string, number>;
};

const recipient = z.object({
  ...{ to: z.string().optional(), key: z.string().optional(), unit: z.string().optional() },
  ...{ state: z.string().default('valid'), subject: z.string().default('individual') },
  ...{ deedDate: z.coerce.string().optional(), leadingPost: z.string().optional() },
  for: z.array(z.string()).default([]),
});
const decision = z.object({
  state: z.string().default('published'),
  publishAt: z.string().optional(),
  date: z.coerce.string(),
  grants: z.array(z.object({ award: z.string(), recipients: z.array(recipient) })),
});
const person = z.object({ state: z.string(), leadingPost: z.string().default('unknown') });
const result = z.object({
  ...{ before: z.number().optional(), after: z.number().optional() },
  ...{ period: z.string().optional(), source: z.string().optional() },
});
const results = z.array(result).default([]);
const story = z.object({
  ...{ state: z.string(), publishAt: z.string().optional(), started: z.coerce.string() },
  ...{ topics: z.array(z.string()).default([]), files: z.array(z.unknown()).default([]), results },
});
const adoption = z.object({ started: z.coerce.string(), status: z.string(), results });
const units = z.object({ units: z.array(z.object({ id: z.string(), parent: z.string().optional() })) });
const awards = z.object({ awards: z.array(z.object({ id: z.string(), level: z.string() })) });

/** Counts a content folder as it stands on a day, `2026-11-22`. */
export function countContent(folder: string, today: string): Counted {
  const entries = listEntries(folder, today);
  return { ...countHonours(entries), ...countRecipients(entries), ...countStories(folder, entries) };
}

/** The entries of all decisions that may be shown, annulled ones too, with the year of their decision. */
function listEntries(folder: string, today: string) {
  const isOut = (entry: { state: string; publishAt?: string | undefined }): boolean =>
    entry.state === 'published' && (entry.publishAt ?? '').slice(0, 10) <= today;
  const people = readFolder(folder, 'people', person);
  const collectives = readFolder(folder, 'collectives', z.object({ state: z.string() }));
  const stories = new Map([...readFolder(folder, 'stories', story)].filter(([, each]) => isOut(each)));
  const decisions = filesOf(join(folder, 'decisions')).map((file) => decision.parse(readFront(file)));
  const shown = decisions.filter(isOut).flatMap(({ date, grants }) =>
    grants.flatMap(({ award, recipients }) =>
      recipients
        .filter(({ state }) => state !== 'held' && state !== 'erased')
        .filter(({ to }) => to === undefined || people.get(to)?.state !== 'erased')
        .map((one) => ({ ...one, award, date, year: date.slice(0, 4) })),
    ),
  );
  const levels = readYaml(folder, 'awards.yml', awards).awards;
  return {
    ...{ people, collectives, stories, shown },
    levelOf: new Map(levels.map(({ id, level }) => [id, level])),
    tree: readYaml(folder, 'units.yml', units).units,
    valid: shown
      .filter(({ state }) => state !== 'annulled')
      .map((one, index) => ({ ...one, who: one.to ?? `bare ${index}` })),
  };
}
type Entries = ReturnType<typeof listEntries>;

function countHonours({ shown, valid, levelOf, collectives, tree }: Entries) {
  const [honours, byLevel, byAward, byUnit] = [tally(), tally(), tally(), tally()];
  for (const { year, award, unit } of valid) {
    honours.add(year);
    byLevel.add(levelOf.get(award) ?? '');
    byAward.add(award);
    if (unit !== undefined) byUnit.add(unit);
  }
  const honoured = new Set<string>();
  for (const unit of byUnit.counts.keys())
    for (
      let id: string | undefined = unit;
      id !== undefined;
      id = tree.find((node) => node.id === id)?.parent
    )
      honoured.add(id);
  const isCollective = ({ to, subject }: Entries['valid'][number]): boolean =>
    to === undefined ? subject === 'collective' : collectives.has(to);
  return {
    ...{ honours: honours.counts, annulled: shown.length - valid.length },
    ...{ byLevel: byLevel.counts, byAward: byAward.counts, byUnit: byUnit.counts },
    collectives: valid.filter(isCollective).length,
    neverHonoured: tree.map(({ id }) => id).filter((id) => !honoured.has(id)),
  };
}

function countRecipients({ valid, people, stories }: Entries) {
  const timesOf = tally();
  const postsOf = new Map<string, Map<string, string>>();
  const days = new Map<string, number[]>();
  for (const { who, to, year, date, subject, leadingPost, deedDate, for: cited } of valid) {
    const known = to === undefined ? undefined : people.get(to);
    // Whose profile is held is no more recognised than a bare name.
    timesOf.add(known?.state === 'held' ? `${who} ${date}` : who);
    if (to === undefined ? subject === 'individual' : known !== undefined) {
      const posts = postsOf.get(year) ?? new Map<string, string>();
      postsOf.set(year, posts.set(who, leadingPost ?? known?.leadingPost ?? 'unknown'));
    }
    const deed = deedDate ?? stories.get(cited.find((id) => stories.has(id)) ?? '')?.started;
    if (deed?.length !== 10 || date.length !== 10) continue;
    const waited = Math.round((Date.parse(date) - Date.parse(deed)) / 86_400_000);
    days.set(
      year,
      [...(days.get(year) ?? []), waited].sort((a, b) => a - b),
    );
  }
  const byTimes = new Map<number, number>();
  for (const times of timesOf.counts.values()) byTimes.set(times, (byTimes.get(times) ?? 0) + 1);
  const toCounts = (posts: ReadonlyMap<string, string>): readonly [number, number, number] => {
    const count = (post: string): number => [...posts.values()].filter((value) => value === post).length;
    return [count('no'), count('yes'), count('unknown')];
  };
  return {
    ...{ byTimes, days },
    posts: new Map([...postsOf].map(([year, posts]) => [year, toCounts(posts)] as const)),
  };
}

function countStories(folder: string, { stories, shown }: Entries) {
  const [byTopic, byEvidence, byYear, byStatus] = [tally(), tally(), tally(), tally()];
  const cited = new Set(shown.flatMap((one) => one.for));
  const isWhole = (one: z.infer<typeof result>): boolean =>
    [one.before, one.after, one.period, one.source].every((value) => value !== undefined);
  for (const [id, each] of stories) {
    for (const topic of each.topics) byTopic.add(topic);
    const adoptions = filesOf(join(folder, 'stories', id, 'adoptions')).map((file) =>
      adoption.parse(readFront(file)),
    );
    for (const { started, status } of adoptions) {
      byYear.add(started.slice(0, 4));
      byStatus.add(status);
    }
    const isCited =
      cited.has(id) || each.files.length > 0 || each.results.some(({ source }) => source !== undefined);
    if (adoptions.some((one) => one.results.some(isWhole))) byEvidence.add('confirmed');
    else if (each.results.some(isWhole)) byEvidence.add('measured');
    else byEvidence.add(isCited ? 'documented' : 'told');
  }
  return {
    ...{ storiesByTopic: byTopic.counts, storiesByEvidence: byEvidence.counts },
    ...{ adoptionsByYear: byYear.counts, adoptionsByStatus: byStatus.counts },
  };
}

function tally() {
  const counts = new Map<string, number>();
  return { counts, add: (key: string) => void counts.set(key, (counts.get(key) ?? 0) + 1) };
}

/** Files in the default language: those of translations have a language in their name. */
function filesOf(folder: string): readonly string[] {
  if (!existsSync(folder)) return [];
  return readdirSync(folder)
    .filter((name) => /^[^.]+\.md$/.test(name))
    .map((name) => join(folder, name));
}

function readFolder<Value>(
  folder: string,
  name: string,
  schema: z.ZodType<Value>,
): ReadonlyMap<string, Value> {
  const place = join(folder, name);
  if (!existsSync(place)) return new Map();
  return new Map(
    readdirSync(place).map((id) => [id, schema.parse(readFront(join(place, id, 'index.md')))] as const),
  );
}

function readFront(file: string): unknown {
  const [, front = ''] = /^---\n([\s\S]*?)\n---/.exec(readFileSync(file, 'utf8')) ?? [];
  return parse(front);
}

function readYaml<Value>(folder: string, name: string, schema: z.ZodType<Value>): Value {
  return schema.parse(parse(readFileSync(join(folder, name), 'utf8')));
}
