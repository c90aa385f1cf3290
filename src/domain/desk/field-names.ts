import type { ReportLanguage } from '../../words/problems/languages.ts';
import { ENTRY_COLLECTIONS } from '../editor/collections.ts';
import { createSayField } from '../editor/say-field.ts';
import type { Problem } from '../problem.ts';
import { toEntryPlace } from './entry-place.ts';

/**
 * What the editor calls the field of a problem, from the outside in: problems name fields as files do, and those who write
 * see their labels. `undefined` where the problem is of no field, or the editor calls it as the file does.
 */
export function sayFieldOf({ at, values }: Problem, lang: ReportLanguage): string | undefined {
  const path = String(values['path'] ?? '')
    .replaceAll(/\[\d+\]/g, '')
    .split('.')
    .filter((step) => step !== '' && !/^\d+$/.test(step));
  if (path.length === 0) return undefined;
  const kind = kindOf(at.file);
  if (kind === undefined) return undefined;
  const { label } = createSayField(lang);
  const labels = path.map((_, end) => label([kind, ...path.slice(0, end + 1)]));
  return labels.join() === path.join() ? undefined : labels.join(' › ');
}

/**
 * How a problem is mended, in the words of the editor: what a file would say (`source: …`, `## Results`, a picture in brackets)
 * is called as the form calls it.
 */
export function sayMend(mend: string, { at, values }: Problem, lang: ReportLanguage): string {
  const { label } = createSayField(lang);
  const kind = kindOf(at.file) ?? '';
  const list = typeof values['list'] === 'string' ? [values['list']] : [];
  return mend
    .replaceAll(/([“「"])(\w+): …([”」"])/g, (_, open: string, name: string, close: string) =>
      [open, label([kind, ...list, name]), close].join(''),
    )
    .replaceAll(/([“「"])#{2,3} /g, '$1')
    .replaceAll(/!\[\]\(([^)]+)\)/g, '$1');
}

/** The name of the schema by which a file is read. */
function kindOf(file: string): string | undefined {
  const { collection, id } = toEntryPlace(file);
  return collection === 'lists' ? id : ENTRY_COLLECTIONS.find(({ name }) => name === collection)?.kind;
}
