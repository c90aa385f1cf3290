import { toSlug } from '../text/to-slug.ts';
import { readAnswers } from './collect-faults.ts';
import { renderEntryFile } from './front-matter.ts';
import type { Answers, Filling, MadeFile } from './made-file.ts';

/** The file of a nomination: `nominations/<day>-<name>.md`, in review, never published. */
export function toNominationFile(answers: Answers, filling: Filling): MadeFile {
  const reading = readAnswers(answers, filling);
  const fields = {
    state: 'review',
    received: filling.today,
    about: reading.line('about', true),
    name: reading.line('name', true),
    unit: reading.line('unit'),
    affiliation: reading.line('affiliation'),
    deed: reading.sentences('deed', true),
    since: reading.date('since'),
    difference: reading.sentences('difference'),
    proof: reading.sentences('proof'),
    limits: reading.sentences('limits'),
    knows: answers['knows'] === 'yes',
    by: reading.line('by'),
    contact: reading.line('contact'),
  };
  if (reading.faults.length > 0) return { ok: false, faults: reading.faults };
  const slug = toSlug(fields.name ?? '')
    .slice(0, 48)
    .replace(/-+$/, '');
  const id = [filling.today, ...(slug === '' ? [] : [slug])].join('-');
  const path = `nominations/${id}.md`;
  return { ok: true, path, name: `${id}.md`, text: renderEntryFile(path, fields) };
}
