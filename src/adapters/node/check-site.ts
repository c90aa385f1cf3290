import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Ledger } from '../../domain/ledger.ts';
import { checkLedger } from './check-ledger.ts';
import { checkSearch } from './check-search.ts';
import { checkShare } from './check-share.ts';
import { checkBadges } from './gate/check-badges.ts';
import { checkFiles } from './gate/check-files.ts';
import { checkHtml } from './gate/check-html.ts';
import { checkPictures } from './gate/check-pictures.ts';
import { checkTargets } from './gate/check-targets.ts';
import { checkTitles } from './gate/check-titles.ts';
import { toFindings, type Finding } from './gate/finding.ts';
import { createVerdicts, type Verdicts } from './gate/open-verdicts.ts';
import type { Reader } from './reading/create-reader.ts';
import { readSite, type FinishedSite, type SitePage } from './read-site.ts';

/** What a finished folder is judged by. */
export type Expectation = {
  readonly ledger: Ledger;
  /** The public origin and base path, without a slash at the end. */
  readonly address: string;
  /** Reads the files of the folder, and searches them for all that may not be public. */
  readonly reader: Reader;
  /** What was judged before; without it, everything is judged anew. */
  readonly verdicts?: Verdicts;
};

/** Judges a finished folder; none among the findings means that it may be published. */
export async function checkSite(
  folder: string,
  { ledger, address, reader, verdicts = createVerdicts() }: Expectation,
): Promise<readonly Finding[]> {
  const site = await readSite(folder, reader);
  const sitemap = await readSitemap(folder, site);
  const { files, readings, pages } = site;
  const ofPages = (faultsOf: (page: SitePage) => readonly string[]): readonly string[] =>
    pages.flatMap((page) => faultsOf(page).map((fault) => `${page.path}: ${fault}`));
  const findings = [
    ...toFindings('wrong-pages', checkLedger(site, sitemap, ledger, address)),
    ...toFindings('wrong-share-images', checkShare(site, ledger)),
    ...toFindings('wrong-search', checkSearch(folder, files, ledger)),
    ...toFindings('wrong-badges', checkBadges(site, ledger, address)),
    ...toFindings('stray-file', checkFiles(folder, files)),
    ...toFindings(
      'incomplete-page',
      ofPages(({ faults }) => faults),
    ),
    ...toFindings(
      'structured-data',
      ofPages(({ dataFaults }) => dataFaults),
    ),
    ...toFindings('invalid-html', await checkHtml(folder, pages, verdicts)),
    ...toFindings('shared-title', checkTitles(pages)),
    ...toFindings('lost-address', checkTargets(site, address)),
    ...toFindings('picture-metadata', await checkPictures(folder, files, verdicts)),
    ...toFindings('withheld', toUnique(readings.flatMap(({ leaks }) => leaks))),
    ...toFindings('erased', toUnique(readings.flatMap(({ traces }) => traces))),
  ];
  await reader.keep(readings);
  await verdicts.save();
  return findings;
}

function toUnique(faults: readonly string[]): readonly string[] {
  return [...new Set(faults)];
}

async function readSitemap(folder: string, { files }: FinishedSite): Promise<ReadonlySet<string>> {
  const parts = files.filter((file) => /^sitemap(?:-\d+)?\.xml$/.test(file));
  const texts = await Promise.all(parts.map((file) => readFile(join(folder, file), 'utf8')));
  const urls = texts
    .filter((text) => text.includes('<urlset'))
    .flatMap((text) => [...text.matchAll(/<loc>([^<]*)<\/loc>/g)]);
  return new Set(urls.map(([, url = '']) => url));
}
