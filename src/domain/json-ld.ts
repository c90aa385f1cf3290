import type {
  Article,
  BreadcrumbList,
  ItemList,
  Organization,
  Person as PersonJsonLd,
  WebSite,
  WithContext,
} from 'schema-dts';
import { say } from './local-text.ts';
import type { PageContext, PageHead } from './page-context.ts';
import { toPicturePath } from './public-files.ts';
import type { Collective, Honour, Honouree, Person, Story } from './roll-types.ts';
import type { Place } from './routes.ts';

const context = 'https://schema.org';

/** A person as far as the public may see: name and honours, and with a full profile role, unit, summary and portrait. */
export function toPersonJsonLd(person: Person, page: PageContext): WithContext<PersonJsonLd> {
  const { role, unit } = person;
  return {
    '@context': context,
    '@type': 'Person',
    '@id': urlOf(person, page),
    ...toHonouree(person, page),
    ...(role && { jobTitle: say(role, page.lang).text }),
    ...(unit && { affiliation: { '@type': 'Organization', name: say(unit.name, page.lang).text } }),
  };
}

/** A collective as an organisation within the one that publishes the site. */
export function toCollectiveJsonLd(collective: Collective, page: PageContext): WithContext<Organization> {
  const { size } = collective;
  return {
    '@context': context,
    '@type': 'Organization',
    '@id': urlOf(collective, page),
    ...toHonouree(collective, page),
    parentOrganization: toPublisher(page),
    ...(size !== undefined && { numberOfEmployees: { '@type': 'QuantitativeValue', value: size } }),
  };
}

/** The organisation that publishes the site. */
export function toOrganizationJsonLd(page: PageContext): WithContext<Organization> {
  const { email } = page.site.contact;
  return { '@context': context, ...toPublisher(page), ...(email !== undefined && { email }) };
}

/** A story, in the language in which its title really is. */
export function toArticleJsonLd(story: Story, page: PageContext): WithContext<Article> {
  const title = say(story.title, page.lang);
  const [picture] = story.pictures.values();
  const authors = [...story.people, ...story.collectives].filter(mayBeFound);
  return {
    '@context': context,
    '@type': 'Article',
    '@id': urlOf(story, page),
    headline: title.text,
    description: say(story.summary, page.lang).text,
    inLanguage: title.lang,
    datePublished: story.published,
    mainEntityOfPage: urlOf(story, page),
    publisher: toPublisher(page),
    author: authors.length === 0 ? toPublisher(page) : authors.map((author) => toAuthor(author, page)),
    about: story.topics.map(({ name }) => ({ '@type': 'Thing', name: say(name, page.lang).text })),
    ...(picture && { image: absolute(toPicturePath(picture.file), page) }),
  };
}

/** An item of a list: its name, and its page where it has one. */
export type ListItem = { readonly name: string; readonly place: Place | undefined };

/** A list in its order on the page. */
export function toItemListJsonLd(items: readonly ListItem[], page: PageContext): WithContext<ItemList> {
  return {
    '@context': context,
    '@type': 'ItemList',
    numberOfItems: items.length,
    itemListElement: items.map(({ name, place }, index) => ({
      '@type': 'ListItem',
      position: index + 1,
      name,
      ...(place && { url: page.routes.urlTo(place, page.lang) }),
    })),
  };
}

/**
 * Honours as items of a list for search engines: who, for which award, with the page of the recipient where there is one.
 * Whoever has not agreed to search engines stands on the page, and not in what is told to them.
 */
export function toHonourItems(honours: readonly Honour[], page: PageContext): readonly ListItem[] {
  return honours.flatMap(({ name, award, recipient }) =>
    recipient.kind === 'profile' && mayBeFound(recipient.honouree)
      ? [
          {
            name: `${say(name, page.lang).text}, ${say(award.name, page.lang).text}`,
            place: recipient.honouree.hasPage ? toPlace(recipient.honouree) : undefined,
          },
        ]
      : [],
  );
}

/** The way from the home page to a page. */
export function toBreadcrumbJsonLd(
  breadcrumb: PageHead['breadcrumb'],
  page: PageContext,
): WithContext<BreadcrumbList> {
  return {
    '@context': context,
    '@type': 'BreadcrumbList',
    itemListElement: breadcrumb.map(({ name, place }, index) => ({
      '@type': 'ListItem',
      position: index + 1,
      name,
      item: page.routes.urlTo(place, page.lang),
    })),
  };
}

/** The site as a whole, for its home page. */
export function toWebSiteJsonLd(page: PageContext): WithContext<WebSite> {
  const url = page.routes.urlTo({ kind: 'home' }, page.lang);
  return {
    '@context': context,
    '@type': 'WebSite',
    '@id': url,
    url,
    name: say(page.site.name, page.lang).text,
    description: say(page.site.description, page.lang).text,
    inLanguage: [...page.site.languages],
    publisher: toPublisher(page),
  };
}

function toHonouree(honouree: Honouree, page: PageContext) {
  const { name, summary, portrait, honours } = honouree;
  const awards = honours.filter(({ annulled }) => annulled === undefined);
  return {
    name: say(name, page.lang).text,
    url: urlOf(honouree, page),
    award: awards.map(({ award, decision }) => `${say(award.name, page.lang).text} (${decision.date})`),
    ...(summary && { description: say(summary, page.lang).text }),
    ...(portrait && { image: absolute(toPicturePath(portrait.file), page) }),
  };
}

function mayBeFound({ channels }: Honouree): boolean {
  return channels.has('searchEngines');
}

function toAuthor(honouree: Honouree, page: PageContext) {
  const name = say(honouree.name, page.lang).text;
  const url = honouree.hasPage ? { url: urlOf(honouree, page) } : {};
  return honouree.kind === 'person'
    ? { '@type': 'Person' as const, name, ...url }
    : { '@type': 'Organization' as const, name, ...url };
}

/** The organisation that publishes the site, as a part of what is about something else. */
export function toPublisher(page: PageContext) {
  return {
    '@type': 'Organization' as const,
    name: say(page.site.organisation, page.lang).text,
    url: page.routes.urlTo({ kind: 'home' }, page.lang),
  };
}

function toPlace({ kind, id }: Honouree | Story): Place {
  return { kind, id };
}

function urlOf(entry: Honouree | Story, page: PageContext): string {
  return page.routes.urlTo(toPlace(entry), page.lang);
}

function absolute(path: string, page: PageContext): string {
  return new URL(page.routes.below(path), page.site.address).href;
}
