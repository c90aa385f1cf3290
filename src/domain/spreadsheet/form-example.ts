import type { BookCell } from './book.ts';
import type { Choices } from './choices.ts';
import type { FormWish } from './form-book.ts';
import { isListName, FORMS, type ColumnKey } from './forms.ts';

/** The cells of the example of a form; lists show their first choice. */
export function toExample(
  { kind, words: { say }, today }: FormWish,
  choices: Choices,
): ReadonlyMap<ColumnKey, BookCell> {
  const marked = (words: string): string => `${say('example.mark')}: ${words}`;
  const cells: Partial<Record<ColumnKey, BookCell>> = {
    number: marked(say('example.number')),
    ...{ date: { day: today }, started: { day: today } },
    ...{ title: say('example.title'), issuer: say('example.issuer'), role: say('example.role') },
    ...{ recipient: say('example.recipient'), citation: say('example.citation') },
    indicator: marked(say('example.indicator')),
    ...{ before: 38, after: 6, measure: say('example.measure'), period: say('example.period') },
    ...{ source: say('example.source'), beneficiaries: say('example.beneficiaries') },
    changed: marked(say('example.changed')),
  };
  const shown = FORMS[kind].flatMap(({ key, holds, isNeeded }): [ColumnKey, BookCell][] => {
    const isChosen = isNeeded === true || key === 'unit' || key === 'level' || key === 'basis';
    const cell =
      isListName(holds) && isChosen && holds !== 'recipients' ? choices[holds][0]?.label : cells[key];
    return cell === undefined ? [] : [[key, cell]];
  });
  return new Map(shown);
}
