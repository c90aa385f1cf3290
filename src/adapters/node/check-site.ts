import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Ledger } from '../../domain/ledger.ts';
import type { Withheld } from '../../domain/withheld.ts';
import { checkLedger } from './check-ledger.ts';
import { checkSearch } from './check-search.ts';
import { checkShare } from './check-share.ts';
import { findLeaks } from './find-leaks.ts';
import { checkFiles } from './gate/check-files.ts';
import { checkHtml } from './gate/check-html.ts';
import { checkPictures } from './gate/check-pictures.ts';
import { checkStructuredData } from './gate/check-structured-data.ts';
import { checkTargets } from './gate/check-targets.ts';
import { checkTitles } from './gate/check-titles.ts';
import { withRemedy, type Finding } from './gate/finding.ts';
import { createVerdicts, type Verdicts } from './gate/open-verdicts.ts';
import { findTraces, type ErasedSearch } from './withdraw/find-traces.ts';
import { readSite, type FinishedSite, type SitePage } from './read-site.ts';

/** What a finished folder is judged by. */
export type Expectation = {
  readonly ledger: Ledger;
  readonly withheld: readonly Withheld[];
  /** Everybody who was erased. */
  readonly erased?: ErasedSearch;
  /** The public origin and base path, without a slash at the end. */
  readonly address: string;
  /** What was judged before; without it, everything is judged anew. */
  readonly verdicts?: Verdicts;
};

const REMEDIES = {
  ledger:
    'Build again. If it stays, the pages and the content disagree, which is a fault of the program: report it with this list.',
  withheld:
    'Nobody may see this. Build again into an empty folder; if it stays, take the words out of what is public, or report it as a fault of the program.',
  erased:
    'Take the name out of the text of the content. If somebody else is meant who is not public yet, the site can say it once they are; an address that was erased cannot be used again: choose another id.',
  files: 'Delete it and build again; whatever belongs to the site is made by the build.',
  pictures: 'Build again, so that the picture is cleaned. Pictures get into a site through the content only.',
  titles: 'Give the entries different titles or names in the content.',
  targets:
    'Where the address stands in a text of the content, correct it there. Otherwise it is a fault of the program: report it.',
  pages:
    'Where an own page (MDX) or words/ of the content make this, correct it there. Otherwise it is a fault of the program: report it.',
} as const;

/** Judges a finished folder; none among the findings means that it may be published. */
export async function checkSite(
  folder: string,
  { ledger, withheld, erased, address, verdicts = createVerdicts() }: Expectation,
): Promise<readonly Finding[]> {
  const site = await readSite(folder);
  const sitemap = await readSitemap(folder, site);
  const { files, pages } = site;
  const strays = await checkFiles(folder, files);
  const findings = [
    ...withRemedy(checkLedger(site, sitemap, ledger, address), REMEDIES.ledger),
    ...withRemedy(checkShare(site, ledger), REMEDIES.ledger),
    ...withRemedy(await checkSearch(folder, files, ledger), REMEDIES.ledger),
    ...withRemedy(strays, REMEDIES.files),
    ...withRemedy(pages.flatMap(checkPage), REMEDIES.pages),
    ...withRemedy(pages.flatMap(checkStructuredData), REMEDIES.pages),
    ...withRemedy(await checkHtml(folder, pages, verdicts), REMEDIES.pages),
    ...withRemedy(checkTitles(pages), REMEDIES.titles),
    ...withRemedy(await checkTargets(folder, site, address), REMEDIES.targets),
    ...withRemedy(await checkPictures(folder, files, verdicts), REMEDIES.pictures),
    ...withRemedy(await findLeaks(folder, files, withheld, verdicts), REMEDIES.withheld),
    ...withRemedy(
      erased === undefined ? [] : await findTraces(folder, files, erased, verdicts),
      REMEDIES.erased,
    ),
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
