import { mkdtemp } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { readRoll } from '../src/adapters/node/read-roll.ts';
import { measureSite, STAGES, type BuildFigures, type SiteFigures } from '../test/bench/measure-site.ts';

/** Builds generated content of these sizes, beside a peer, and prints the tables as they become known. */
export async function printSite(sizes: readonly number[]): Promise<void> {
  const state = await readRoll(process.env);
  if (!state.ok) throw new Error('The content has problems: `npm run check` lists them.');
  const all: SiteFigures[] = [];
  for (const people of sizes) {
    const figures = await measureSite(state.roll, people, await mkdtemp(join(tmpdir(), 'bench-site-')));
    all.push(figures);
    for (const line of renderBuilds(figures)) console.log(line);
  }
  for (const line of renderRatios(all)) console.log(line);
}

function renderBuilds({ people, cold, edited, unchanged }: SiteFigures): readonly string[] {
  const toRow = (name: string, { stages, seconds, peakMegabytes }: BuildFigures): string =>
    `| ${[name, ...STAGES.map((stage) => stages[stage].toFixed(1)), seconds.toFixed(1), toMegabytes(peakMegabytes)].join(' | ')} |`;
  return [
    `\n${people.toLocaleString('en')} people, ${cold.pages.toLocaleString('en')} pages; seconds, and MB at the most\n`,
    `| build | ${STAGES.join(' | ')} | whole | memory |`,
    `|---|${'---:|'.repeat(STAGES.length + 2)}`,
    toRow('cold', cold),
    toRow('after one edit', edited),
    toRow('nothing changed', unchanged),
  ];
}

function renderRatios(all: readonly SiteFigures[]): readonly string[] {
  const [smallest] = all;
  const perPerson = ({ cold, people }: SiteFigures): number => (cold.seconds * 1000) / people;
  return [
    '\nBeside Eleventy, which makes plain pages of the same texts, and lists\n',
    '| people | Eleventy | its memory | plain template | our pages | whole build, times Eleventy | after one edit, times cold | a person, ms | times the smallest | same bytes |',
    `|${'---:|'.repeat(10)}`,
    ...all.map((figures) => {
      const { people, eleventy, pageStage, cold, edited, isSame } = figures;
      const times = (seconds: number): string =>
        `${seconds.toFixed(1)} s, ${(seconds / eleventy.seconds).toFixed(2)} times`;
      const cells = [
        people.toLocaleString('en'),
        `${eleventy.seconds.toFixed(1)} s`,
        toMegabytes(eleventy.peakMegabytes),
        times(pageStage.plain),
        times(pageStage.full),
        (cold.seconds / eleventy.seconds).toFixed(2),
        (edited.seconds / cold.seconds).toFixed(2),
        perPerson(figures).toFixed(1),
        smallest === undefined ? '' : (perPerson(figures) / perPerson(smallest)).toFixed(2),
        isSame ? 'yes' : 'NO',
      ];
      return `| ${cells.join(' | ')} |`;
    }),
  ];
}

function toMegabytes(megabytes: number | undefined): string {
  return megabytes === undefined ? 'not told here' : `${megabytes.toFixed(0)} MB`;
}
