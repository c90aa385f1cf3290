import { toFolded, toMarked } from './fold.ts';
import type { Part } from './parts.ts';
import type { Plan } from './plan.ts';
import type { Match, Step } from './steps.ts';

/** What the engine gives for one question: each record once. */
export type EngineHit = { readonly id: string; readonly score: number };

/** A record that answers a query; higher scores first. */
export type Ranked = { readonly id: string; readonly score: number; readonly match: Match };

/** So many answers to the whole query make its parts needless. */
const ENOUGH = 5;

/** How much the part of a query that an answer covers counts beside the answer to the whole. */
const COVERED = 1.6;

/** A query with more parts than this is asked for in parts too: words that stand far apart in a long text are no answer. */
const FEW_PARTS = 3;

/** So many answers in the query's own words make other names needless. */
const PLENTY = 10;

/** Of a long query, a record that holds the words but so little of what they make together answers it only in part. */
const FIRMLY_COVERED = 0.45;

/** A record that meets less of the query than this is no answer. */
const LEAST_COVERED = 0.34;

/** Asks the engine all that a plan calls for, and puts the answers of all questions in one order. */
export async function runPlan(
  plan: Plan,
  ask: (query: string) => Promise<readonly EngineHit[]>,
): Promise<readonly Ranked[]> {
  const best = new Map<string, Ranked>();
  const answer = createAnswer(ask);
  const keep = (id: string, score: number, match: Match): void => {
    const known = best.get(id);
    if (known === undefined || known.score < score)
      best.set(id, { id, score, match: known?.match === 'found' ? 'found' : match });
    else if (match === 'found' && known.match !== 'found') best.set(id, { ...known, match });
  };
  const askAll = async (steps: readonly Step[]): Promise<void> => {
    const answers = await Promise.all(steps.map(async (step) => ({ step, hits: await answer(step) })));
    for (const { step, hits } of answers)
      for (const { id, score } of hits) keep(id, toScore(step, score), step.match);
  };
  await askAll(plan.whole);
  // What is not asked for is not loaded either.
  const isPlenty = best.size >= PLENTY && plan.parts.length > FEW_PARTS && !plan.isNamed;
  if (!isPlenty) await askAll(plan.others);
  if (best.size < ENOUGH || plan.parts.length > FEW_PARTS)
    for (const { id, covered, isWhole } of await coverParts(
      isPlenty ? inOwnWords(plan.parts) : plan.parts,
      answer,
    )) {
      const whole = best.get(id);
      const isThin = covered < FIRMLY_COVERED;
      if (whole !== undefined)
        best.set(id, {
          ...whole,
          score: whole.score + COVERED * covered,
          match: isThin ? 'relaxed' : whole.match,
        });
      else if (covered >= LEAST_COVERED) keep(id, COVERED * covered, isWhole ? 'related' : 'relaxed');
    }
  return [...best.values()].sort((one, other) => other.score - one.score || (one.id < other.id ? -1 : 1));
}

/** Words that are many are met by any long text: what counts is whether they stand together. */
function toScore({ query, trust }: Step, score: number): number {
  const count = query.split(' ').length;
  return trust * ((count < 3 ? 1 : count === 3 ? 0.7 : 0.1) + score);
}

type Answer = (step: Step) => Promise<readonly EngineHit[]>;

/** Answers to a step have scores from 0 to 1, and more where its words stand in a row: the more words, the more. */
function toRowBonus(query: string): number {
  return Math.min(0.9, 0.15 * query.split(' ').length);
}

function createAnswer(ask: (query: string) => Promise<readonly EngineHit[]>): Answer {
  const known = new Map<string, Promise<readonly EngineHit[]>>();
  const askOnce = (query: string): Promise<readonly EngineHit[]> => {
    const asked = known.get(query) ?? ask(query);
    known.set(query, asked);
    return asked;
  };
  return async ({ query, phrase, needsPhrase = false }) => {
    const [hits, rows] = await Promise.all([askOnce(query), phrase === undefined ? [] : askOnce(phrase)]);
    const inRow = new Set(rows.map(({ id }) => id));
    return normalise(hits)
      .filter(({ id }) => !needsPhrase || phrase === undefined || inRow.has(id))
      .map(({ id, score }) => ({ id, score: score + (inRow.has(id) ? toRowBonus(query) : 0) }));
  };
}

/** Parts without the other names of what they name. */
function inOwnWords(parts: readonly Part[]): readonly Part[] {
  return parts
    .map(({ weight, steps }) => ({ weight, steps: steps.filter(({ match }) => match !== 'related') }))
    .filter(({ steps }, index) => steps.length > 0 || parts[index]?.steps.length === 0);
}

async function coverParts(
  parts: readonly Part[],
  answer: Answer,
): Promise<readonly { id: string; covered: number; isWhole: boolean }[]> {
  const total = parts.reduce((sum, { weight }) => sum + weight, 0);
  const sums = new Map<string, number>();
  const met = new Map<string, number>();
  await Promise.all(
    parts.map(async ({ weight, steps }) => {
      const part = new Map<string, number>();
      for (const { hits, step } of await Promise.all(
        steps.map(async (each) => ({ step: each, hits: await answer(each) })),
      ))
        for (const { id, score } of hits)
          part.set(id, Math.max(part.get(id) ?? 0, step.trust * (0.7 + 0.3 * Math.min(1, score))));
      for (const [id, score] of part) {
        sums.set(id, (sums.get(id) ?? 0) + weight * score);
        met.set(id, (met.get(id) ?? 0) + 1);
      }
    }),
  );
  return [...sums].map(([id, sum]) => ({
    id,
    covered: total === 0 ? 0 : sum / total,
    isWhole: met.get(id) === parts.length,
  }));
}

function normalise(hits: readonly EngineHit[]): readonly EngineHit[] {
  const most = Math.max(...hits.map(({ score }) => score), Number.MIN_VALUE);
  return hits.map(({ id, score }) => ({ id, score: Math.max(0, score / most) }));
}

/** What the order of the first results also goes by: the words of the record itself. */
export type Shown = { readonly title: string; readonly text: string; readonly aliases: string };

/** The score of a record once its words are there: titles, whole phrases and exact marks lift it. */
export function toFinalScore({ score }: Ranked, { title, text, aliases }: Shown, plan: Plan): number {
  const { plain, exact } = plan;
  if (plain === '') return score;
  const names = [title, ...aliases.split(' | ')].map(toFolded);
  const isTitle = names.some((name) => name === plain);
  const isBegun = names.some((name) => name.startsWith(plain));
  const words = plan.marked;
  const heading = toFolded(title);
  const held = words.length === 0 ? 0 : words.filter((word) => heading.includes(word)).length / words.length;
  const marks =
    exact === undefined
      ? 0
      : toMarked(title).includes(exact)
        ? 0.35
        : toMarked(text).includes(exact)
          ? 0.2
          : 0;
  return score + (isTitle ? 0.8 : isBegun ? 0.35 : 0) + 0.3 * held + marks;
}
