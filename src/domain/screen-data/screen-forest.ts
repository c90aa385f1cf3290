import { mayAppear } from '../channels.ts';
import { toFlowers } from '../forest/flowers.ts';
import { toForest, type Clearing, type Forest } from '../forest/forest.ts';
import type { Roll } from '../roll-types.ts';

/** The forest of a screen, and how many it has of whom; those without a name there are counted and have no flower. */
export type ScreenForest = {
  readonly forest: Forest;
  readonly honourees: number;
  readonly practices: number;
};

/** The forest of those who have agreed to screens, and of all practices. */
export function toScreenForest(roll: Roll): ScreenForest {
  const agreed = new Set(
    [...roll.people, ...roll.collectives]
      .filter((honouree) => mayAppear(honouree, 'screens'))
      .map(({ kind, id }) => `${kind}:${id}`),
  );
  const flowers = toFlowers(roll);
  const isStory = ({ id }: { readonly id: string }): boolean => id.startsWith('story:');
  const shown = flowers.filter((flower) => isStory(flower) || agreed.has(flower.id));
  const practices = flowers.filter(isStory).length;
  return { forest: toForest(shown), honourees: flowers.length - practices, practices };
}

/** The blooms of a layout without names and links, as the content of an `svg`. */
export function renderTrees({ blooms }: Clearing): string {
  return blooms
    .map(({ flower, drawing, at: { x, y, radius } }) => {
      const size = toText(radius * 2);
      const corner = `x="${toText(x - radius)}" y="${toText(y - radius)}"`;
      return `<use href="#${drawing}" class="${flower.record.hue}" ${corner} width="${size}" height="${size}"/>`;
    })
    .join('');
}

function toText(value: number): string {
  return String(Math.round(value));
}
