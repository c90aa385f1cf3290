import { hasCome, lastDayOf } from '../calendar.ts';
import type { Content } from '../content.ts';
import type { Roll } from '../roll-types.ts';
import { isPublished } from '../visibility.ts';
import type { ReportItem } from './report-types.ts';
import { createAdoptionNames, createUnitNames } from './subjects.ts';

/** Public stories that are told and nothing more: no source, no file, no figure, no decision. */
export function listWithoutEvidence({ stories }: Content, roll: Roll): readonly ReportItem[] {
  const told = new Set<string>(
    roll.stories.filter(({ evidence }) => evidence === 'told').map(({ id }) => id),
  );
  return stories
    .filter(({ id }) => told.has(id))
    .map(({ id, facts, at }) => ({
      finding: 'told',
      subject: { kind: 'story', id, name: facts.title },
      at: at(['results']),
      grade: 'due',
      date: facts.published,
      dates: { published: facts.published },
    }));
}

/** Public adoptions that run or were kept, and have measured nothing of their own. */
export function listWithoutResult(content: Content, { now, stories }: Roll): readonly ReportItem[] {
  const nameOf = createAdoptionNames(content);
  const unitOf = createUnitNames(content);
  const shown = new Set<string>(stories.map(({ id }) => id));
  return content.adoptions.flatMap((entry): readonly ReportItem[] => {
    const { id, facts, at } = entry;
    const { started, status } = facts;
    if (status !== 'running' && status !== 'kept') return [];
    if (!shown.has(entry.story) || !isPublished(facts, now) || !hasCome(lastDayOf(started), now)) return [];
    if (facts.results.some(({ before, after }) => before !== undefined || after !== undefined)) return [];
    return [
      {
        finding: 'no-result',
        subject: { kind: 'adoption', id, name: nameOf(entry) },
        at: at(['status']),
        grade: 'due',
        date: started,
        values: { status, unit: unitOf(entry.unit) },
        dates: { started },
      },
    ];
  });
}
