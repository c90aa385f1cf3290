import type { Content } from '../content.ts';
import type { Fields } from '../import/plan.ts';
import { toFolded } from '../import/values.ts';
import { isTelling, toFreeId, toSlug } from '../text/to-slug.ts';
import { toShortHash } from '../text/to-short-hash.ts';
import type { FormRow } from './read-form.ts';

/** A measured result as a form would have it, and the file in which it stands. */
export type PlannedResult = { readonly file: string; readonly key: string; readonly fields: Fields };

/** An adoption as a form would have it. */
export type PlannedAdoption = { readonly file: string; readonly fields: Fields };

/** The results that a form tells; the same one twice, and one of an adoption that nobody has told of, are reported. */
export function planResults(rows: readonly FormRow[], content: Content): readonly PlannedResult[] {
  const known = new Map(
    [...content.stories, ...content.adoptions].map(({ file, facts }) => [file, facts.results]),
  );
  const keys = new Map<string, Map<string, string>>();
  const seen = createSeen();
  return rows.flatMap((row): PlannedResult[] => {
    const [story, indicator, adopter] = [row.text('story'), row.text('indicator'), row.text('adopter')];
    if (story === undefined || indicator === undefined) return [];
    const file = adopter === undefined ? toStoryFile(story) : toAdoptionFile(story, adopter);
    if (adopter !== undefined && !known.has(file))
      row.fault('adoption-missing', 'adopter', { found: row.said('adopter') });
    const name = toFolded(indicator);
    if (seen(`${file}|${name}`, row, 'indicator')) return [];
    const inFile =
      keys.get(file) ?? new Map((known.get(file) ?? []).map((one) => [toFolded(one.indicator), one.key]));
    keys.set(file, inFile);
    const taken = new Set(inFile.values());
    const key = inFile.get(name) ?? toFreeId(toBaseKey(indicator), (candidate) => taken.has(candidate));
    inFile.set(name, key);
    const fields = {
      ...{ indicator, before: row.figure('before'), after: row.figure('after') },
      ...{ measure: row.text('measure'), period: row.text('period'), source: row.text('source') },
      beneficiaries: row.text('beneficiaries'),
    };
    return [{ file, key, fields }];
  });
}

/** The adoptions that a form tells; one that was stopped needs a reason, and a story is not adopted where it began. */
export function planAdoptions(rows: readonly FormRow[], content: Content): readonly PlannedAdoption[] {
  const originOf = new Map<string, string>(content.stories.map(({ id, facts }) => [id, facts.unit]));
  const seen = createSeen();
  return rows.flatMap((row): PlannedAdoption[] => {
    const [story, adopter, status] = [row.text('story'), row.text('adopter'), row.text('status')];
    const started = row.text('started');
    if (story === undefined || adopter === undefined || status === undefined || started === undefined)
      return [];
    const file = toAdoptionFile(story, adopter);
    if (seen(file, row, 'adopter')) return [];
    const reason = row.text('reason');
    if (status === 'stopped' && reason === undefined) row.fault('adoption-reason', 'reason');
    if (originOf.get(story) === adopter)
      row.fault('adoption-origin', 'adopter', { found: row.said('adopter') });
    const stoppedOn = row.text('stoppedOn');
    const fields = {
      ...{ started: toWritten(started), status, reason },
      stoppedOn: stoppedOn === undefined ? undefined : toWritten(stoppedOn),
      ...{ learnedFrom: row.text('learnedFrom'), changed: row.text('changed') },
    };
    return [{ file, fields }];
  });
}

function toStoryFile(story: string): string {
  return `stories/${story}/index.md`;
}

function toAdoptionFile(story: string, unit: string): string {
  return `stories/${story}/adoptions/${unit}.md`;
}

function toBaseKey(indicator: string): string {
  const slug = toSlug(indicator);
  return isTelling(slug, indicator) ? slug : `n-${toShortHash(toFolded(indicator)).slice(0, 8)}`;
}

/** A year is written as a number, as people write it. */
function toWritten(date: string): string | number {
  return /^[1-9]\d{3}$/.test(date) ? Number(date) : date;
}

/** Reports a row that says the same as an earlier one. */
function createSeen(): (name: string, row: FormRow, key: 'adopter' | 'indicator') => boolean {
  const first = new Map<string, number>();
  return (name, row, key) => {
    const other = first.get(name);
    if (other === undefined) first.set(name, row.number);
    else row.fault('form-twice', key, { row: other });
    return other !== undefined;
  };
}
