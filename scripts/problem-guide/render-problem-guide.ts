import { RULES, type Problem } from '../../src/domain/problem.ts';
import { renderProblem, toTranslate } from '../../src/domain/say-problem.ts';
import type { ReportLanguage } from '../../src/words/problems/languages.ts';
import { createExampleSay, type ExampleSide, type RuleExample } from './example.ts';
import { toExampleBase } from './example-files.ts';
import { guideWords } from './guide-words.ts';
import { findExampleProblems } from './read-example.ts';
import { listRuleExamples } from './rule-examples.ts';

/**
 * The page on every rule in a language, as Markdown: each has a heading of its own, which is its id, and what the check
 * says of its wrong example is what the check says now.
 */
export async function renderProblemGuide(lang: ReportLanguage): Promise<string> {
  const { title, lead, sections } = guideWords[lang];
  const parts: string[] = [`# ${title}`, ...lead];
  const say = createExampleSay(lang);
  const base = toExampleBase(say);
  for (const [section, examples] of listRuleExamples(say)) {
    parts.push(`## ${sections[section]}`);
    for (const [rule, example] of examples) {
      const problems = await findExampleProblems(base, example.wrong.files);
      parts.push(...renderRule(example, findOwn(problems, rule), lang));
    }
  }
  return `${parts.join('\n\n')}\n`;
}

/** What is found in the wrong example of a rule; without it the example is no example. */
function findOwn(problems: readonly Problem[], rule: string): Problem {
  const own = problems.find((problem) => problem.rule === rule);
  if (own === undefined) throw new Error(`The wrong example of the rule ${rule} does not break it.`);
  return own;
}

function renderRule(example: RuleExample, problem: Problem, lang: ReportLanguage): readonly string[] {
  const words = guideWords[lang];
  const t = toTranslate(lang);
  const { found, wanted, mend } = renderProblem(problem, lang);
  const grade = RULES[problem.rule] === 'error' ? words.error : words.warning;
  const place = example.file === undefined ? '' : ` (\`${example.file}\`)`;
  const said = [
    [t('report.found'), found],
    [t('report.wanted'), wanted],
    [t('report.mend'), mend],
  ];
  return [
    `### \`${problem.rule}\``,
    `**${grade}** ${words.wrong}${place}:`,
    renderSide(example.wrong),
    words.says,
    said.map(([label = '', text = '']) => `- ${label}: ${toPlainMarkdown(text)}`).join('\n'),
    `${words.right}:`,
    renderSide(example.right),
  ];
}

function renderSide({ shown, form }: ExampleSide): string {
  return `\`\`\`${form}\n${shown.trimEnd()}\n\`\`\``;
}

/** Words as they are, whatever Markdown would make of them. */
function toPlainMarkdown(text: string): string {
  return text.replaceAll(/[\\`*_[\]<>#&{}|!~]/g, (character) => `\\${character}`);
}
