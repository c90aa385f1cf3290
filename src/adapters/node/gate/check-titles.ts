import type { SitePage } from '../read-site.ts';

/** Pages of one language that have one title, so that nobody can tell their tabs or search results apart. */
export function checkTitles(pages: readonly SitePage[]): readonly string[] {
  const shown = pages.filter(({ refresh, title }) => refresh === undefined && title.trim() !== '');
  const groups = Map.groupBy(shown, ({ lang, title }) => `${lang ?? ''} ${title.trim()}`);
  return [...groups.values()]
    .filter((alike) => alike.length > 1)
    .map(
      (alike) =>
        `${alike.map(({ path }) => path).join(', ')}: all have the title "${alike[0]?.title.trim() ?? ''}".`,
    );
}
