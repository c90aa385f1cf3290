import type { Contexts } from '../create-contexts.ts';
import type { Lang } from '../fields.ts';
import type { Site } from '../roll-types.ts';
import type { Place } from '../routes.ts';
import type { Collection } from './data-schemas.ts';

/** The folder of the data below the base of the site; a change that breaks programs gets a new one. */
export const DATA_FOLDER = 'api/v1';

/** The file that names all others, below the base of the site. */
export const DATA_INDEX = `${DATA_FOLDER}/index.json`;

/** The description of all files for programs, below the base of the site. */
export const DATA_OPENAPI = `${DATA_FOLDER}/openapi.json`;

/** Where a page of a collection stands below the base of the site, counted from 1. */
export function toDataPath(collection: Collection, page: number): string {
  return `${DATA_FOLDER}/${collection}/${page}.json`;
}

/** Where the schema of a collection, or of the index, stands below the base of the site. */
export function toSchemaPath(name: Collection | 'index'): string {
  return `${DATA_FOLDER}/schemas/${name}.json`;
}

/** Where a part of the roll as a table stands below the base of the site, counted from 1. */
export function toTablePath(lang: Lang, part: number): string {
  return `${DATA_FOLDER}/roll/${lang.toLowerCase()}/${part}.csv`;
}

/** Makes the addresses that data tell, with protocol and host. */
export type Addresses = {
  /** A path below the base of the site. */
  readonly absolute: (path: string) => string;
  /** A page in every language of the site. */
  readonly urls: (place: Place) => Record<string, string>;
};

/** The addresses of a site. */
export function createAddresses(site: Site, { routes }: Pick<Contexts, 'routes'>): Addresses {
  return {
    absolute: (path) => new URL(routes.below(path), site.address).href,
    urls: (place) => Object.fromEntries(site.languages.map((lang) => [lang, routes.urlTo(place, lang)])),
  };
}
