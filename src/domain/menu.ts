import type { WordKey } from '../words/interface/en.ts';
import type { PageContext } from './page-context.ts';
import type { Place } from './routes.ts';

/** A part of the site: its word, its first page and the kinds of pages below it. */
export type MenuItem = {
  readonly word: WordKey;
  readonly place: Place;
  readonly below: readonly Place['kind'][];
};

/** The parts of the site that have anything behind them. */
export function toMenu({ has }: Pick<PageContext, 'has'>): readonly MenuItem[] {
  const parts: readonly (MenuItem & { readonly shown: boolean })[] = [
    { word: 'roll.title', place: { kind: 'roll' }, below: rollKinds, shown: true },
    { word: 'stories.title', place: { kind: 'stories' }, below: storyKinds, shown: has.stories },
    {
      word: 'movements.title',
      place: { kind: 'movements' },
      below: ['movement', 'review'],
      shown: has.movements,
    },
    { word: 'units.title', place: { kind: 'units' }, below: ['unit'], shown: has.units },
    { word: 'topics.title', place: { kind: 'topics' }, below: ['topic'], shown: has.topics },
    { word: 'awards.title', place: { kind: 'awards' }, below: ['award'], shown: true },
    { word: 'figures.title', place: { kind: 'figures' }, below: ['yearReport'], shown: has.figures },
  ];
  return parts.filter(({ shown }) => shown);
}

const rollKinds = [
  'year',
  'rollByAward',
  'rollByUnit',
  'rollBySubject',
  'names',
  'namesByInitial',
  'decision',
  'person',
  'collective',
] as const;
const storyKinds = ['storiesByTopic', 'storiesByStage', 'stages', 'story', 'practiceCard', 'adopt'] as const;
