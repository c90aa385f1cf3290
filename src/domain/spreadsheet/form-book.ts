import { toOwnName } from '../format.ts';
import { en, type SpreadsheetWord } from '../../words/spreadsheet/en.ts';
import type { Book, BookCell, BookColumn, BookSheet } from './book.ts';
import type { Choice, Choices, SheetWords } from './choices.ts';
import {
  FORM_VERSION,
  FORMS,
  headerWord,
  isListName,
  LISTS,
  MARK,
  MARK_SHEET,
  type ColumnKey,
  type FormColumn,
  type FormKind,
  type ListName,
} from './forms.ts';
import { toExample } from './form-example.ts';

/** Rows that are ready to be typed into; beyond them only the formats of the cells are missing. */
const READY = 1000;

const WIDTHS: Readonly<Record<string, number>> = { sentences: 60, date: 12, number: 10, share: 8, line: 24 };

/** What a form is made for: who reads it, and the language of the site's words. */
export type FormWish = {
  readonly kind: FormKind;
  readonly words: SheetWords;
  /** The language in which the words of the site are written. */
  readonly contentLang: string;
  /** The day that the example shows. */
  readonly today: string;
};

/** A spreadsheet to fill in: the form with an example, how to fill it in, and the lists that it chooses from. */
export function buildFormBook(wish: FormWish, choices: Choices): Book {
  const { kind, words } = wish;
  const { say } = words;
  const lists = LISTS.filter((name) => FORMS[kind].some(({ holds }) => holds === name));
  const example = toExample(wish, choices);
  const form: BookSheet = {
    name: say(`sheet.${kind}`),
    columns: FORMS[kind].map((column) => toColumn(column, kind, lists, choices, words)),
    rows: [FORMS[kind].map(({ key }) => example.get(key))],
    ...{ hasExample: true, emptyRows: READY },
  };
  return {
    title: say(`sheet.${kind}`),
    moment: `${wish.today}T00:00:00Z`,
    sheets: [form, toGuide(wish), toLists(lists, choices, words), toMark(wish, example)],
  };
}

function toColumn(
  { key, holds, isNeeded = false }: FormColumn<ColumnKey>,
  kind: FormKind,
  lists: readonly ListName[],
  choices: Choices,
  { say }: SheetWords,
): BookColumn {
  const header = wordsOf(kind, key, say);
  const note = isNeeded ? `${header.hint} ${say('column.needed')}` : header.hint;
  const base = { header: header.name, note, isNeeded, width: WIDTHS[holds] ?? 32 };
  if (holds === 'sentences') return { ...base, kind: 'long' };
  if (holds === 'date' || holds === 'number') return { ...base, kind: holds };
  if (!isListName(holds) || choices[holds].length === 0) return { ...base, kind: 'text' };
  const isOpen = holds === 'recipients';
  const warning = { title: say('warning.title'), text: say(isOpen ? 'warning.recipient' : 'warning.choice') };
  const column = lists.indexOf(holds);
  const list = { sheet: say('sheet.lists'), column, count: choices[holds].length, isOpen, warning };
  return { ...base, kind: 'text', list };
}

function toLists(lists: readonly ListName[], choices: Choices, { say }: SheetWords): BookSheet {
  const columns = lists.map((name) => choices[name]);
  const height = Math.max(0, ...columns.map(({ length }) => length));
  const cells = (row: number) => columns.map((list: readonly Choice[]) => list[row]?.label);
  return {
    name: say('sheet.lists'),
    columns: lists.map((name) => ({
      ...{ header: say(`list.${name}`), kind: 'text' as const, width: 40, isNeeded: false },
    })),
    rows: Array.from({ length: height }, (_, row) => cells(row)),
  };
}

function toGuide({ kind, words, contentLang }: FormWish): BookSheet {
  const { say } = words;
  const one = (
    { decisions: 'guide.one', figures: 'guide.oneFigure', adoptions: 'guide.oneAdoption' } as const
  )[kind];
  const lines = [
    ...[say('guide.title'), '', say(one), say('guide.language', { language: toOwnName(contentLang) })],
    ...[say('guide.example'), say('guide.needed'), say('guide.lists', { lists: say('sheet.lists') })],
    ...[say('guide.dates'), say('guide.formulas'), say('guide.columns'), say('guide.private'), ''],
    ...[say('guide.next'), `npm run import -- ${kind}.xlsx --into …`, '', say('guide.columnsTitle')],
    ...FORMS[kind].map(({ key, isNeeded }) => {
      const { name, hint } = wordsOf(kind, key, say);
      return `${name}: ${hint}${isNeeded === true ? ` ${say('column.needed')}` : ''}`;
    }),
  ];
  return {
    name: say('sheet.guide'),
    columns: [{ header: '', kind: 'long', width: 100, isNeeded: false }],
    ...{ rows: lines.map((line) => [line]), isProse: true },
  };
}

/** By this sheet the import knows a form again, and its example. */
function toMark({ kind, words }: FormWish, example: ReadonlyMap<ColumnKey, BookCell>): BookSheet {
  const texts = [...example].map(([key, cell]) => [key, typeof cell === 'object' ? cell.day : String(cell)]);
  const column = { header: '', kind: 'text' as const, width: 20, isNeeded: false };
  return {
    name: MARK_SHEET,
    columns: [column, column, column, column],
    rows: [
      [MARK, kind, String(FORM_VERSION), words.lang],
      ['example', JSON.stringify(Object.fromEntries(texts))],
    ],
    ...{ isProse: true, isHidden: true },
  };
}

/** The header of a column and its hint. */
export function wordsOf(
  kind: FormKind,
  key: ColumnKey,
  say: SheetWords['say'],
): { readonly name: string; readonly hint: string } {
  const word = headerWord(kind, key);
  if (!isHeaderWord(word)) throw new Error(`The form "${kind}" has no column "${key}".`);
  return { name: say(word), hint: say(`${word}.hint`) };
}

/** A word for a header, which has a hint beside it. */
type HeaderWord = {
  [Word in SpreadsheetWord]: Word extends `${infer Header}.hint` ? Header : never;
}[SpreadsheetWord] &
  SpreadsheetWord;

function isHeaderWord(word: string): word is HeaderWord {
  return word in en && `${word}.hint` in en;
}
