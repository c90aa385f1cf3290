import { dirname, join, relative, resolve } from 'node:path';
import { judgePrintPlace } from '../src/adapters/node/print/judge-print-place.ts';
import { findCertificateTemplate } from '../src/adapters/node/print/find-template.ts';
import type { Missing } from '../src/adapters/node/print/open-print-fonts.ts';
import type { TemplateFault } from '../src/adapters/node/print/open-typesetter.ts';
import { writeWhole } from '../src/adapters/node/print/print-batch.ts';
import { buildBooklet, printBooklet } from '../src/adapters/node/print/print-booklet.ts';
import { printCertificates } from '../src/adapters/node/print/print-certificates.ts';
import { readBuildDate } from '../src/adapters/node/read-build-date.ts';
import { readRoll } from '../src/adapters/node/read-roll.ts';
import { chooseReportLanguage, reportProblems } from '../src/adapters/node/report-problems.ts';
import { createContexts } from '../src/domain/create-contexts.ts';
import type { Lang } from '../src/domain/fields.ts';
import { toFormat } from '../src/domain/format.ts';
import type { BookletChoice } from '../src/domain/print/choose-booklet.ts';
import { chooseHonours, idsOf, toCertificate } from '../src/domain/print/to-certificate.ts';
import type { Roll } from '../src/domain/roll-types.ts';
import { nearestWord } from '../src/domain/text/nearest-word.ts';
import type { Say } from '../src/words/commands/languages.ts';
import { chooseFolders } from './choose-folders.ts';
import type { BookletRequest, CertificatesRequest } from './parse-print.ts';
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

type Ready = {
  readonly roll: Roll;
  readonly lang: Lang;
  readonly contentDir: string;
  readonly outDir: string;
};

/** The roll of the content folder and the language of the print; `undefined` once it has been told why there is none. */
async function prepare(
  { lang }: { readonly lang: string | undefined },
  say: Say,
): Promise<Ready | undefined> {
  const { contentDir, outDir } = chooseFolders();
  const date = readBuildDate(process.env);
  if (!date.ok) return void console.error(date.message);
  const state = await readRoll({ ...process.env, BUILD_DATE: date.date });
  if (!state.ok) {
    console.error(
      reportProblems(state.problems, { lang: chooseReportLanguage(process.env), format: 'text' }),
    );
    return void console.error(say('print.content'));
  }
  const { languages, defaultLang } = state.roll.site;
  const chosen = lang === undefined ? defaultLang : languages.find((known) => known === lang);
  if (chosen !== undefined) return { roll: state.roll, lang: chosen, contentDir, outDir };
  return void console.error(say('print.lang', { found: lang ?? '', known: languages.join(', ') }));
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

type Against = { readonly faults: readonly TemplateFault[]; readonly missing: readonly Missing[] };

/** Tells what stands against a print, each thing once. */
function stop(fail: (text: string) => void, say: Say, { faults, missing }: Against): number {
  const lines = [
    ...faults.map((fault) => say('print.fault', fault)),
    ...missing.map((each) => say('print.missing', { ...each, character: toFound(each.character) })),
  ];
  fail([...new Set(lines)].join('\n'));
  return 1;
}

/** The character itself and its number: some cannot be seen. */
function toFound(character: string): string {
  const numbers = Array.from(character, (each) => (each.codePointAt(0) ?? 0).toString(16).toUpperCase());
  return `${character} (${numbers.map((number) => `U+${number.padStart(4, '0')}`).join(' ')})`;
}

function measure(start: number, bytes: number): { readonly size: string; readonly seconds: string } {
  const size = toFormat(chooseReportLanguage(process.env)).bytes(bytes);
  return { size, seconds: ((performance.now() - start) / 1000).toFixed(1) };
}

function toShort(path: string): string {
  const short = relative(process.cwd(), path);
  return short.startsWith('..') ? path : short;
}

function refuse(message: string): number {
  console.error(message);
  return 1;
}
