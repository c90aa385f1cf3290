import type { Say } from '../../words/commands/languages.ts';
import type { ImportProblem } from './problem.ts';

/** One fault as a reader of the sheet needs it: where it is, and what was found, is wanted and mends it. */
export function describeProblem({ rule, at, values }: ImportProblem, say: Say): string {
  const place = [
    at.file,
    ...(at.sheet === undefined ? [] : [say('at.sheet', { sheet: at.sheet })]),
    ...(at.row === undefined ? [] : [say('at.row', { row: at.row })]),
    ...(at.column === undefined ? [] : [say('at.column', { column: at.column, header: at.header ?? '' })]),
  ];
  return `${place.join(', ')}: ${say(`problem.${rule}`, values)}`;
}
