import { resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { styleText } from 'node:util';
import type { Problem, RuleId } from '../../domain/problem.ts';
import { rulePageOf } from '../../domain/rule-page.ts';
import { renderProblem, toTranslate } from '../../domain/say-problem.ts';
import { isReportLanguage, type ReportLanguage } from '../../words/problems/languages.ts';

/** How a report is written: for people (in colour where the place it goes to shows colour) or for programs. */
export type ReportOptions = {
  readonly lang: ReportLanguage;
  readonly format: 'text' | 'json';
  readonly colour?: boolean;
  /** Whether the place that it goes to shows links: then the pages on the rules open by a click. */
  readonly links?: boolean;
};

/**
 * All problems in words: as a text grouped by file, below them where each rule is explained, and the counts at the end;
 * or as JSON with `problems` (`help` is the page on the rule) and `counts`.
 */
export function reportProblems(
  problems: readonly Problem[],
  { lang, format, colour = false, links = false }: ReportOptions,
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
  const counts = toTranslate(lang)('report.counts', { errors, warnings });
  const rules = problems.length === 0 ? [] : [toRulePages(problems, lang, links)];
  return [...parts, ...rules, counts].join('\n\n');
}

/** How many problems forbid to publish, and how many are to be weighed. */
export function countOf(problems: readonly Problem[]): {
  readonly errors: number;
  readonly warnings: number;
} {
  const errors = problems.filter(({ severity }) => severity === 'error').length;
  return { errors, warnings: problems.length - errors };
}

/** Whether the terminal of this environment is one that is known to show links. */
export function showsLinks(env: NodeJS.ProcessEnv): boolean {
  const program = env['TERM_PROGRAM'] ?? '';
  return (
    ['iTerm.app', 'vscode', 'WezTerm', 'ghostty'].includes(program) ||
    Number(env['VTE_VERSION'] ?? 0) >= 5000 ||
    ['WT_SESSION', 'KONSOLE_VERSION', 'KITTY_WINDOW_ID'].some((name) => env[name] !== undefined)
  );
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
  return {
    rule,
    severity,
    file: at.file,
    line: at.line,
    column: at.column,
    ...renderProblem(problem, lang),
    help: rulePageOf(rule, lang),
  };
}

/** Once for every rule, where it is explained. */
function toRulePages(problems: readonly Problem[], lang: ReportLanguage, links: boolean): string {
  const rules = [...new Set(problems.map(({ rule }) => rule))];
  const line = (rule: RuleId): string => {
    const page = rulePageOf(rule, lang);
    return `  ${links ? toLink(page) : page}`;
  };
  return [toTranslate(lang)('report.rules'), ...rules.map(line)].join('\n');
}

/** The page as a link that terminals open (OSC 8). */
function toLink(page: string): string {
  const [file = '', place = ''] = page.split('#');
  const url = pathToFileURL(resolve(file));
  url.hash = place;
  return `\u001B]8;;${url.href}\u0007${page}\u001B]8;;\u0007`;
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
