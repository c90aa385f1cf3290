import type { Outcome, Subject } from './outcome.ts';
import { runParallel } from './run-parallel.ts';
import { findExcess, textOf, weighPage } from './weigh-page.ts';

/** The weight of every view in each language, and whether it keeps to the strict policy. */
export async function judgeBytes({ url, views, browser }: Subject): Promise<Outcome> {
  const cases = views.flatMap(({ name, kind, pages }) =>
    [...pages].map(([lang, { path }]) => ({ name, kind, lang, path })),
  );
  const judged = await runParallel(cases, 2, async ({ name, kind, lang, path }) => {
    const page = await browser.newPage();
    const weight = await weighPage(page, new URL(path, url).href);
    await page.close();
    const { html, css, js, fonts, fontFiles } = weight;
    return {
      row: [
        ...[name, lang, toKilobytes(textOf(weight, kind)), toKilobytes(html), toKilobytes(css)],
        ...[toKilobytes(js), toKilobytes(fonts), String(fontFiles)],
      ],
      misses: findExcess(weight, kind, lang).map((excess) => `${path}: ${excess}`),
    };
  });
  return {
    ran: true,
    method:
      'One page of each kind and state in each language, each with an empty cache. Text is counted by gzip -9, fonts as ' +
      'they are fetched; kB is 1,000 bytes. Text: at most 60 kB, the home page without the drawings of its forest ' +
      '(its HTML column has them). Fonts: at most 110 kB, Japanese 150 kB. No request to another host, no inline ' +
      'script, style or handler, no complaint of the browser.',
    columns: ['page', 'language', 'text', 'HTML', 'CSS', 'JS', 'fonts', 'font files'],
    rows: judged.map(({ row }) => row),
    misses: judged.flatMap(({ misses }) => misses),
  };
}

function toKilobytes(bytes: number): string {
  return (bytes / 1000).toFixed(1);
}
