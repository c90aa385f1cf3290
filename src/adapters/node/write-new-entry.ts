import { mkdir, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { calendarDate, isId } from '../../domain/fields.ts';
import type { Content } from '../../domain/content.ts';
import {
  buildNewEntry,
  pathOfNew,
  QUESTIONS,
  wordsForId,
  type Answers,
  type NewKind,
  type Question,
} from '../../domain/new-entry.ts';
import { isTelling, toFreeId, toSlug } from '../../domain/text/to-slug.ts';
import { toEntryText } from './import/front-matter.ts';

/** Something that can be chosen as an answer: an id and its name in the language of the site. */
export type Choice = { readonly value: string; readonly label: string };

/** What is wrong with an answer, as a key of the words of the commands and what fills it. */
export type AnswerFault = {
  readonly word: 'new.badDate' | 'new.notOneOf' | 'new.none' | 'new.badId' | 'new.taken' | 'new.badFields';
  readonly values: Readonly<Record<string, string>>;
};

/** What can be chosen for a question; `undefined` where any text will do. */
export function choicesFor({ form }: Question, content: Content): readonly Choice[] | undefined {
  const lang = content.settings.value.languages[0] ?? '';
  const named = (
    items: readonly { readonly id: string; readonly name: Readonly<Record<string, string>> }[],
  ): Choice[] => items.map(({ id, name }) => ({ value: id, label: name[lang] ?? id }));
  if (form === 'unit') return named(content.units.value.units);
  if (form === 'award') return named(content.awards.value.awards);
  if (form === 'story') return content.stories.map(({ id, facts }) => ({ value: id, label: facts.title }));
  return undefined;
}

/** What is wrong with an answer; `undefined` where it will do. */
export function judgeAnswer(question: Question, answer: string, content: Content): AnswerFault | undefined {
  if (question.form === 'date' && !calendarDate.safeParse(answer).success)
    return { word: 'new.badDate', values: { found: answer } };
  const choices = choicesFor(question, content);
  if (choices === undefined || choices.some(({ value }) => value === answer)) return undefined;
  if (choices.length === 0) return { word: 'new.none', values: { field: question.field } };
  return {
    word: 'new.notOneOf',
    values: { found: answer, known: choices.map(({ value }) => value).join(', ') },
  };
}

/** The questions of a kind that still need an answer. */
export function questionsLeft(kind: NewKind, answers: Answers): readonly Question[] {
  return QUESTIONS[kind].filter(({ field, isNeeded }) => isNeeded && answers[field] === undefined);
}

/** The id folded from the answers, one that nobody has; `undefined` where their words have no Latin letters. */
export function toNewId(kind: NewKind, answers: Answers, content: Content): string | undefined {
  const words = wordsForId(kind, answers) ?? '';
  const slug = toSlug(words);
  if (!isTelling(slug, words)) return undefined;
  if (kind === 'adoption') return slug;
  const taken = takenIds(kind, content);
  return toFreeId(slug, (id) => taken.has(id));
}

/** Writes a new draft and gives its path, or says why not. A file that is there is never touched. */
export async function writeNewEntry(
  dir: string,
  request: { readonly kind: NewKind; readonly id: string; readonly answers: Answers; readonly today: string },
  content: Content,
): Promise<{ readonly path: string } | AnswerFault> {
  const { kind, id, answers, today } = request;
  if (!isId(id)) return { word: 'new.badId', values: { found: id } };
  const lang = content.settings.value.languages[0] ?? '';
  const { fields, body, faults } = buildNewEntry(kind, answers, { lang, today });
  if (faults.length > 0) return { word: 'new.badFields', values: { fields: faults.join(', ') } };
  const path = pathOfNew(kind, id, answers);
  if (kind !== 'adoption' && takenIds(kind, content).has(id))
    return { word: 'new.taken', values: { file: path } };
  await mkdir(dirname(join(dir, path)), { recursive: true });
  try {
    await writeFile(join(dir, path), toEntryText(fields) + body, { flag: 'wx' });
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'EEXIST')
      return { word: 'new.taken', values: { file: path } };
    throw error;
  }
  return { path };
}

/** Ids in use and ids once used. A recipient is named by its id alone, so people and collectives share theirs. */
function takenIds(kind: NewKind, content: Content): ReadonlySet<string> {
  const entries = {
    person: [...content.people, ...content.collectives],
    collective: [...content.people, ...content.collectives],
    story: content.stories,
    adoption: content.adoptions,
    decision: content.decisions,
    movement: content.movements,
    page: content.pages,
  }[kind];
  const erased = content.erased.map(({ id }) => id);
  return new Set([...entries.flatMap(({ id, facts }) => [id, ...facts.formerIds]), ...erased]);
}
