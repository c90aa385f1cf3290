import type { Page } from '@playwright/test';
import { findBarriers, STANDARDS } from '../browser/find-barriers.ts';
import { kindOf, type SitePage } from '../browser/site-pages.ts';
import type { Outcome, Subject } from './outcome.ts';
import { runParallel } from './run-parallel.ts';

const SCHEMES = ['light', 'dark'] as const;

type Finding = { readonly page: SitePage; readonly scheme: string; readonly text: string };

/** Axe on every page of the site, in light and in dark. */
export async function judgeAxe({ url, pages, browser, tell }: Subject): Promise<Outcome> {
  const context = await browser.newContext({
    reducedMotion: 'reduce',
    viewport: { width: 1280, height: 900 },
  });
  let done = 0;
  const findings = await runParallel(pages, 3, async (sitePage) => {
    const page = await context.newPage();
    const found = await judgePage(page, sitePage, new URL(sitePage.path, url).href);
    await page.close();
    if (++done % 50 === 0) tell(`${done} of ${pages.length} pages`);
    return found;
  });
  await context.close();
  const all = findings.flat();
  const kinds = [...new Set(pages.map((page) => kindOf(page)))];
  const rows = kinds.map((kind) => {
    const ofKind = all.filter(({ page }) => kindOf(page) === kind);
    const count = pages.filter((page) => kindOf(page) === kind).length;
    const inScheme = (name: string): string => String(ofKind.filter(({ scheme }) => scheme === name).length);
    return [kind, String(count), ...SCHEMES.map(inScheme)];
  });
  return {
    ran: true,
    method: `axe-core on all ${pages.length} pages, 1280 px wide, with the rules ${STANDARDS.join(', ')}; every violation is a miss.`,
    columns: ['kind', 'pages', 'violations in light', 'violations in dark'],
    rows,
    misses: all.map(({ page, scheme, text }) => `${page.path} (${scheme}): ${text}`),
  };
}

async function judgePage(page: Page, sitePage: SitePage, address: string): Promise<readonly Finding[]> {
  await page.goto(address, { waitUntil: 'load' });
  const findings: Finding[] = [];
  for (const scheme of SCHEMES) {
    await page.emulateMedia({ colorScheme: scheme });
    for (const { rule, impact, places } of await findBarriers(page)) {
      const where = places.slice(0, 3).join(' | ');
      const text = `${rule} (${impact}), ${places.length} places: ${where}`;
      findings.push({ page: sitePage, scheme, text });
    }
  }
  return findings;
}
