import type { DefinedTerm, Event, Organization, WithContext } from 'schema-dts';
import { firstDayOf, lastDayOf } from './calendar.ts';
import type { Award, Topic, Unit } from './catalogue.ts';
import { toPublisher } from './json-ld.ts';
import { say } from './local-text.ts';
import type { PageContext } from './page-context.ts';
import type { Movement } from './roll-types.ts';

const context = 'https://schema.org';

/** A movement as something that the organisation holds from one day to another. */
export function toMovementJsonLd(movement: Movement, page: PageContext): WithContext<Event> {
  const { name, theme, period } = movement;
  const url = page.routes.urlTo(page.place, page.lang);
  const { lang } = page;
  return {
    '@context': context,
    '@type': 'Event',
    '@id': url,
    url,
    name: say(name, lang).text,
    ...(theme && { description: say(theme, lang).text }),
    startDate: firstDayOf(period.from),
    endDate: lastDayOf(period.to),
    organizer: toPublisher(page),
  };
}

/** A unit within the one above it, or within the organisation. */
export function toUnitJsonLd(
  { name, shortName, parent }: Unit,
  page: PageContext,
): WithContext<Organization> {
  const { lang, routes } = page;
  const url = routes.urlTo(page.place, lang);
  const [full, short] = [say(name, lang).text, say(shortName, lang).text];
  return {
    '@context': context,
    '@type': 'Organization',
    '@id': url,
    url,
    name: full,
    ...(short !== full && { alternateName: short }),
    parentOrganization:
      parent === undefined
        ? toPublisher(page)
        : {
            '@type': 'Organization',
            name: say(parent.name, lang).text,
            url: routes.urlTo({ kind: 'unit', id: parent.id }, lang),
          },
  };
}

/** An award or a topic as a term of the organisation's own list. */
export function toTermJsonLd(term: Award | Topic, page: PageContext): WithContext<DefinedTerm> {
  const { lang, routes, t, place } = page;
  const url = routes.urlTo(place, lang);
  const isAward = 'family' in term;
  const criteria = isAward ? term.criteria : undefined;
  return {
    '@context': context,
    '@type': 'DefinedTerm',
    '@id': url,
    url,
    name: say(term.name, lang).text,
    termCode: term.id,
    ...(criteria && { description: say(criteria, lang).text }),
    inDefinedTermSet: {
      '@type': 'DefinedTermSet',
      name: t(isAward ? 'awards.title' : 'topics.title'),
      url: routes.urlTo({ kind: isAward ? 'awards' : 'topics' }, lang),
    },
  };
}
