import { dirname, join, resolve } from 'node:path';
import { judgePrintPlace } from '../src/adapters/node/print/judge-print-place.ts';
import { findCertificateTemplate } from '../src/adapters/node/print/find-template.ts';
import { writeWhole } from '../src/adapters/node/print/print-batch.ts';
import { buildBooklet, printBooklet } from '../src/adapters/node/print/print-booklet.ts';
import { printCertificates } from '../src/adapters/node/print/print-certificates.ts';
import { createContexts } from '../src/domain/create-contexts.ts';
import type { BookletChoice } from '../src/domain/print/choose-booklet.ts';
import { chooseHonours, idsOf, toCertificate } from '../src/domain/print/to-certificate.ts';
import type { Roll } from '../src/domain/roll-types.ts';
import { nearestWord } from '../src/domain/text/nearest-word.ts';
import type { Say } from '../src/words/commands/languages.ts';
import type { BookletRequest, CertificatesRequest } from './parse-print.ts';
import { measure, prepare, refuse, stop, toShort } from './prepare-print.ts';
import { createProgress } from './show-progress.ts';

/** Where prints go that are not told where to: beside no site, and out of every history of versions. */
const FOLDER = '.florilegium/print';

/** Prints a booklet and tells of it; the exit code. */
export async function printBookletOf(request: BookletRequest, say: Say): Promise<number> {
  const start = performance.now();
  const ready = await prepare(request, say);
  if (ready === undefined) return 1;
  const { roll, lang } = ready;
  const choice = chooseBooklet(roll, request, say);
  if (typeof choice === 'string') return refuse(choice);
  const name = choice.of === 'year' ? String(choice.year) : choice.movement.id;
  const file = request.to ?? resolve(FOLDER, `${name}-${request.paper}.${lang}.pdf`);
  const place = await judgePrintPlace(dirname(file), ready);
  if (place !== undefined) return refuse(say('print.inSite', place));
  const progress = createProgress();
  progress.stage(say('print.typeset'));
  const { booklet, left } = buildBooklet(roll, choice, createContexts(roll), { lang, paper: request.paper });
  const printed = await printBooklet(booklet);
  if (!printed.ok) return stop(progress.fail, say, printed);
  await writeWhole(file, printed.bytes);
  const facts = { file: toShort(file), pages: printed.pages, ...measure(start, printed.bytes.length) };
  progress.end(say('print.madeBooklet', facts));
  if (left > 0) console.log(say('print.left', { count: left }));
  return 0;
}

/** Prints certificates and tells of them; the exit code. */
export async function printCertificatesOf(request: CertificatesRequest, say: Say): Promise<number> {
  const start = performance.now();
  const ready = await prepare(request, say);
  if (ready === undefined) return 1;
  const { roll, lang, contentDir } = ready;
  const unknown = findUnknown(roll, request, say);
  if (unknown !== undefined) return refuse(unknown);
  const { chosen, left } = chooseHonours(roll, request);
  if (chosen.length === 0) return refuse(say('print.nobody', { count: left }));
  const folder = request.to ?? resolve(FOLDER, 'certificates');
  const place = await judgePrintPlace(folder, ready);
  if (place !== undefined) return refuse(say('print.inSite', place));
  const context = createContexts(roll).contextOf(lang, { kind: 'roll' });
  const orders = chosen.map((honour) => ({
    certificate: toCertificate(honour, context),
    file: join(folder, honour.decision.id, `${honour.key}.${lang}.pdf`),
  }));
  const progress = createProgress();
  progress.stage(say('print.certificates', { count: orders.length }));
  const results = await printCertificates(orders, findCertificateTemplate(contentDir), (done) =>
    progress.detail(`(${done} / ${orders.length})`),
  );
  const bytes = results.reduce((sum, result) => sum + (result.ok ? result.bytes : 0), 0);
  const failed = results.filter((result) => !result.ok);
  const faults = failed.flatMap((result) => result.faults);
  if (failed.length > 0)
    return stop(progress.fail, say, { faults, missing: failed.flatMap(({ missing }) => missing) });
  const facts = { count: results.length, folder: toShort(folder), ...measure(start, bytes) };
  progress.end(say('print.madeCertificates', facts));
  if (left > 0) console.log(say('print.left', { count: left }));
  return 0;
}

function chooseBooklet(roll: Roll, { year, movement }: BookletRequest, say: Say): BookletChoice | string {
  if (year !== undefined) {
    const isKnown = roll.years.includes(year);
    return isKnown ? { of: 'year', year } : sayUnknown('--year', String(year), roll.years.map(String), say);
  }
  const found = roll.movements.find(({ id }) => id === movement);
  if (found !== undefined) return { of: 'movement', movement: found };
  const ids = roll.movements.map(({ id }) => id);
  return sayUnknown('--movement', movement ?? '', ids, say);
}

function findUnknown(roll: Roll, { decision, recipient }: CertificatesRequest, say: Say): string | undefined {
  const decisions = roll.decisions.map(({ id }) => id);
  if (decision !== undefined && !decisions.some((id) => id === decision))
    return sayUnknown('--decision', decision, decisions, say);
  const recipients = roll.honours.flatMap(idsOf);
  if (recipient !== undefined && !recipients.includes(recipient))
    return sayUnknown('--recipient', recipient, recipients, say);
  return undefined;
}

function sayUnknown(flag: string, found: string, known: readonly string[], say: Say): string {
  return say('print.unknown', { flag, found, nearest: nearestWord(found, known) ?? 'none' });
}
