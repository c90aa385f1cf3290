import type { Dataset, WithContext } from 'schema-dts';
import { toPublisher } from '../json-ld.ts';
import { say } from '../local-text.ts';
import type { PageContext } from '../page-context.ts';
import { DATA_INDEX, toTablePath } from './data-addresses.ts';

/** The data of the site for those who look for data: where they are, and on what terms. `parts` counts the files of the roll. */
export function toDatasetJsonLd(page: PageContext, parts: number): WithContext<Dataset> {
  const { site, lang, routes, place, t } = page;
  const absolute = (path: string): string => new URL(routes.below(path), site.address).href;
  const licence = site.dataLicence;
  const tables = Array.from({ length: parts }, (_, index) => ({
    ...{ '@type': 'DataDownload' as const, encodingFormat: 'text/csv' },
    contentUrl: absolute(toTablePath(lang, index + 1)),
  }));
  const index = {
    ...{ '@type': 'DataDownload' as const, encodingFormat: 'application/json' },
    contentUrl: absolute(DATA_INDEX),
  };
  return {
    '@context': 'https://schema.org',
    '@type': 'Dataset',
    '@id': routes.urlTo(place, lang),
    url: routes.urlTo(place, lang),
    name: t('site.title', { page: t('data.title'), site: say(site.name, lang).text }),
    description: say(site.description, lang).text,
    inLanguage: [...site.languages],
    isAccessibleForFree: true,
    creator: toPublisher(page),
    ...(licence && { license: licence.url ?? say(licence.name, lang).text }),
    distribution: [index, ...tables],
  };
}
