import type { ShareCard } from '../share-card.ts';
import {
  toFigureBlock,
  toMarkBlock,
  toProgressBlock,
  toTextBlock,
  type Block,
  type Column,
  type Sizes,
} from './blocks.ts';
import type { Measure } from './measure.ts';

/** The room for words beside or below the art of a picture. */
export type Room = Omit<Column, 'scale'> & { readonly height: number };

/** Words that fit their room: kicker and title, what follows, and the mark; all gaps included in the heights. */
export type FittedColumn = {
  readonly head: readonly Block[];
  readonly rest: readonly Block[];
  readonly mark: Block | undefined;
  readonly titleSize: number;
  readonly scale: number;
  /** What is left over of the height of the room. */
  readonly free: number;
};

/** How large the words of a format may stand. */
export type Type = Sizes & { readonly title: number };

/** Words beside the title step down only so far before the title has come close to them. */
const SCALES = [
  1, 0.9, 0.81, 0.73, 0.66, 0.59, 0.53, 0.48, 0.43, 0.39, 0.35, 0.31, 0.28, 0.25, 0.22, 0.2, 0.17, 0.14,
];
const STEP = 0.95;
/** Below this nobody could read a title. */
const LEAST = 9;

/**
 * The largest setting of the words of a card that fits a room: the title steps down first, then everything. Always fits what
 * can be fitted at all; `undefined` only where a single word is too wide at any size that could be read.
 */
export function fitColumn(
  card: Omit<ShareCard, 'art'>,
  { room, type, withMark }: { readonly room: Room; readonly type: Type; readonly withMark: boolean },
  measure: Measure,
): FittedColumn | undefined {
  let last: FittedColumn | undefined;
  for (const scale of SCALES) {
    const fitted = fitAtScale(card, { room, type, withMark, scale }, measure);
    // Smaller words beside it must gain the title something: a long word gains nothing.
    if (fitted === undefined || fitted.titleSize <= (last?.titleSize ?? 0) * 1.04) continue;
    last = fitted;
    if (fitted.titleSize >= type.fact * scale * 1.35) break;
  }
  return last;
}

type Attempt = { room: Room; type: Type; withMark: boolean; scale: number };

function fitAtScale(
  card: Omit<ShareCard, 'art'>,
  { room, type, withMark, scale }: Attempt,
  measure: Measure,
): FittedColumn | undefined {
  const column: Column = { ...room, scale };
  const kicker = toTextBlock(
    card.kicker,
    { voice: 'strong', size: type.kicker * scale, tone: 'hue', gap: 0 },
    column,
    measure,
  );
  const rest = toRest(card, type, column, measure);
  const mark = withMark ? toMarkBlock(card.mark, type, column, measure) : undefined;
  if (kicker === undefined || rest === undefined || (withMark && mark === undefined)) return undefined;
  const taken = heightOf([kicker, ...rest, ...(mark === undefined ? [] : [mark])]);
  // A year or a few letters can shout.
  const largest = card.kind === 'year' || card.title.text.length < 4 ? type.title * 1.9 : type.title;
  for (let size = largest; size >= LEAST; size *= STEP) {
    const title = toTextBlock(
      card.title,
      { voice: 'poster', size, tone: 'ink', gap: type.kicker * scale * 0.7 + size * 0.12 },
      column,
      measure,
    );
    const free = title === undefined ? -1 : room.height - taken - heightOf([title]);
    if (title !== undefined && free >= 0)
      return { head: [kicker, title], rest, mark, titleSize: size, scale, free };
  }
  return undefined;
}

function toRest(
  { figure, progress, facts, kind }: Omit<ShareCard, 'art'>,
  type: Type,
  column: Column,
  measure: Measure,
): readonly Block[] | undefined {
  const size = type.fact * column.scale;
  const strongFirst = kind !== 'movement' && figure === undefined;
  const lines = facts.map((fact, index) => {
    const isFirst = index === 0;
    const gap = isFirst ? size * 1.3 : size * 0.45;
    if (isFirst && strongFirst)
      return toTextBlock(fact, { voice: 'strong', size, tone: 'ink', gap }, column, measure);
    const tone = kind === 'movement' ? 'body' : 'quiet';
    return toTextBlock(fact, { voice: 'plain', size: size * 0.94, tone, gap }, column, measure);
  });
  const blocks = [
    ...(figure === undefined ? [] : [toFigureBlock(figure, type, column, measure)]),
    ...lines,
    ...(progress === undefined ? [] : [toProgressBlock(progress, type, column, measure)]),
  ];
  const whole = blocks.filter((block) => block !== undefined);
  return whole.length === blocks.length ? whole : undefined;
}

/** The height of blocks that stand below one another. */
export function heightOf(blocks: readonly Block[]): number {
  return blocks.reduce((sum, { gap, height }) => sum + gap + height, 0);
}
