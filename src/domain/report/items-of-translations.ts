import type { NamedEntry } from './subjects.ts';
import type { ReportItem, ReportNote } from './report-types.ts';

/** Translations whose original has changed since; and how many there are of which nobody can tell. */
export function listStale(entries: readonly NamedEntry[]): {
  readonly items: readonly ReportItem[];
  readonly notes: readonly ReportNote[];
} {
  const all = entries.flatMap(({ subject, entry }) =>
    entry.translations.map((translation) => ({ subject, hash: entry.sourceHash ?? '', ...translation })),
  );
  const items = all.flatMap(({ subject, hash, lang, words, at }): readonly ReportItem[] =>
    words.sourceHash === undefined || words.sourceHash === hash
      ? []
      : [
          {
            finding: 'stale',
            subject,
            at: at(['sourceHash']),
            grade: 'due',
            date: undefined,
            values: { lang, hash },
          },
        ],
  );
  const unknown = all.filter(({ words }) => words.sourceHash === undefined).length;
  return {
    items,
    notes: unknown === 0 ? [] : [{ note: 'unknown-age', values: { count: unknown, total: all.length } }],
  };
}
