import type { CommandWord } from '../../../words/commands/en.ts';
import type { Say } from '../../../words/commands/languages.ts';
import type { ImportSummary } from './import-content.ts';
import type { KeptField } from './merge-fields.ts';
import type { Count } from './merge-plan.ts';

/** How many of a list are shown. */
const SHOWN = 50;

/** What an import has done, line by line: the figures, and everything that somebody should look at. */
export function describeImport(
  summary: ImportSummary,
  request: { readonly into: string; readonly dryRun: boolean },
  say: Say,
): readonly string[] {
  const { tally, rows, files, kept, namesakes, moved, gone } = summary;
  const outcome = chooseOutcome(rows, files.length, request.dryRun);
  const list = (title: string, items: readonly string[]): readonly string[] => {
    if (items.length === 0) return [];
    const rest = items.length - SHOWN;
    const shown = items.slice(0, SHOWN).map((item) => `  ${item}`);
    return [title, ...shown, ...(rest > 0 ? [`  ${say('import.more', { count: rest })}`] : [])];
  };
  return [
    ...(summary.hasRecovered ? [say('import.recovered')] : []),
    say(outcome, { rows, folder: request.into }),
    ...describeTally(tally, say),
    ...(files.length > 0 ? [`  ${say('import.files', { count: files.length })}`] : []),
    ...list(
      say('import.kept', { count: kept.length }),
      kept.map((field) => describeKept(field, say)),
    ),
    ...list(
      say('import.namesakes', { count: namesakes.length }),
      namesakes.map(({ name, ids }) => say('import.namesake', { name, ids: ids.join(', ') })),
    ),
    ...list(
      say('import.moved', { count: moved.length }),
      moved.map((row) => say('import.movedRow', row)),
    ),
    ...list(say('import.gone', { count: gone.length }), gone),
  ];
}

function describeTally(tally: ImportSummary['tally'], say: Say): readonly string[] {
  const count = (figures: Count): string => say('import.count', figures);
  if (!('decisions' in tally))
    return [
      ...(tally.figures === undefined ? [] : [`  ${say('import.figures')}: ${count(tally.figures)}`]),
      ...(tally.adoptions === undefined ? [] : [`  ${say('import.adoptions')}: ${count(tally.adoptions)}`]),
    ];
  return [
    `  ${say('import.decisions')}: ${count(tally.decisions)}`,
    `  ${say('import.honours')}: ${say('import.honourCount', tally.honours)}`,
    `  ${say('import.people')}: ${count(tally.people)}`,
    `  ${say('import.collectives')}: ${count(tally.collectives)}`,
    ...(tally.awards > 0 ? [`  ${say('import.awards', { count: tally.awards })}`] : []),
    ...(tally.units > 0 ? [`  ${say('import.units', { count: tally.units })}`] : []),
    ...(tally.topics > 0 ? [`  ${say('import.topics', { count: tally.topics })}`] : []),
  ];
}

function describeKept({ file, field, present, wanted }: KeptField, say: Say): string {
  if (field === '') return say('import.keptFile', { file });
  if (present === undefined) return say('import.keptGone', { file, field, wanted: wanted ?? '' });
  if (wanted === undefined) return say('import.keptEmpty', { file, field, present });
  return say('import.keptField', { file, field, present, wanted });
}

function chooseOutcome(rows: number, files: number, isDryRun: boolean): CommandWord {
  if (rows === 0) return 'import.empty';
  if (isDryRun) return 'import.dryRun';
  return files === 0 ? 'import.unchanged' : 'import.done';
}
