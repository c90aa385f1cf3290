import { toLine } from './clean-words.ts';
import { LONGEST_LINE, LONGEST_SENTENCES, type Answers, type Fault, type Filling } from './made-file.ts';
import { toCalendarDate, toFigure } from './read-answers.ts';

/** Reads answers one by one and remembers what is wrong with them. */
export type Reading = {
  readonly faults: readonly Fault[];
  readonly line: (field: string, isNeeded?: boolean) => string | undefined;
  readonly sentences: (field: string, isNeeded?: boolean) => string | undefined;
  /** A date that is not to come. */
  readonly date: (field: string, isNeeded?: boolean) => string | number | undefined;
  readonly figure: (field: string) => number | undefined;
  readonly complain: (field: string, fault: Fault['fault']) => void;
};

/** Begins to read the answers of a form. */
export function readAnswers(answers: Answers, { today, decimal }: Filling): Reading {
  const faults: Fault[] = [];
  const complain: Reading['complain'] = (field, fault) => void faults.push({ field, fault });
  const words = (field: string, isNeeded: boolean, longest: number): string | undefined => {
    const said = toLine(answers[field]);
    if (said === undefined && isNeeded) complain(field, 'missing');
    if (said !== undefined && said.length > longest) complain(field, 'tooLong');
    return said;
  };
  return {
    faults,
    complain,
    line: (field, isNeeded = false) => words(field, isNeeded, LONGEST_LINE),
    sentences: (field, isNeeded = false) => words(field, isNeeded, LONGEST_SENTENCES),
    date: (field, isNeeded = false) => {
      const said = words(field, isNeeded, LONGEST_LINE);
      const date = said === undefined ? undefined : toCalendarDate(said);
      if (said !== undefined && date === undefined) complain(field, 'date');
      if (date !== undefined && String(date) > today.slice(0, String(date).length)) complain(field, 'future');
      return date;
    },
    figure: (field) => {
      const said = words(field, false, LONGEST_LINE);
      const figure = said === undefined ? undefined : toFigure(said, decimal);
      if (said !== undefined && figure === undefined) complain(field, 'number');
      return figure;
    },
  };
}
