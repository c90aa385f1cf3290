import { toLinked } from '../../../domain/references.ts';
import type { Roll } from '../../../domain/roll-types.ts';
import type { SearchRecord } from '../../../domain/search-records/record.ts';
import { toHash } from './sealed-file.ts';

/**
 * Gives a hash of all that the document of a record is made of: the record, the code, the words and addresses of the site
 * and, where a text may hold links, what becomes of a link to anybody.
 */
export function createDocumentKeys(roll: Roll, code: string): (record: SearchRecord) => string {
  const site = toHash(toJson([code, roll.site, roll.ownWords]));
  const links = toHash(toJson(toLinked(roll)));
  return (record) => toHash(toJson([site, mayLink(record) ? links : '', record]));
}

/** Nothing is a link in Markdown without one of these. */
function mayLink({ texts }: SearchRecord): boolean {
  return texts.some((text) => /[[<]/.test(text));
}

function toJson(value: unknown): string {
  return JSON.stringify(value, (_key, item: unknown) => (item instanceof Map ? [...item] : item));
}
