import type { Browser } from '@playwright/test';
import type { Roll } from '../../src/domain/roll-types.ts';
import { toShortHash } from '../../src/domain/text/to-short-hash.ts';
import { toGrade, toMeans, type Grade } from './grade.ts';
import { openSearch } from './open-search.ts';
import { HALVES, readQueries, type GradedQuery, type Half } from './read-queries.ts';

/** The grades of every query of a half in a language, with the query itself. */
export type Graded = {
  readonly half: Half;
  readonly lang: string;
  readonly asked: GradedQuery;
  readonly grade: Grade;
};

/** Asks every graded query of the search of a served site, in the page's language and then in the others. */
export async function gradeSearch(
  browser: Browser,
  {
    url,
    roll,
    halves = HALVES,
  }: { readonly url: string; readonly roll: Roll; readonly halves?: readonly Half[] },
): Promise<readonly Graded[]> {
  const keysOf = createKeysOf(roll);
  const graded: Graded[] = [];
  for (const lang of roll.site.languages) {
    const search = await openSearch(browser, { url, lang, languages: roll.site.languages });
    for (const half of halves)
      for (const asked of readQueries(half, lang)) {
        const { keys } = await search.search(asked.query);
        graded.push({ half, lang, asked, grade: toGrade(asked.category, asked.want.map(keysOf), keys) });
      }
    await search.close();
  }
  return graded;
}

/** A wanted record as the keys of the index: `name:` means every bare entry of that name. */
function createKeysOf({ honours, site }: Roll): (want: string) => readonly string[] {
  const byName = Map.groupBy(
    honours.filter(({ recipient }) => recipient.kind === 'bare'),
    ({ name }) => name.get(site.defaultLang) ?? '',
  );
  return (want) => {
    if (!want.startsWith('name:')) return [toShortHash(want)];
    return (byName.get(want.slice('name:'.length)) ?? []).map(({ id }) => toShortHash(`honour:${id}`));
  };
}

/** The table of a half: a line a language, and a line each of its categories. */
export function renderGrades(graded: readonly Graded[], half: Half): readonly string[] {
  const rows = [
    ...Map.groupBy(
      graded.filter((one) => one.half === half),
      ({ lang }) => lang,
    ),
  ].flatMap(([lang, all]) => [
    toRow(lang, 'all', all),
    ...[...Map.groupBy(all, ({ grade }) => grade.category)].map(([category, some]) =>
      toRow('', category, some),
    ),
  ]);
  return [
    '| | category | queries | recall@5 | MRR | zero results |',
    '|---|---|---:|---:|---:|---:|',
    ...rows,
  ];
}

function toRow(lang: string, category: string, graded: readonly Graded[]): string {
  const { count, recall, mrr, empty } = toMeans(graded.map(({ grade }) => grade));
  return `| ${lang} | ${category} | ${String(count)} | ${recall.toFixed(3)} | ${mrr.toFixed(3)} | ${empty.toFixed(3)} |`;
}
