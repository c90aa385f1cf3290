import { calendarDate, line, sentences } from '../fields.ts';
import type { ImportProblem, ImportRule } from '../import/problem.ts';
import type { Cell } from '../import/sheet.ts';
import { toDate, toLine } from '../import/values.ts';
import { CHOSEN, createChoose, DOT, isMarkedNew, suggestChoice, type Choices } from './choices.ts';
import { isListName, type ColumnKey, type FormColumn, type ListName } from './forms.ts';
import type { FilledForm } from './read-form.ts';

/** Why a cell cannot be used. */
export type Refused = { readonly rule: ImportRule; readonly values: ImportProblem['values'] };

/** What a cell means: words, the id of what was chosen, a date as content writes it, a figure; or why it cannot be told. */
export type CellMeaning = string | number | Refused | undefined;

/** The most characters that any cell may hold: those of a few sentences. */
const LONGEST = 2000;

/** How much of a cell a message repeats. */
const SHOWN = 120;

/** How many unknown words get a suggestion; beyond that the list is the wrong one. */
const SUGGESTED = 200;

/** Excel takes a year that is typed into a cell for dates for the days since 1900. */
const LIKE_YEARS = { from: '1905-03-14', to: '1906-01-08' };

/** Reads the cells of a form. */
export function createReadCell(
  form: FilledForm,
  choices: Choices,
): (column: FormColumn<ColumnKey>, cell: Cell | undefined) => CellMeaning {
  const readChoice = createReadChoice(form, choices);
  return ({ key, holds, isNeeded = false }, cell) => {
    if (cell === undefined || cell.text.trim() === '')
      return isNeeded ? refuse('cell-empty', { field: form.headers.get(key)?.header ?? key }) : undefined;
    const text = holds === 'sentences' ? toParagraphs(cell.text) : toLine(cell.text);
    if (text.length > LONGEST) return refuse('cell-long', { found: text.length, limit: LONGEST });
    if (/[\p{Cc}\uFFFD]/u.test(text.replaceAll('\n', '')))
      return refuse('cell-control', { found: text.slice(0, 40) });
    if (form.marks.some((mark) => text.startsWith(mark))) return refuse('example-left', { found: text });
    if (holds === 'date') return readDate(cell, form.dayFirst);
    if (holds === 'number') return cell.number ?? readNumber(text);
    if (holds === 'share')
      return /^[1-9]\d*\/[1-9]\d*$/.test(text) ? text : refuse('cell-share', { found: text });
    if (isListName(holds)) return readChoice(holds, text);
    const limited = (holds === 'sentences' ? sentences : line).safeParse(text);
    return limited.success ? limited.data : refuse('cell-long', { found: text.length, limit: 300 });
  };
}

function createReadChoice(form: FilledForm, choices: Choices): (list: ListName, text: string) => CellMeaning {
  const choose = new Map<ListName, ReturnType<typeof createChoose>>();
  const suggestions = new Map<string, string>();
  const suggest = (list: ListName, text: string): string => {
    const known = suggestions.get(`${list}|${text}`);
    if (known !== undefined || suggestions.size >= SUGGESTED) return known ?? 'none';
    const label = suggestChoice(text, choices[list]) ?? 'none';
    suggestions.set(`${list}|${text}`, label);
    return label;
  };
  return (list, text) => {
    // A typed name may be somebody new: that is judged with the rest of the row.
    if (list === 'recipients' && !text.includes(DOT.trim())) return text;
    const find = choose.get(list) ?? createChoose(choices[list]);
    choose.set(list, find);
    const chosen = find(text);
    if (chosen.is === 'id') return list === 'recipients' ? `${CHOSEN}${chosen.id}` : chosen.id;
    if (list === 'recipients' && isMarkedNew(text, form.newWords)) return text;
    if (chosen.is === 'apart') return refuse('choice-apart', { found: text, wanted: chosen.label });
    if (chosen.is === 'several')
      return refuse('choice-several', { found: text, known: chosen.labels.join(', ') });
    return refuse('choice-unknown', { found: text, suggestion: suggest(list, text) });
  };
}

function readDate(cell: Cell, dayFirst: boolean): CellMeaning {
  const { day } = cell;
  if (day !== undefined && day >= LIKE_YEARS.from && day <= LIKE_YEARS.to) {
    const year = Math.round((Date.parse(day) - Date.UTC(1899, 11, 30)) / 86_400_000);
    return refuse('cell-year', { found: day, year: String(year) });
  }
  const text = cell.text.normalize('NFKC').replace(/^(\d{4})年(\d{1,2})月(\d{1,2})日$/, '$1/$2/$3');
  const written = day === undefined ? { text } : cell;
  const forms = [
    ...(['YYYY-MM-DD', 'YYYY-MM', 'YYYY', 'YYYY/M/D'] as const),
    ...(dayFirst ? (['D/M/YYYY'] as const) : []),
  ];
  const dates = forms.map((form) => toDate(written, form));
  const date = dates.find((one) => one !== undefined && calendarDate.safeParse(one).success);
  return date ?? refuse('form-date', { found: cell.text });
}

/** Thousands and decimals are written with either sign: `1.234` typed as words may mean both, and is refused. */
function readNumber(text: string): CellMeaning {
  const plain = text.normalize('NFKC').replace('−', '-');
  if (/^-?\d+(?:[.,](?:\d{1,2}|\d{4,}))?$/.test(plain)) return Number(plain.replace(',', '.'));
  return refuse('cell-number', { found: text });
}

/** Words with the line breaks that somebody has made. */
function toParagraphs(text: string): string {
  const composed = text.normalize('NFC').replace(/\r\n?/g, '\n').replaceAll('\t', ' ');
  return composed.replace(/ +$/gm, '').trim();
}

function refuse(rule: ImportRule, values: ImportProblem['values']): Refused {
  const { found } = values;
  if (typeof found !== 'string' || found.length <= SHOWN) return { rule, values };
  return { rule, values: { ...values, found: `${found.slice(0, SHOWN)}…` } };
}
