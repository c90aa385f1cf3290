import type { PageContext } from '../page-context.ts';
import type { OwnPage, Roll } from '../roll-types.ts';
import { ofAward, ofMovement, ofTopic, ofUnit } from './of-catalogue.ts';
import { ofDecision } from './of-decisions.ts';
import { ofBare, ofHonouree } from './of-honourees.ts';
import { ofPage } from './of-pages.ts';
import { ofPlaces } from './of-places.ts';
import { ofStory } from './of-stories.ts';
import { createMake, type SearchRecord } from './record.ts';

/** Every record of a roll in one language; `codeOf` gives the source of an own page that is partly code. */
export function toSearchRecords(
  roll: Roll,
  context: PageContext,
  codeOf: (page: OwnPage) => string = () => '',
): readonly SearchRecord[] {
  const make = createMake(context, codeOf);
  return [
    ...[...roll.people, ...roll.collectives]
      .filter(({ hasPage }) => hasPage)
      .map((honouree) => ofHonouree(honouree, make)),
    ...roll.honours
      .filter(({ recipient }) => recipient.kind === 'bare' || !recipient.honouree.hasPage)
      .map((honour) => ofBare(honour, make)),
    ...roll.stories.map((story) => ofStory(story, make)),
    ...roll.decisions.map((decision) => ofDecision(decision, make)),
    ...roll.movements.map((movement) => ofMovement(movement, make)),
    ...roll.units.map((unit) => ofUnit(unit, make)),
    ...roll.awards.map((award) => ofAward(award, make)),
    ...roll.topics.map((topic) => ofTopic(topic, make)),
    ...roll.pages.map((page) => ofPage(page, make)),
    ...ofPlaces(make),
  ];
}
