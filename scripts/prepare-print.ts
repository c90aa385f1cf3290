import { relative } from 'node:path';
import type { Missing } from '../src/adapters/node/print/open-print-fonts.ts';
import type { TemplateFault } from '../src/adapters/node/print/open-typesetter.ts';
import { readBuildDate } from '../src/adapters/node/read-build-date.ts';
import { readRoll } from '../src/adapters/node/read-roll.ts';
import { chooseReportLanguage, reportProblems } from '../src/adapters/node/report-problems.ts';
import type { Lang } from '../src/domain/fields.ts';
import { toFormat } from '../src/domain/format.ts';
import type { Roll } from '../src/domain/roll-types.ts';
import type { Say } from '../src/words/commands/languages.ts';
import { chooseFolders } from './choose-folders.ts';

/** The roll and language of a print, and the folders that it must stay out of. */
export type Ready = {
  readonly roll: Roll;
  readonly lang: Lang;
  readonly contentDir: string;
  readonly outDir: string;
};

/** The roll of the content folder and the language of the print; `undefined` once it has been told why there is none. */
export async function prepare(
  { lang }: { readonly lang: string | undefined },
  say: Say,
): Promise<Ready | undefined> {
  const { contentDir, outDir } = chooseFolders();
  const date = readBuildDate(process.env);
  if (!date.ok) return tell(date.message);
  const state = await readRoll({ ...process.env, BUILD_DATE: date.date });
  if (!state.ok) {
    console.error(
      reportProblems(state.problems, { lang: chooseReportLanguage(process.env), format: 'text' }),
    );
    return tell(say('print.content'));
  }
  const { languages, defaultLang } = state.roll.site;
  const chosen = lang === undefined ? defaultLang : languages.find((known) => known === lang);
  if (chosen !== undefined) return { roll: state.roll, lang: chosen, contentDir, outDir };
  return tell(say('print.lang', { found: lang ?? '', known: languages.join(', ') }));
}

/** What stands against a print. */
export type Against = { readonly faults: readonly TemplateFault[]; readonly missing: readonly Missing[] };

/** Tells what stands against a print, each thing once; the exit code. */
export function stop(fail: (text: string) => void, say: Say, { faults, missing }: Against): number {
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

/** How large a print is and how long it took, in words. */
export function measure(start: number, bytes: number): { readonly size: string; readonly seconds: string } {
  const size = toFormat(chooseReportLanguage(process.env)).bytes(bytes);
  return { size, seconds: ((performance.now() - start) / 1000).toFixed(1) };
}

/** A path as seen from the root of the project, where it lies below. */
export function toShort(path: string): string {
  const short = relative(process.cwd(), path);
  return short.startsWith('..') ? path : short;
}

/** Says why nothing is printed; the exit code. */
export function refuse(message: string): number {
  console.error(message);
  return 1;
}

/** Says why there is nothing to print from. */
function tell(message: string): Ready | undefined {
  console.error(message);
  return undefined;
}
