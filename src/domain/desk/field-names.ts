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
  const { collection, id } = toEntryPlace(at.file);
  const kind = collection === 'lists' ? id : ENTRY_COLLECTIONS.find(({ name }) => name === collection)?.kind;
  if (kind === undefined) return undefined;
  const { label } = createSayField(lang);
  const labels = path.map((_, end) => label([kind, ...path.slice(0, end + 1)]));
  return labels.join() === path.join() ? undefined : labels.join(' › ');
}
