import type { PageContext } from '../page-context.ts';
import type { Make, SearchRecord } from './record.ts';

/** The ways through the site that readers look for by name: where everyone is listed, counted, or may be proposed. */
export function ofPlaces(make: Make): readonly SearchRecord[] {
  return PLACES.filter(({ isThere }) => isThere(make.context)).map(({ kind, words }) => {
    const [title, lead] = words.map((word) => make.context.t(word));
    return make.record('page', `place:${kind}`, make.context.to({ kind }), {
      title: title ?? '',
      about: lead ?? '',
      lead: [lead ?? ''],
    });
  });
}

const always = (): boolean => true;
const PLACES = [
  { kind: 'roll', words: ['roll.title', 'roll.lead'], isThere: always },
  { kind: 'names', words: ['roll.names', 'roll.namesLead'], isThere: always },
  {
    kind: 'stories',
    words: ['stories.title', 'stories.lead'],
    isThere: ({ has }: PageContext): boolean => has.stories,
  },
  {
    kind: 'figures',
    words: ['figures.title', 'figures.lead'],
    isThere: ({ has }: PageContext): boolean => has.figures,
  },
  {
    kind: 'nominate',
    words: ['nominate.title', 'nominate.lead'],
    isThere: ({ has }: PageContext): boolean => has.units || has.stories,
  },
] as const;
