import type { WithContext, CollectionPage, ProfilePage, SearchResultsPage, WebPage } from 'schema-dts';
import type { PageContext, PageHead } from './page-context.ts';
import type { Place } from './routes.ts';

type PageType = 'WebPage' | 'CollectionPage' | 'ProfilePage' | 'SearchResultsPage';

/** What kind of page this is, as a part of the site; what it is about is said beside it. */
export function toPageJsonLd(
  head: Pick<PageHead, 'title'>,
  { place, lang, routes }: PageContext,
): WithContext<WebPage | CollectionPage | ProfilePage | SearchResultsPage> {
  const url = routes.urlTo(place, lang);
  return {
    '@context': 'https://schema.org',
    '@type': toPageType(place),
    url,
    name: head.title,
    inLanguage: lang,
    isPartOf: { '@type': 'WebSite', '@id': routes.urlTo({ kind: 'home' }, lang) },
    ...((place.kind === 'person' || place.kind === 'collective') && { mainEntity: { '@id': url } }),
  };
}

function toPageType({ kind }: Place): PageType {
  switch (kind) {
    case 'person':
    case 'collective':
      return 'ProfilePage';
    case 'search':
      return 'SearchResultsPage';
    case 'roll':
    case 'year':
    case 'rollByAward':
    case 'rollByUnit':
    case 'rollBySubject':
    case 'names':
    case 'namesByInitial':
    case 'decision':
    case 'stories':
    case 'storiesByTopic':
    case 'storiesByStage':
    case 'stages':
    case 'movements':
    case 'units':
    case 'awards':
    case 'topics':
    case 'topic':
      return 'CollectionPage';
    default:
      return 'WebPage';
  }
}
