import { dirname, join } from 'node:path';
import { buildLedger } from '../../../domain/ledger.ts';
import { toShortHash } from '../../../domain/text/to-short-hash.ts';
import { withheldStrings } from '../../../domain/withheld.ts';
import { checkSite } from '../check-site.ts';
import { hashCode } from '../code-hash.ts';
import { checkEditor } from '../editor/check-editor.ts';
import type { RollState } from '../read-roll.ts';
import { createReader, type Reader } from '../reading/create-reader.ts';
import { openReadings } from '../reading/kept-readings.ts';
import { openErasedSearch } from '../withdraw/find-traces.ts';
import { toFindings, type Finding } from './finding.ts';
import { openVerdicts } from './open-verdicts.ts';

type Ready = Pick<Extract<RollState, { ok: true }>, 'content' | 'now' | 'roll'>;

/** Makes a reader for a finished folder of a content, which searches it for all that may not be public by that content. */
export async function openReader({ content, now, roll }: Ready, workFolder: string): Promise<Reader> {
  const erased = await openErasedSearch(content, now, workFolder);
  const sought = {
    address: roll.site.address,
    withheld: withheldStrings(content, now),
    // Without a secret nothing can be found: then no name in it may make all files be read anew.
    erased: erased.secret === undefined ? undefined : erased,
  };
  const code = await hashCode(dirname(workFolder), roll);
  return createReader(sought, await openReadings(join(workFolder, KEPT), code, sought));
}

/** Judges a finished folder by the content that it was made from; what has passed before is not judged again. */
export async function judgeFolder(
  folder: string,
  ready: Ready,
  workFolder: string,
  reader?: Reader,
): Promise<readonly Finding[]> {
  const { content, now, roll } = ready;
  const { address } = roll.site;
  const findings = await checkSite(folder, {
    ...{ address, ledger: buildLedger(content, now) },
    reader: reader ?? (await openReader(ready, workFolder)),
    verdicts: await openVerdicts(join(workFolder, KEPT, `passed-${toShortHash(address)}.txt`)),
  });
  const strays = await checkEditor(dirname(workFolder), roll.site, folder);
  return [...findings, ...toFindings('stray-file', strays)];
}

/** Where the work folder keeps what has passed. */
const KEPT = 'gate';
