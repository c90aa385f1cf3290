import type { Place } from './routes.ts';

/** What a page shows, as its mark in `data-entry`: `person:<id>` for an entry, `year:2026` for a year, or the kind of the page. */
export function toEntryMark(place: Place): string {
  switch (place.kind) {
    case 'year':
      return `year:${place.year}`;
    case 'yearReport':
      return `yearReport:${place.year}`;
    case 'storiesByStage':
      return `storiesByStage:${place.stage}`;
    case 'rollBySubject':
      return `rollBySubject:${place.subject}`;
    case 'namesByInitial':
      return `namesByInitial:${place.initial}`;
    default:
      return 'id' in place ? `${place.kind}:${place.id}` : place.kind;
  }
}
