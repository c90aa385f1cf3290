import { join } from 'node:path';
import type { Now } from '../../../domain/calendar.ts';
import type { Content } from '../../../domain/content.ts';
import { listDisclosures } from '../../../domain/disclosures.ts';
import { withheldStrings } from '../../../domain/withheld.ts';
import { findLeaks } from '../find-leaks.ts';
import { findTraces, type ErasedSearch } from '../withdraw/find-traces.ts';
import { listOwn } from './assets.ts';
import { SITE, type Release } from './release.ts';

/** Whether all that a release holds may still be shown. */
export type MayStay = (release: Pick<Release, 'folder' | 'record'>) => Promise<boolean>;

/**
 * Judges releases by the content at an instant: one may stay while it tells nothing of anybody that the content does not
 * tell as well, and none of its bytes hold what is withheld now, or a trace of the erased. The first finds those who were
 * erased, the second the rest.
 */
export function createMayStay(content: Content, now: Now, erased?: ErasedSearch): MayStay {
  const told = new Set(listDisclosures(content, now));
  const withheld = withheldStrings(content, now);
  return async ({ folder, record }) => {
    if (!record.disclosures.every((key) => told.has(key))) return false;
    const own = await listOwn(folder);
    const names = new Set(own);
    // What is packed says what stands beside it, and is compared with its sum before anybody sees it.
    const files = own.filter((file) => !/\.(?:br|gz)$/.test(file) || !names.has(file.slice(0, -3)));
    const leaks = await findLeaks(join(folder, SITE), files, withheld);
    if (leaks.length > 0 || erased === undefined) return leaks.length === 0;
    return (await findTraces(join(folder, SITE), files, erased)).length === 0;
  };
}
