import { scaleUtc } from 'd3-scale';
import { lastDayOf, type CalendarDate } from '../calendar.ts';
import { startOf, type Learner, type LineageNode } from './lineage.ts';
import { wrapWords } from './wrap-words.ts';

/** A learner as far as its line is drawn: where it ends, where it does. */
export type DrawnLearner = Learner & { readonly stoppedOn: CalendarDate | undefined };

/** A row of the picture: the name of a unit, its dot where it began, and its line until today or until it stopped. */
export type LineageRow<Item extends DrawnLearner> = {
  readonly node: LineageNode<Item>;
  readonly lines: readonly string[];
  /** Where the name begins. */
  readonly indent: number;
  readonly y: number;
  readonly from: number;
  readonly to: number;
  /** The path from the line of whoever it learned from to its dot. */
  readonly stem: string | undefined;
};

/** The picture of a lineage in units of its own view box; time goes to the right, and every unit has a row. */
export type LineageLayout<Item extends DrawnLearner> = {
  readonly width: number;
  readonly height: number;
  readonly rows: readonly LineageRow<Item>[];
  /** Beginnings of years or months, at most six. */
  readonly ticks: readonly { readonly x: number; readonly date: CalendarDate }[];
};

export const LINEAGE_WIDTH = 760;
const NAMES = 236;
const EDGE = 14;
const TOP = 34;
/** What a Latin letter of a name takes, at most. */
const LETTER = 7.5;
const LINE = 18;
const INDENT = 16;
const DEEPEST = 4;
/** More rows than this stand closer together. */
const MANY = 20;
const MOST_TICKS = 6;
const ELBOW = 12;
const CURVE = 6;

/**
 * Lays a lineage out: everyone stands below whoever they learned from, the latest nearest, so that no stem crosses the line of
 * anybody else. `nameOf` gives the words of a unit, `started` is when the practice began; what is dated after `today` stands
 * at today.
 */
export function layOutLineage<Item extends DrawnLearner>(
  root: LineageNode<Item>,
  {
    started,
    today,
    nameOf,
  }: {
    readonly started: CalendarDate;
    readonly today: string;
    readonly nameOf: (id: string) => string;
  },
): LineageLayout<Item> {
  const nodes = listFromLatest(root);
  const beginningOf = (node: LineageNode<Item>): string =>
    earlier(lastDayOf(node.depth === 0 ? started : (startOf(node) ?? started)), today);
  const first = nodes.map(beginningOf).reduce(earlier, today);
  const time = scaleUtc(
    [toTime(first), Math.max(toTime(today), toTime(first) + 1)],
    [NAMES + EDGE, LINEAGE_WIDTH - EDGE],
  );
  const xOf = (day: string): number => round(time(toTime(day)));
  const padding = nodes.length > MANY ? 6 : 14;
  const rows: LineageRow<Item>[] = [];
  let top = TOP;
  for (const node of nodes) {
    const indent = Math.min(node.depth, DEEPEST) * INDENT;
    const lines = wrapWords(nameOf(node.id), Math.floor((NAMES - indent) / LETTER));
    const height = Math.max(1, lines.length) * LINE + padding;
    const from = xOf(beginningOf(node));
    const end =
      node.learner?.stoppedOn === undefined ? today : earlier(lastDayOf(node.learner.stoppedOn), today);
    rows.push({
      node,
      lines,
      indent,
      y: round(top + height / 2),
      from,
      to: Math.max(from, xOf(end)),
      stem: undefined,
    });
    top += height;
  }
  return { width: LINEAGE_WIDTH, height: top + 8, rows: withStems(rows), ticks: toTicks(time) };
}

/** A stem goes down at the beginning of its own line: whoever began later begins to the right of it, and so stands above. */
function listFromLatest<Item extends Learner>(node: LineageNode<Item>): readonly LineageNode<Item>[] {
  return [node, ...node.children.toReversed().flatMap(listFromLatest)];
}

function withStems<Item extends DrawnLearner>(
  rows: readonly LineageRow<Item>[],
): readonly LineageRow<Item>[] {
  const teachers = new Map(rows.flatMap((row) => row.node.children.map((child) => [child.id, row] as const)));
  return rows.map((row) => {
    const teacher = teachers.get(row.node.id);
    return teacher === undefined ? row : { ...row, stem: toStem(teacher, row) };
  });
}

type Place = { readonly from: number; readonly to: number; readonly y: number };

/** It leaves the teacher's line shortly before the pupil's beginning, so that it passes beside the dots of others. */
function toStem(teacher: Place, { from, y }: Place): string {
  const x = round(Math.max(Math.min(teacher.from, from), from - ELBOW));
  const curve = Math.min(CURVE, Math.max(0, from - x));
  const leaves = Math.min(Math.max(x, teacher.from), teacher.to);
  const start = `M${leaves} ${teacher.y}${leaves === x ? '' : `H${x}`}`;
  return `${start}V${round(y - curve)}Q${x} ${y} ${round(x + curve)} ${y}H${from}`;
}

function toTicks(time: ReturnType<typeof scaleUtc<number>>): LineageLayout<DrawnLearner>['ticks'] {
  const ticks = time.ticks(5);
  const areYears = ticks.every((tick) => tick.getUTCMonth() === 0 && tick.getUTCDate() === 1);
  const days = ticks.filter((tick) => tick.getUTCDate() === 1);
  const step = Math.ceil(days.length / MOST_TICKS);
  const shown = days.filter((_, index) => index % step === 0);
  return shown.map((tick) => ({
    x: round(time(tick)),
    date: tick.toISOString().slice(0, areYears ? 4 : 7),
  }));
}

function toTime(day: string): number {
  return Date.parse(`${day}T00:00:00Z`);
}

function earlier(one: string, other: string): string {
  return one < other ? one : other;
}

function round(value: number): number {
  return Math.round(value * 10) / 10;
}
