// `npm run new [-- KIND --FIELD "…"]`: begins an entry as a draft, by questions or by flags.
import { parseArgs } from 'node:util';
import { isCancel, select, text } from '@clack/prompts';
import { readContent } from '../src/adapters/node/read-content.ts';
import { contentFolderOf, pictureCache } from '../src/adapters/node/read-roll.ts';
import { chooseReportLanguage } from '../src/adapters/node/report-problems.ts';
import {
  choicesFor,
  judgeAnswer,
  questionsLeft,
  toNewId,
  writeNewEntry,
  type AnswerFault,
} from '../src/adapters/node/write-new-entry.ts';
import type { Content } from '../src/domain/content.ts';
import { NEW_KINDS, QUESTIONS, type Answers, type NewKind, type Question } from '../src/domain/new-entry.ts';
import { createSay, type Say } from '../src/words/commands/languages.ts';

type Flags = Readonly<Record<string, string | undefined>>;

const FIELDS = [
  ...new Set(Object.values(QUESTIONS).flatMap((questions) => questions.map(({ field }) => field))),
];
const kinds = NEW_KINDS.join(', ');
const hasTerminal = process.stdin.isTTY && process.stdout.isTTY;

process.exitCode = await run(process.argv.slice(2));

async function run(args: readonly string[]): Promise<number> {
  const parsed = parse(args);
  const say = createSay(parsed?.flags['lang'] ?? chooseReportLanguage(process.env));
  if (parsed === undefined) return refuse(say('new.usage', { kinds }));
  const kind = parsed.kind ?? (hasTerminal ? await askKind(say) : undefined);
  if (kind === undefined) return hasTerminal ? cancel(say) : refuse(say('new.usage', { kinds }));
  const known = NEW_KINDS.find((one) => one === kind);
  if (known === undefined) return refuse(say('new.unknownKind', { found: kind, kinds }));
  return begin(known, parsed.flags, say);
}

async function begin(kind: NewKind, flags: Flags, say: Say): Promise<number> {
  const allowed = ['id', 'lang', ...QUESTIONS[kind].map(({ field }) => field)];
  const foreign = Object.keys(flags).find((flag) => !allowed.includes(flag));
  if (foreign !== undefined)
    return refuse(
      say('new.unknownFlag', { found: `--${foreign}`, known: allowed.map((flag) => `--${flag}`).join(', ') }),
    );
  const dir = contentFolderOf(process.env);
  const { content } = await readContent(dir, { cacheDir: pictureCache(dir) });
  if (content === undefined) return refuse(say('new.content', { folder: dir, why: say('new.noSettings') }));
  const given = toAnswers(kind, flags, content);
  if ('word' in given) return refuse(say(given.word, given.values));
  const answers = hasTerminal ? await askMissing(kind, given, content, say) : given;
  if (answers === undefined) return cancel(say);
  const missing = questionsLeft(kind, answers).map(({ field }) => `--${field}`);
  const folded = flags['id'] ?? (missing.length > 0 ? undefined : toNewId(kind, answers, content));
  const id = folded ?? (hasTerminal ? await askText('id', say) : undefined);
  if (hasTerminal && id === undefined) return cancel(say);
  if (id === undefined) {
    const flagsNeeded = missing.length > 0 ? missing : ['--id'];
    return refuse(`${say('new.missing', { flags: flagsNeeded.join(', ') })}\n${say('new.usage', { kinds })}`);
  }
  const today = new Date().toISOString().slice(0, 10);
  const outcome = await writeNewEntry(dir, { kind, id, answers, today }, content);
  if ('word' in outcome) return refuse(say(outcome.word, outcome.values), 1);
  console.log(say('new.made', { file: `${dir}/${outcome.path}` }));
  console.log(say('new.next'));
  return 0;
}

function parse(
  args: readonly string[],
): { readonly kind: string | undefined; readonly flags: Flags } | undefined {
  const option = { type: 'string' } as const;
  const options = Object.fromEntries(['id', 'lang', ...FIELDS].map((field) => [field, option]));
  try {
    const { values, positionals } = parseArgs({ args: [...args], allowPositionals: true, options });
    return positionals.length > 1 ? undefined : { kind: positionals[0], flags: values };
  } catch {
    return undefined;
  }
}

function toAnswers(kind: NewKind, flags: Flags, content: Content): Answers | AnswerFault {
  const answers: Partial<Record<Question['field'], string>> = {};
  for (const question of QUESTIONS[kind]) {
    const answer = flags[question.field]?.trim();
    if (answer === undefined || answer === '') continue;
    const fault = judgeAnswer(question, answer, content);
    if (fault !== undefined) return fault;
    answers[question.field] = answer;
  }
  return answers;
}

async function askKind(say: Say): Promise<string | undefined> {
  const options = NEW_KINDS.map((value) => ({ value, label: say(`kind.${value}`) }));
  const answer = await select({ message: say('new.kind'), options });
  return isCancel(answer) ? undefined : answer;
}

/** Asks for everything that no flag has said; optional answers may be left empty. */
async function askMissing(
  kind: NewKind,
  given: Answers,
  content: Content,
  say: Say,
): Promise<Answers | undefined> {
  const answers: Partial<Record<Question['field'], string>> = { ...given };
  for (const question of QUESTIONS[kind]) {
    if (answers[question.field] !== undefined) continue;
    const answer = await ask(question, content, say);
    if (answer === undefined) return undefined;
    if (answer !== '') answers[question.field] = answer;
  }
  return answers;
}

async function ask(question: Question, content: Content, say: Say): Promise<string | undefined> {
  const message = say(`field.${question.field}`);
  const choices = choicesFor(question, content);
  if (choices !== undefined && choices.length > 0) {
    const none = question.isNeeded ? [] : [{ value: '', label: '–' }];
    const answer = await select({ message, options: [...none, ...choices] });
    return isCancel(answer) ? undefined : answer;
  }
  if (choices !== undefined && !question.isNeeded) return '';
  return askText(message, say, (answer) => {
    if (answer === '') return question.isNeeded ? say('new.empty') : undefined;
    const fault = judgeAnswer(question, answer, content);
    return fault && say(fault.word, fault.values);
  });
}

async function askText(
  message: string,
  say: Say,
  validate: (answer: string) => string | undefined = (answer) =>
    answer === '' ? say('new.empty') : undefined,
): Promise<string | undefined> {
  const answer = await text({ message, validate: (value) => validate((value ?? '').trim()) });
  return isCancel(answer) ? undefined : answer.trim();
}

function cancel(say: Say): number {
  return refuse(say('new.cancelled'), 1);
}

function refuse(message: string, code = 2): number {
  console.error(message);
  return code;
}
