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
  const isOut = (entry: { state: string; publishAt?: string | undefined }): boolean =>
    entry.state === 'published' && (entry.publishAt ?? '').slice(0, 10) <= today;
  const people = readFolder(folder, 'people', person);
  const collectives = readFolder(folder, 'collectives', z.object({ state: z.string() }));
  const stories = new Map([...readFolder(folder, 'stories', story)].filter(([, each]) => isOut(each)));
  const levelOf = new Map(readYaml(folder, 'awards.yml', awards).awards.map(({ id, level }) => [id, level]));
  const tree = readYaml(folder, 'units.yml', units).units;
  const decisions = filesOf(join(folder, 'decisions')).map((file) => ({
    id: file,
    ...decision.parse(readFront(file)),
  }));

  const [honours, byLevel, byAward, byUnit] = [tally(), tally(), tally(), tally()];
  const timesOf = tally();
  const postsOf = new Map<string, Map<string, string>>();
  const days = new Map<string, number[]>();
  const cited = new Set<string>();
  let [annulled, toCollectives, bare] = [0, 0, 0];
  for (const each of decisions) {
    if (!isOut(each)) continue;
    const year = each.date.slice(0, 4);
    for (const { award, recipients } of each.grants) {
      for (const one of recipients) {
        if (one.state === 'held' || one.state === 'erased') continue;
        if (one.to !== undefined && people.get(one.to)?.state === 'erased') continue;
        for (const id of one.for) cited.add(id);
        if (one.state === 'annulled') {
          annulled += 1;
          continue;
        }
        const who = one.to ?? `bare ${String((bare += 1))}`;
        const isPerson = one.to === undefined ? one.subject === 'individual' : people.has(one.to);
        const isCollective = one.to === undefined ? one.subject === 'collective' : collectives.has(one.to);
        if (isCollective) toCollectives += 1;
        honours.add(year);
        byLevel.add(levelOf.get(award) ?? '');
        byAward.add(award);
        if (one.unit !== undefined) byUnit.add(one.unit);
        timesOf.add(who);
        if (isPerson) {
          const posts = postsOf.get(year) ?? new Map<string, string>();
          const known =
            one.leadingPost ?? (one.to === undefined ? undefined : people.get(one.to)?.leadingPost);
          postsOf.set(year, posts.set(who, known ?? 'unknown'));
        }
        const deed = one.deedDate ?? stories.get(one.for.find((id) => stories.has(id)) ?? '')?.started;
        if (deed?.length === 10 && each.date.length === 10) {
          const waited = Math.round((Date.parse(each.date) - Date.parse(deed)) / 86_400_000);
          days.set(
            year,
            [...(days.get(year) ?? []), waited].sort((a, b) => a - b),
          );
        }
      }
    }
  }

  const honouredUnits = new Set<string>();
  for (const unit of byUnit.counts.keys())
    for (
      let id: string | undefined = unit;
      id !== undefined;
      id = tree.find((node) => node.id === id)?.parent
    )
      honouredUnits.add(id);
  const byTimes = new Map<number, number>();
  for (const times of timesOf.counts.values()) byTimes.set(times, (byTimes.get(times) ?? 0) + 1);

  const [storiesByTopic, storiesByEvidence, adoptionsByYear, adoptionsByStatus] = [
    tally(),
    tally(),
    tally(),
    tally(),
  ];
  const isWhole = (one: z.infer<typeof result>): boolean =>
    [one.before, one.after, one.period, one.source].every((value) => value !== undefined);
  for (const [id, each] of stories) {
    for (const topic of each.topics) storiesByTopic.add(topic);
    const adoptions = filesOf(join(folder, 'stories', id, 'adoptions')).map((file) =>
      adoption.parse(readFront(file)),
    );
    for (const { started, status } of adoptions) {
      adoptionsByYear.add(started.slice(0, 4));
      adoptionsByStatus.add(status);
    }
    if (adoptions.some((one) => one.results.some(isWhole))) storiesByEvidence.add('confirmed');
    else if (each.results.some(isWhole)) storiesByEvidence.add('measured');
    else if (
      cited.has(id) ||
      each.files.length > 0 ||
      each.results.some(({ source }) => source !== undefined)
    )
      storiesByEvidence.add('documented');
    else storiesByEvidence.add('told');
  }
  const count = (posts: ReadonlyMap<string, string>, post: string): number =>
    [...posts.values()].filter((value) => value === post).length;
  return {
    ...{ honours: honours.counts, annulled, collectives: toCollectives },
    ...{ byLevel: byLevel.counts, byAward: byAward.counts, byUnit: byUnit.counts, byTimes, days },
    neverHonoured: tree.map(({ id }) => id).filter((id) => !honouredUnits.has(id)),
    posts: new Map(
      [...postsOf].map(([year, posts]) => [
        year,
        [count(posts, 'no'), count(posts, 'yes'), count(posts, 'unknown')],
      ]),
    ),
    ...{ storiesByTopic: storiesByTopic.counts, storiesByEvidence: storiesByEvidence.counts },
    ...{ adoptionsByYear: adoptionsByYear.counts, adoptionsByStatus: adoptionsByStatus.counts },
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
