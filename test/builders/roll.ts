import { toNow } from '../../src/domain/calendar.ts';
import { toDistinctions } from '../../src/domain/distinctions.ts';
import { toEntryMark } from '../../src/domain/entry-mark.ts';
import { listEmbedKeys } from '../../src/domain/embed/list-embeds.ts';
import { listFeedKeys } from '../../src/domain/feeds/list-feeds.ts';
import type { Lang } from '../../src/domain/fields.ts';
import type { PageContext } from '../../src/domain/page-context.ts';
import { buildRoll } from '../../src/domain/roll.ts';
import type { Roll } from '../../src/domain/roll-types.ts';
import { createRoutes, type Place } from '../../src/domain/routes.ts';
import { addressWordsOf } from '../../src/words/addresses.ts';
import { en, type WordKey } from '../../src/words/interface/en.ts';
import { shippedWords } from '../../src/words/interface/languages.ts';
import { createTranslate } from '../../src/words/translate.ts';
import { contentOf, type Situation } from './content.ts';

/** The roll of a situation on 22 November 2026. */
export function rollOf(situation: Situation): Roll {
  return buildRoll(contentOf(situation), toNow('2026-11-22', 'UTC'));
}

/** What a page at this place of a roll would get. */
export function contextOf(roll: Roll, place: Place, lang: Lang = roll.site.defaultLang): PageContext {
  const t = createTranslate<WordKey>(lang, shippedWords[lang] ?? en);
  const routes = createRoutes(roll.site, (each) => addressWordsOf(each));
  return {
    ...{ site: roll.site, lang, place, routes, menuPages: [], runningMovement: roll.runningMovement },
    t,
    feeds: listFeedKeys(roll),
    embeds: listEmbedKeys(roll),
    distinction: toDistinctions(roll, lang, t).get(toEntryMark(place)),
    to: (target) => routes.pathTo(target, lang),
    has: {
      stories: roll.stories.length > 0,
      movements: roll.movements.length > 0,
      topics: roll.topics.length > 0,
      units: roll.units.length > 0,
      figures: roll.years.length > 0,
      badges: roll.badges === 'issued',
    },
  };
}

/** A decision of 1 March 2026 that gives a letter to these recipients. */
export function decisionFor(
  recipients: readonly object[],
  more: object = {},
): { readonly [field: string]: unknown } {
  return {
    date: '2026-03-01',
    issuer: { name: 'The Director', level: 'house' },
    grants: [{ award: 'letter', recipients }],
    ...more,
  };
}

/** A story of the archive. */
export const STORY = {
  ...{ state: 'published', title: 'A', summary: 'B', stage: 'nurtured', unit: 'archive' },
  ...{ started: '2025-01', published: '2026-01-01' },
};
