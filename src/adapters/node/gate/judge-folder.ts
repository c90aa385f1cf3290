import { dirname, join } from 'node:path';
import { buildLedger } from '../../../domain/ledger.ts';
import { toShortHash } from '../../../domain/text/to-short-hash.ts';
import { withheldStrings } from '../../../domain/withheld.ts';
import { checkSite } from '../check-site.ts';
import { checkEditor } from '../editor/check-editor.ts';
import type { RollState } from '../read-roll.ts';
import type { SitePage } from '../read-site.ts';
import { openErasedSearch } from '../withdraw/find-traces.ts';
import { toFindings, type Finding } from './finding.ts';
import { openVerdicts } from './open-verdicts.ts';

/** Judges a finished folder by the content that it was made from; what has passed before is not judged again. `pages` are its pages, where somebody has just read them. */
export async function judgeFolder(
  folder: string,
  { content, now, roll }: Pick<Extract<RollState, { ok: true }>, 'content' | 'now' | 'roll'>,
  workFolder: string,
  pages?: readonly SitePage[],
): Promise<readonly Finding[]> {
  const { address } = roll.site;
  const findings = await checkSite(folder, {
    ledger: buildLedger(content, now),
    withheld: withheldStrings(content, now),
    erased: await openErasedSearch(content, now, workFolder),
    ...{ address, pages },
    verdicts: await openVerdicts(join(workFolder, 'gate', `passed-${toShortHash(address)}.txt`)),
  });
  const strays = await checkEditor(dirname(workFolder), roll.site, folder);
  return [...findings, ...toFindings('stray-file', strays)];
}
