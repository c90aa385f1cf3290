import { readRoll } from '../src/adapters/node/read-roll.ts';
import { measureLarge, type LargeFigures } from '../test/search/bench-large.ts';
import { gradeSearch, renderGrades } from '../test/search/bench-search.ts';
import { launchBrowser } from '../test/search/open-search.ts';
import { HALVES } from '../test/search/read-queries.ts';
import { openSite } from '../test/verify/open-site.ts';

type Order = { readonly outDir: string; readonly count: number; readonly large: boolean };

/** Measures the search of the built site and of large indexes in a browser, and prints the tables. */
export async function printSearch({ outDir, count, large }: Order): Promise<void> {
  const state = await readRoll(process.env);
  if (!state.ok) throw new Error('The content has problems: `npm run check` lists them.');
  const browser = await launchBrowser();
  const site = await openSite({ folder: outDir });
  const graded = await gradeSearch(browser, { url: site.url, roll: state.roll });
  await site.close();
  for (const half of HALVES) {
    console.log(`\nQueries of the ${half === 'open' ? 'open' : 'held-back'} half`);
    for (const line of renderGrades(graded, half)) console.log(line);
  }
  const one = await measureLarge(browser, state.roll, { count, partSize: count * 2 });
  console.log(`\n${count.toLocaleString('en')} people in each language`);
  for (const line of renderLarge([one])) console.log(line);
  if (large) {
    const many = count * 5;
    const whole = await measureLarge(browser, state.roll, { count: many, partSize: many * 2 });
    const parted = await measureLarge(browser, state.roll, { count: many, partSize: many / 2 });
    console.log(`\n${many.toLocaleString('en')} people in each language, in one part and in two or three`);
    for (const line of renderLarge([whole, parted])) console.log(line);
    console.log(
      `The first five results are the same for ${toPercent(sameFirstFive(whole, parted))} of them.`,
    );
  }
  await browser.close();
}

function renderLarge(figures: readonly LargeFigures[]): readonly string[] {
  return [
    '| parts | making | after an edit | | ready, kB | first answer, kB: median | and most | later, median ms | 95th percentile ms |',
    '|---:|---:|---:|---|---:|---:|---:|---:|---:|',
    ...figures.flatMap(({ parts, allSeconds, editSeconds, byLanguage }) =>
      byLanguage.map(({ lang, openKilobytes, firstKilobytes, mostKilobytes, medianMs, slowMs }, index) => {
        const making =
          index === 0
            ? [String(parts), `${allSeconds.toFixed(1)} s`, `${editSeconds.toFixed(1)} s`]
            : ['', '', ''];
        const numbers = [openKilobytes, firstKilobytes, mostKilobytes, medianMs, slowMs].map((number) =>
          number.toFixed(0),
        );
        return `| ${[...making, lang, ...numbers].join(' | ')} |`;
      }),
    ),
  ];
}

/** The part of the first five results that two layouts share, over all queries. */
function sameFirstFive(one: LargeFigures, other: LargeFigures): number {
  let [same, all] = [0, 0];
  for (const [index, { firstFive }] of one.byLanguage.entries())
    for (const [place, keys] of firstFive.entries()) {
      const others = other.byLanguage[index]?.firstFive[place] ?? [];
      all += keys.length;
      same += keys.filter((key) => others.includes(key)).length;
    }
  return all === 0 ? 1 : same / all;
}

function toPercent(part: number): string {
  return `${(part * 100).toFixed(0)} %`;
}
