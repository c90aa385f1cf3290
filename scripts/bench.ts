// `npm run bench -- site|images|search|print|excel`: measures on this machine what the documents claim, and prints a table.
import { parseArgs } from 'node:util';
import { chooseFolders } from './choose-folders.ts';
import { printExcel } from './bench-excel.ts';
import { printImages } from './bench-images.ts';
import { printPrints } from './bench-print.ts';
import { printSite } from './bench-site.ts';
import { printSearch } from './bench-search.ts';

const USAGE = `npm run bench -- site [--sizes 1000,4000,10000]
  what a build costs by stage, cold, after one edit and with nothing changed, beside Eleventy; it empties the caches
npm run bench -- images [--count 1000]
  how fast share images are made, beside the plain way
npm run bench -- print [--count 1000]
  how fast certificates are made, and the booklet of a year with so many people
npm run bench -- excel [--count 1000]
  how long a form with so many rows takes to be taken in, and the roll to be written out
npm run bench -- search [--count 1000] [--large]
  how well the graded queries are answered on the built site, and what an index of so many people a language costs;
  --large  also five times as many, in one part and in several`;

const { values, positionals } = parseArgs({
  options: {
    sizes: { type: 'string', default: '1000,4000,10000' },
    count: { type: 'string', default: '1000' },
    large: { type: 'boolean', default: false },
  },
  allowPositionals: true,
});
const folders = chooseFolders();
const count = Number(values.count);
if (positionals[0] === 'site') await printSite(values.sizes.split(',').map(Number));
else if (positionals[0] === 'images') await printImages(count);
else if (positionals[0] === 'print') await printPrints(count);
else if (positionals[0] === 'excel') await printExcel(count);
else if (positionals[0] === 'search')
  await printSearch({ outDir: folders.outDir, count, large: values.large });
else {
  console.error(USAGE);
  process.exitCode = 2;
}
