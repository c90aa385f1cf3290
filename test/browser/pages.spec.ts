import { expect, type Page } from '@playwright/test';
import { findExcess, weighPage } from '../verify/weigh-page.ts';
import { findBarriers } from './find-barriers.ts';
import { findTooWide } from './find-too-wide.ts';
import { kindOf, richestOf, test } from './site-pages.ts';

const languages = ['vi', 'ja', 'en'];
const kinds = [
  ...[
    'home',
    'roll',
    'year',
    'rollByAward',
    'rollByUnit',
    'rollBySubject',
    'names',
    'namesByInitial',
    'decision',
  ],
  ...[
    'person',
    'collective',
    'stories',
    'storiesByTopic',
    'storiesByStage',
    'stages',
    'story',
    'practiceCard',
    'adopt',
    'nominate',
    'follow',
    'data',
    'digest',
    'embeds',
  ],
  ...['movements', 'movement', 'units', 'unit', 'awards', 'award', 'topics', 'topic', 'page'],
  ...['figures', 'yearReport', 'review'],
  ...['search', 'notFound'],
];

// Bare pages without header and foot: embed.spec.ts and screen.spec.ts look at them.
const bare = ['embed', 'screen'];

test('every kind of page that the site has is looked at', ({ site }) => {
  expect([...kinds, ...bare].sort()).toEqual([...new Set(site.map((page) => kindOf(page)))].sort());
});

// One load of a page proves all that: it is the loading that takes the time, and every test begins with an empty cache.
for (const lang of languages) {
  for (const kind of kinds) {
    test(`a page of the kind ${kind} is sound and light in ${lang}`, async ({ page, baseURL, site }) => {
      const failed = collectFailed(page);
      await page.emulateMedia({ colorScheme: 'light' });
      await page.setViewportSize({ width: 1280, height: 900 });
      const weight = await weighPage(page, new URL(richestOf(site, kind, lang).path, baseURL).href);

      expect(findExcess(weight, kind, lang)).toEqual([]);
      expect(weight.fontFiles).toBeGreaterThan(1);
      await expect(page.locator('html')).toHaveAttribute('lang', lang);
      await expect(page.locator('h1')).toHaveCount(1);
      for (const landmark of ['banner', 'main', 'contentinfo'] as const)
        await expect(page.getByRole(landmark)).toHaveCount(1);
      expect(await findBarriers(page)).toEqual([]);

      await page.emulateMedia({ colorScheme: 'dark' });
      await page.setViewportSize({ width: 360, height: 800 });
      expect(await findBarriers(page)).toEqual([]);
      expect(await findTooWide(page)).toEqual([]);
      expect([...weight.errors, ...failed]).toEqual([]);
    });
  }
}

/** What the page fails to fetch. */
function collectFailed(page: Page): string[] {
  const failed: string[] = [];
  page.on('requestfailed', (request) =>
    failed.push(`${request.url()}: ${request.failure()?.errorText ?? 'failed'}`),
  );
  return failed;
}
