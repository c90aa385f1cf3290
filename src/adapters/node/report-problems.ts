import { styleText } from 'node:util';
import type { Problem } from '../../domain/problem.ts';
import { renderProblem, toTranslate } from '../../domain/say-problem.ts';
import { isReportLanguage, type ReportLanguage } from '../../words/problems/languages.ts';

/** How a report is written: for people (in colour where the place it goes to shows colour) or for programs. */
export type ReportOptions = {
  readonly lang: ReportLanguage;
  readonly format: 'text' | 'json';
  readonly colour?: boolean;
};

/** All problems in words: as a text grouped by file with counts at the end, or as JSON with `problems` and `counts`. */
export function reportProblems(
  problems: readonly Problem[],
  { lang, format, colour = false }: ReportOptions,
): string {
  if (format === 'json')
    return JSON.stringify(
      { problems: problems.map((problem) => toRecord(problem, lang)), counts: countOf(problems) },
      undefined,
      2,
    );
  const files = Map.groupBy(problems, ({ at }) => at.file);
  const parts = [...files].map(([file, inFile]) =>
    [paint(file, 'bold', colour), ...inFile.map((problem) => toText(problem, lang, colour))].join('\n'),
  );
  const { errors, warnings } = countOf(problems);
  return [...parts, toTranslate(lang)('report.counts', { errors, warnings })].join('\n\n');
}

/** How many problems forbid to publish, and how many are to be weighed. */
export function countOf(problems: readonly Problem[]): {
  readonly errors: number;
  readonly warnings: number;
} {
  const errors = problems.filter(({ severity }) => severity === 'error').length;
  return { errors, warnings: problems.length - errors };
}

/** The language of the person at this computer, if reports come in it; else English. */
export function chooseReportLanguage(env: NodeJS.ProcessEnv): ReportLanguage {
  const set = [env['LC_ALL'], env['LC_MESSAGES'], env['LANG']].find((value) => value);
  const locale = set ?? Intl.DateTimeFormat().resolvedOptions().locale;
  const lang = /^[a-z]+/.exec(locale)?.[0] ?? '';
  return isReportLanguage(lang) ? lang : 'en';
}

function toRecord(problem: Problem, lang: ReportLanguage): object {
  const { rule, severity, at } = problem;
  return { rule, severity, file: at.file, line: at.line, column: at.column, ...renderProblem(problem, lang) };
}

function toText(problem: Problem, lang: ReportLanguage, colour: boolean): string {
  const t = toTranslate(lang);
  const { found, wanted, mend } = renderProblem(problem, lang);
  const { line, column = 1 } = problem.at;
  const place = line === undefined ? '–' : `${line}:${column}`;
  const grade =
    problem.severity === 'error'
      ? paint(t('report.error'), 'red', colour)
      : paint(t('report.warning'), 'yellow', colour);
  return [
    `  ${place}  ${grade}  ${paint(problem.rule, 'dim', colour)}`,
    ...[
      [t('report.found'), found],
      [t('report.wanted'), wanted],
      [t('report.mend'), mend],
    ].map(([label = '', words = '']) => `    ${paint(`${label}:`, 'dim', colour)} ${words}`),
  ].join('\n');
}

function paint(text: string, style: 'bold' | 'dim' | 'red' | 'yellow', colour: boolean): string {
  return colour ? styleText(style, text, { validateStream: false }) : text;
}
