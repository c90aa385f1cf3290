import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { countContent } from '../figures/count-content.ts';
import { SITE } from './run-build.ts';

const counted = countContent('content', '2026-11-22');
const pages = { vi: 'con-so', en: 'en/figures', ja: 'ja/tokei' };

/** The tables of a page as rows of texts, by their captions. */
function readTables(
  path: string,
): readonly { readonly caption: string; readonly rows: readonly string[][] }[] {
  const html = readFileSync(join(SITE, path, 'index.html'), 'utf8');
  const toText = (part: string): string => part.replace(/<[^>]+>/g, '').trim();
  return [...html.matchAll(/<table[\s\S]*?<\/table>/g)].map(([table]) => ({
    caption: toText(/<caption[\s\S]*?<\/caption>/.exec(table)?.[0] ?? ''),
    rows: [...table.matchAll(/<tr[\s\S]*?<\/tr>/g)].map(([row]) =>
      [...row.matchAll(/<t[hd][\s\S]*?<\/t[hd]>/g)].map(([cell]) => toText(cell)),
    ),
  }));
}

describe.each(Object.entries(pages))('the page of figures in %s', (_lang, path) => {
  const tables = readTables(path);
  const bodyOf = (index: number): readonly string[][] => tables[index]?.rows.slice(1) ?? [];
  const toNumber = (text: string | undefined): number => Number(text?.replace(/[^\d]/g, ''));

  it('shows the honours of every year that the files have', () => {
    const shown = bodyOf(0).map((row) => [row[0]?.slice(0, 4), toNumber(row.at(-1))]);
    const all = [...counted.honours.values()].reduce((sum, count) => sum + count, 0);
    expect(shown.slice(0, -1)).toEqual([...counted.honours].sort());
    expect(shown.at(-1)?.[1]).toBe(all);
  });

  it('shows the honours of every award and unit that the files have', () => {
    const totals = [counted.byLevel, counted.byAward, counted.byUnit].map((counts) =>
      [...counts.values()].sort(),
    );
    expect(
      [1, 2, 3].map((index) =>
        bodyOf(index)
          .slice(0, -1)
          .map((row) => toNumber(row.at(-1)))
          .sort(),
      ),
    ).toEqual(totals);
  });

  it('shows how many practices other units took up in every year', () => {
    const years = [...counted.adoptionsByYear].sort().map(([year, count]) => `${year} ${count}`);
    const found = tables.map(({ rows }) =>
      rows.slice(1, -1).map((row) => `${row[0]?.slice(0, 4) ?? ''} ${toNumber(row.at(-1))}`),
    );
    expect(found).toContainEqual(years);
  });

  it('says nothing of leading posts but what every year allows', () => {
    const rows = tables
      .flatMap((table) => table.rows)
      .filter((row) => row.length === 5 && /^20\d\d/.test(row[0] ?? ''));
    const posts = rows.filter((row) => {
      const people = counted.posts.get(row[0]?.slice(0, 4) ?? '')?.reduce((sum, count) => sum + count, 0);
      return toNumber(row[4]) === people;
    });
    expect(posts.length).toBe(counted.posts.size);
    for (const [year = '', ...cells] of posts) {
      const real = counted.posts.get(year.slice(0, 4)) ?? [0, 0, 0];
      // The first two columns tell something of people; what is written there is right, and never of fewer than five.
      cells.slice(0, 3).forEach((cell, index) => {
        if (/\d/.test(cell)) expect(toNumber(cell)).toBe(real[index]);
        if (/\d/.test(cell) && index < 2) expect(toNumber(cell)).toBeGreaterThanOrEqual(5);
      });
    }
  });
});

describe('the yearly reports', () => {
  it.each([...counted.honours])('of %s open with the honours of that year', (year, count) => {
    const html = readFileSync(join(SITE, pages.en, year, 'index.html'), 'utf8');
    const main = html.slice(html.indexOf('<main'));
    expect(/<li[^>]*>\s*<span class="poster"[^>]*>(\d+)</.exec(main)?.[1]).toBe(String(count));
  });
});

describe('every chart', () => {
  const charts = [...Object.values(pages), `${pages.en}/2025`].flatMap((path) => {
    const html = readFileSync(join(SITE, path, 'index.html'), 'utf8');
    return [...html.matchAll(/<figure class="chart"[\s\S]*?<\/figure>/g)].map(([chart]) => chart);
  });

  it('says in its title what it shows, and has its numbers as a table of the same name', () => {
    expect(charts.length).toBeGreaterThan(20);
    for (const chart of charts) {
      const [, title = ''] = /<h3[^>]*>([^<]*)<\/h3>/.exec(chart) ?? [];
      expect(title.trim()).not.toBe('');
      expect(/<caption[^>]*>([^<]*)<\/caption>/.exec(chart)?.[1]?.trim()).toBe(title.trim());
    }
  });

  it('is drawn without styles of its own, inside its width, and hidden from screen readers, who have the table', () => {
    for (const chart of charts) {
      for (const [drawing] of chart.matchAll(/<svg[\s\S]*?<\/svg>/g)) {
        expect(drawing).toContain('aria-hidden="true"');
        expect(drawing).not.toMatch(/ style=|<style/);
        const across = [...drawing.matchAll(/ (?:x|cx|x1|x2|width)="([\d.]+)%"/g)].map(([, at]) =>
          Number(at),
        );
        expect(across.filter((at) => at > 100)).toEqual([]);
      }
    }
  });
});
