import type { Content } from '../../../domain/content.ts';
import type { ReportImport } from '../../../domain/import/problem.ts';
import { planAdoptions, planResults } from '../../../domain/spreadsheet/form-results.ts';
import type { FormRow } from '../../../domain/spreadsheet/read-form.ts';
import type { ImportSummary } from './import-content.ts';
import type { Fingerprints, KeptField } from './merge-fields.ts';
import { toStateText, type Count } from './merge-plan.ts';
import { mergeAdoption, mergeResults, type MergedItems } from './merge-results.ts';
import type { ImportTarget } from './read-target.ts';

/** Joins the figures or the adoptions of a form with what the folder holds; files that cannot be read are reported. */
export async function mergeFormItems(
  rows: readonly FormRow[],
  content: Content,
  { kind, target }: { readonly kind: 'figures' | 'adoptions'; readonly target: ImportTarget },
  report: ReportImport,
): Promise<{
  readonly files: ReadonlyMap<string, string>;
  readonly summary: Omit<ImportSummary, 'hasRecovered' | 'files'>;
}> {
  const files = new Map<string, string>();
  const kept: KeptField[] = [];
  const changes: ('made' | 'changed' | 'unchanged')[] = [];
  const state = structuredClone(target.state);
  const take = (file: string, merged: MergedItems | undefined): void => {
    if (merged === undefined) {
      report('folder-file', { file });
      return;
    }
    if (merged.text !== undefined) files.set(file, merged.text);
    kept.push(...merged.kept);
    changes.push(...merged.changes);
  };
  const printsOf = (file: string): Fingerprints => (state.fields[file] ??= {});
  if (kind === 'adoptions')
    for (const adoption of planAdoptions(rows, content)) {
      const text = await target.read(adoption.file);
      take(adoption.file, mergeAdoption(adoption, text, printsOf(adoption.file)));
    }
  else
    for (const [file, results] of Map.groupBy(planResults(rows, content), (result) => result.file)) {
      // A file that is not there has been told of with its row.
      const text = await target.read(file);
      if (text !== undefined) take(file, mergeResults(results, text, printsOf(file)));
    }
  const text = toStateText(state);
  if (rows.length > 0 && text !== (await target.read(target.stateFile))) files.set(target.stateFile, text);
  const count = (change: (typeof changes)[number]): number => changes.filter((one) => one === change).length;
  const counted: Count = { made: count('made'), changed: count('changed'), unchanged: count('unchanged') };
  const nothing = { rows: rows.length, kept, namesakes: [], moved: [], gone: [] };
  return { files, summary: { ...nothing, tally: { [kind]: counted } } };
}
