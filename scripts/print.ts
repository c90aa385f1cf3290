// `npm run print -- booklet --year 2026` and `npm run print -- certificates --decision ID`: booklets and certificates as PDF.
import { parsePrint } from './parse-print.ts';
import { printBookletOf, printCertificatesOf } from './print-and-tell.ts';
import { chooseReportLanguage } from '../src/adapters/node/report-problems.ts';
import { createSay } from '../src/words/commands/languages.ts';

const ownLang = chooseReportLanguage(process.env);
const say = createSay(ownLang);
const order = parsePrint(process.argv.slice(2), say);
if (typeof order === 'string') {
  console.error(`${order}\n${say('print.usage')}`.trim());
  process.exitCode = 2;
} else
  process.exitCode =
    order.what === 'booklet' ? await printBookletOf(order, say) : await printCertificatesOf(order, say);
