import { toFreeId, toSlug } from '../text/to-slug.ts';
import { toParagraphs } from './clean-words.ts';
import { readAnswers, type Reading } from './collect-faults.ts';
import { renderEntryFile, type Fields } from './front-matter.ts';
import type { Answers, Filling, MadeFile } from './made-file.ts';

/** How many results the form has room for. */
export const RESULTS_ASKED = 3;

/**
 * The file that tells what a unit did with a practice: `stories/<story>/adoptions/<unit>.md`, in review until an editor
 * publishes it. `origin` is the unit that the practice comes from.
 */
export function toAdoptionFile(
  { story, origin }: { readonly story: string; readonly origin: string },
  answers: Answers,
  filling: Filling,
): MadeFile {
  const reading = readAnswers(answers, filling);
  const unit = reading.line('unit', true);
  const started = reading.date('started', true);
  const status = reading.line('status', true);
  const hasStopped = status === 'stopped';
  const stoppedOn = hasStopped ? reading.date('stoppedOn') : undefined;
  const reason = hasStopped ? reading.line('reason', true) : undefined;
  const learnedFrom = reading.line('learnedFrom');
  const changed = reading.sentences('changed');
  const results = readResults(reading, answers);
  if (isBefore(stoppedOn, started)) reading.complain('stoppedOn', 'order');
  if (reading.faults.length > 0 || unit === undefined) return { ok: false, faults: reading.faults };
  const path = `stories/${story}/adoptions/${unit}.md`;
  const teacher = learnedFrom === origin || learnedFrom === unit ? undefined : learnedFrom;
  const fields = {
    state: 'review',
    story,
    unit,
    started,
    status,
    reason,
    stoppedOn,
    learnedFrom: teacher,
    changed,
    results,
  };
  const text = renderEntryFile(path, fields, toParagraphs(answers['more']));
  return { ok: true, path, name: `${unit}.md`, text };
}

/** A result counts from its first word on; figures without a source are asked for it. */
function readResults(reading: Reading, answers: Answers): readonly Fields[] {
  const keys = new Set<string>();
  return Array.from({ length: RESULTS_ASKED }, (_, index) => index + 1).flatMap((number) => {
    const field = (name: string): string => `${name}${number}`;
    const names = ['indicator', 'before', 'after', 'measure', 'period', 'source', 'beneficiaries'];
    if (names.every((name) => (answers[field(name)] ?? '').trim() === '')) return [];
    const indicator = reading.line(field('indicator'), true);
    const before = reading.figure(field('before'));
    const after = reading.figure(field('after'));
    const [measure, period, source, beneficiaries] = ['measure', 'period', 'source', 'beneficiaries'].map(
      (name) => reading.line(field(name)),
    );
    if ((before ?? after) !== undefined && source === undefined) reading.complain(field('source'), 'source');
    const slug = toSlug(indicator ?? '')
      .slice(0, 40)
      .replace(/-+$/, '');
    const key = toFreeId(slug === '' ? `result-${number}` : slug, (id) => keys.has(id));
    keys.add(key);
    return [{ key, indicator, before, after, measure, period, source, beneficiaries }];
  });
}

/** Dates of different precision are compared as far as both go. */
function isBefore(date: string | number | undefined, other: string | number | undefined): boolean {
  if (date === undefined || other === undefined) return false;
  const length = Math.min(String(date).length, String(other).length);
  return String(date).slice(0, length) < String(other).slice(0, length);
}
