import { expect } from '@playwright/test';
import { findExcess, weighPage } from '../verify/weigh-page.ts';
import { kindOf, richestOf, test } from './site-pages.ts';

for (const lang of ['vi', 'ja', 'en']) {
  test(`a page of every kind keeps to its budget and to the strict policy in ${lang}`, async ({
    browser,
    baseURL,
    site,
  }) => {
    test.setTimeout(180_000);
    const kinds = [...new Set(site.map((page) => kindOf(page)))];
    expect(kinds.length).toBeGreaterThan(20);
    for (const kind of kinds) {
      const { path } = richestOf(site, kind, lang);
      // A page of its own: what another page has left in the cache would weigh nothing.
      const page = await browser.newPage();
      const weight = await weighPage(page, new URL(path, baseURL).href);
      await page.close();
      expect.soft(findExcess(weight, kind, lang), path).toEqual([]);
    }
  });
}
