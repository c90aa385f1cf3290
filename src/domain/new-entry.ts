import type { z } from 'zod';
import { decisionSchema } from './decision-schema.ts';
import { collectiveSchema, personSchema } from './honouree-schema.ts';
import { movementSchema } from './movement-schema.ts';
import { pageSchema } from './page-schema.ts';
import { adoptionSchema, storySchema } from './story-schema.ts';
import { toHeadings } from './story-sections.ts';

/** What can be begun with `npm run new`. */
export const NEW_KINDS = [
  'person',
  'collective',
  'story',
  'adoption',
  'decision',
  'movement',
  'page',
] as const;
export type NewKind = (typeof NEW_KINDS)[number];

/** What is asked for; each is a flag of the command too. */
export type NewField =
  | 'name'
  | 'title'
  | 'summary'
  | 'unit'
  | 'started'
  | 'story'
  | 'number'
  | 'date'
  | 'issuer'
  | 'award'
  | 'recipient'
  | 'from'
  | 'to';

/** One question: whether an answer is needed, and whether it is a date or chosen from what the folder has. */
export type Question = {
  readonly field: NewField;
  readonly isNeeded: boolean;
  readonly form: 'text' | 'date' | 'unit' | 'story' | 'award';
};

export type Answers = Readonly<Partial<Record<NewField, string>>>;

const needed = (field: NewField, form: Question['form'] = 'text'): Question => ({
  field,
  isNeeded: true,
  form,
});
const optional = (field: NewField, form: Question['form'] = 'text'): Question => ({
  field,
  isNeeded: false,
  form,
});

/** What is asked for each kind, in this order. */
export const QUESTIONS: Readonly<Record<NewKind, readonly Question[]>> = {
  person: [needed('name'), optional('unit', 'unit')],
  collective: [needed('name'), optional('unit', 'unit')],
  story: [needed('title'), needed('summary'), needed('unit', 'unit'), needed('started', 'date')],
  adoption: [needed('story', 'story'), needed('unit', 'unit'), needed('started', 'date')],
  decision: [
    ...[optional('number'), needed('date', 'date'), needed('issuer')],
    ...[needed('award', 'award'), needed('recipient')],
  ],
  movement: [needed('name'), needed('from', 'date'), needed('to', 'date')],
  page: [needed('title')],
};

/** The words from which the id of an entry is folded; none for an adoption, which is named by its unit. */
export function wordsForId(kind: NewKind, answers: Answers): string | undefined {
  if (kind === 'adoption') return answers.unit;
  return kind === 'decision' ? (answers.number ?? answers.date) : (answers.title ?? answers.name);
}

/** The path of a new entry within the content folder. */
export function pathOfNew(kind: NewKind, id: string, answers: Answers): string {
  if (kind === 'adoption') return `stories/${answers.story ?? ''}/adoptions/${id}.md`;
  if (kind === 'decision') return `decisions/${id}.md`;
  const folder = {
    person: 'people',
    collective: 'collectives',
    story: 'stories',
    movement: 'movements',
    page: 'pages',
  };
  return `${folder[kind]}/${id}/index.md`;
}

/** The fields of a new draft, and its text: the headings of a practice in the language of the site, otherwise nothing. */
export function buildNewEntry(
  kind: NewKind,
  answers: Answers,
  context: { readonly lang: string; readonly today: string },
): { readonly fields: object; readonly body: string; readonly faults: readonly string[] } {
  const { schema, fields } = toDraft(kind, answers, context.today);
  const said = Object.fromEntries(
    Object.entries<unknown>({ state: 'draft', ...fields }).filter(([, value]) => value !== undefined),
  );
  const result = schema.safeParse(said);
  const faults = result.success ? [] : result.error.issues.map(({ path }) => path.join('.'));
  return { fields: said, body: kind === 'story' ? toHeadings(context.lang) : '', faults };
}

function toDraft(
  kind: NewKind,
  { name, title, summary, story, unit, started, number, date, issuer, award, recipient, from, to }: Answers,
  today: string,
): { readonly schema: z.ZodType; readonly fields: object } {
  switch (kind) {
    case 'person':
      return { schema: personSchema, fields: { name, unit } };
    case 'collective':
      return { schema: collectiveSchema, fields: { name, unit } };
    case 'story':
      return {
        schema: storySchema,
        fields: { title, summary, stage: 'discovered', unit, started: toWritten(started), published: today },
      };
    case 'adoption':
      return {
        schema: adoptionSchema,
        fields: { story, unit, started: toWritten(started), status: 'exploring' },
      };
    case 'decision': {
      const grants = [{ award, recipients: [{ name: recipient, key: 'first' }] }];
      return {
        schema: decisionSchema,
        fields: { number, date: toWritten(date), issuer: { name: issuer }, grants },
      };
    }
    case 'movement':
      return {
        schema: movementSchema,
        fields: { name, period: { from: toWritten(from), to: toWritten(to) } },
      };
    case 'page':
      return { schema: pageSchema, fields: { title } };
  }
}

/** A year is written as a number, as people write it. */
function toWritten(date: string | undefined): string | number | undefined {
  return date !== undefined && /^[1-9]\d{3}$/.test(date) ? Number(date) : date;
}
