import type { WordKey } from '../words/interface/en.ts';
import type { Translate } from '../words/translate.ts';
import { nameDecision } from './decision-name.ts';
import type { Lang } from './fields.ts';
import { toFormat } from './format.ts';
import { say, type LocalText } from './local-text.ts';
import type { Decision, Honouree, Roll } from './roll-types.ts';

/** A page that may have the title of another, and what may tell them apart, the best first. */
type Titled = {
  readonly mark: string;
  readonly title: string;
  readonly tellings: readonly (string | undefined)[];
};

/**
 * What the titles of pages need in one language so that each is the only one of its name, by `kind:id`: the unit of a
 * namesake, the date of a decision, the kind of an entry, or at last its id. Pages with a title of their own are absent.
 */
export function toDistinctions(roll: Roll, lang: Lang, t: Translate<WordKey>): ReadonlyMap<string, string> {
  const byTitle = Map.groupBy(toTitled(roll, lang, t), ({ title }) => title);
  const namesakes = [...byTitle.values()].filter(({ length }) => length > 1);
  return new Map(
    namesakes.flatMap((same) => same.map((entry, index) => [entry.mark, tell(same, entry, index)])),
  );
}

function tell(same: readonly Titled[], { mark, tellings }: Titled, index: number): string {
  const telling = tellings.find(
    (words, place) =>
      words !== undefined && same.every((other, at) => at === index || other.tellings[place] !== words),
  );
  return telling ?? mark.slice(mark.indexOf(':') + 1);
}

function toTitled(roll: Roll, lang: Lang, t: Translate<WordKey>): readonly Titled[] {
  const words = (text: LocalText | undefined): string | undefined => text && say(text, lang).text;
  const honourees: readonly Honouree[] = [...roll.people, ...roll.collectives];
  const named = (
    kind: string,
    { id }: { readonly id: string },
    name: LocalText,
    kindWord: string,
  ): Titled => ({
    mark: `${kind}:${id}`,
    title: say(name, lang).text,
    tellings: [undefined, kindWord],
  });
  const toDecision = (decision: Decision): Titled => ({
    mark: `decision:${decision.id}`,
    title: nameDecision(decision, { t, lang }),
    tellings: [toFormat(lang).date(decision.date), t('decision.kind'), words(decision.issuer.name)],
  });
  return [
    ...honourees
      .filter(({ hasPage }) => hasPage)
      .map(({ kind, id, name, unit, honours }) => ({
        mark: `${kind}:${id}`,
        title: say(name, lang).text,
        tellings: [words(unit?.name ?? honours[0]?.unit?.name ?? honours[0]?.affiliation), t(`${kind}.kind`)],
      })),
    ...roll.decisions.map(toDecision),
    ...roll.stories.map((story) => ({
      ...named('story', story, story.title, t('story.practice')),
      tellings: [words(story.unit.name), t('story.practice')],
    })),
    ...roll.movements.map((movement) => named('movement', movement, movement.name, t('movement.kind'))),
    ...roll.awards.map((award) => named('award', award, award.name, t('award.kind'))),
    ...roll.topics.map((topic) => named('topic', topic, topic.name, t('topic.kind'))),
    ...roll.pages.map((page) => named('page', page, page.title, page.id)),
  ];
}
