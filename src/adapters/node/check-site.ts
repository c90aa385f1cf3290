import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Ledger } from '../../domain/ledger.ts';
import type { Withheld } from '../../domain/withheld.ts';
import { checkLedger } from './check-ledger.ts';
import { checkSearch } from './check-search.ts';
import { checkShare } from './check-share.ts';
import { findLeaks } from './find-leaks.ts';
import { checkBadges } from './gate/check-badges.ts';
import { checkFiles } from './gate/check-files.ts';
import { checkHtml } from './gate/check-html.ts';
import { checkPictures } from './gate/check-pictures.ts';
import { checkStructuredData } from './gate/check-structured-data.ts';
import { checkTargets } from './gate/check-targets.ts';
import { checkTitles } from './gate/check-titles.ts';
import { toFindings, type Finding } from './gate/finding.ts';
import { createVerdicts, type Verdicts } from './gate/open-verdicts.ts';
import { findTraces, type ErasedSearch } from './withdraw/find-traces.ts';
import { listFiles, readSite, type FinishedSite, type SitePage } from './read-site.ts';

/** What a finished folder is judged by. */
export type Expectation = {
  readonly ledger: Ledger;
  readonly withheld: readonly Withheld[];
  /** Everybody who was erased. */
  readonly erased?: ErasedSearch;
  /** The public origin and base path, without a slash at the end. */
  readonly address: string;
  /** The pages of the folder as they are; without them, they are read. */
  readonly pages?: readonly SitePage[] | undefined;
  /** What was judged before; without it, everything is judged anew. */
  readonly verdicts?: Verdicts;
};

/** Judges a finished folder; none among the findings means that it may be published. */
export async function checkSite(
  folder: string,
  { ledger, withheld, erased, address, pages: read, verdicts = createVerdicts() }: Expectation,
): Promise<readonly Finding[]> {
  const site = read === undefined ? await readSite(folder) : { files: await listFiles(folder), pages: read };
  const sitemap = await readSitemap(folder, site);
  const { files, pages } = site;
  const strays = await checkFiles(folder, files);
  const findings = [
    ...toFindings('wrong-pages', checkLedger(site, sitemap, ledger, address)),
    ...toFindings('wrong-share-images', checkShare(site, ledger)),
    ...toFindings('wrong-search', await checkSearch(folder, files, ledger)),
    ...toFindings('wrong-badges', checkBadges(site, ledger, address)),
    ...toFindings('stray-file', strays),
    ...toFindings('incomplete-page', pages.flatMap(checkPage)),
    ...toFindings('structured-data', pages.flatMap(checkStructuredData)),
    ...toFindings('invalid-html', await checkHtml(folder, pages, verdicts)),
    ...toFindings('shared-title', checkTitles(pages)),
    ...toFindings('lost-address', await checkTargets(folder, site, address)),
    ...toFindings('picture-metadata', await checkPictures(folder, files, verdicts)),
    ...toFindings('withheld', await findLeaks(folder, files, withheld, verdicts)),
    ...toFindings('erased', erased === undefined ? [] : await findTraces(folder, files, erased, verdicts)),
  ];
  await verdicts.save();
  return findings;
}

async function readSitemap(folder: string, { files }: FinishedSite): Promise<ReadonlySet<string>> {
  const parts = files.filter((file) => /^sitemap(?:-\d+)?\.xml$/.test(file));
  const texts = await Promise.all(parts.map((file) => readFile(join(folder, file), 'utf8')));
  const urls = texts
    .filter((text) => text.includes('<urlset'))
    .flatMap((text) => [...text.matchAll(/<loc>([^<]*)<\/loc>/g)]);
  return new Set(urls.map(([, url = '']) => url));
}

function checkPage(page: SitePage): readonly string[] {
  const say = (fault: string): string => `${page.path}: ${fault}`;
  return [
    ...(page.lang === undefined || page.lang === '' ? [say('the page does not say its language.')] : []),
    ...(page.title.trim() === '' ? [say('the page has no title.')] : []),
    ...(page.headings === 1
      ? []
      : [say(`the page has ${page.headings} first-level headings; it must have one.`)]),
    ...(page.text.trim() === '' ? [say('the page is empty.')] : []),
    ...(page.inline.length === 0 ? [] : [say(`the content policy would block ${page.inline[0] ?? ''}.`)]),
    ...findRepeated(page.ids).map((id) => say(`the id "${id}" stands twice.`)),
    ...page.remains.map((text) => say(`"${text}" stands there, which some program has left.`)),
  ];
}

function findRepeated(ids: readonly string[]): readonly string[] {
  return [...new Set(ids.filter((id, index) => ids.indexOf(id) !== index))];
}
