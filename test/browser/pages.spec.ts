import AxeBuilder from '@axe-core/playwright';
import { expect, type Page } from '@playwright/test';
import { findTooWide } from './find-too-wide.ts';
import { richestOf, test } from './site-pages.ts';

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
  ],
  ...['movements', 'movement', 'units', 'unit', 'awards', 'award', 'topics', 'topic', 'page'],
  ...['figures', 'yearReport', 'review'],
  ...['search', 'notFound'],
];
const standards = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

for (const lang of languages) {
  for (const kind of kinds) {
    test(`a page of the kind ${kind} is sound in ${lang}`, async ({ page, site }) => {
      const errors = collectErrors(page);
      await page.emulateMedia({ colorScheme: 'light' });
      await page.setViewportSize({ width: 1280, height: 900 });
      await page.goto(richestOf(site, kind, lang).path);

      await expect(page.locator('html')).toHaveAttribute('lang', lang);
      await expect(page.locator('h1')).toHaveCount(1);
      for (const landmark of ['banner', 'main', 'contentinfo'] as const)
        await expect(page.getByRole(landmark)).toHaveCount(1);
      expect(await findBarriers(page)).toEqual([]);

      await page.emulateMedia({ colorScheme: 'dark' });
      await page.setViewportSize({ width: 360, height: 800 });
      expect(await findBarriers(page)).toEqual([]);
      expect(await findTooWide(page)).toEqual([]);
      expect(errors).toEqual([]);
    });
  }
}

/** What the page says on its console and what it fails to fetch. */
function collectErrors(page: Page): string[] {
  const errors: string[] = [];
  page.on('console', (message) => {
    if (message.type() === 'error' || message.type() === 'warning') errors.push(message.text());
  });
  page.on('pageerror', (error) => errors.push(error.message));
  page.on('requestfailed', (request) =>
    errors.push(`${request.url()}: ${request.failure()?.errorText ?? 'failed'}`),
  );
  return errors;
}

async function findBarriers(page: Page): Promise<string[]> {
  const { violations } = await new AxeBuilder({ page }).withTags(standards).analyze();
  return violations
    .filter(({ impact }) => impact === 'serious' || impact === 'critical')
    .flatMap(({ id, nodes }) =>
      nodes.map(({ target, failureSummary }) => `${id}: ${target.join(' ')}: ${failureSummary ?? ''}`),
    );
}
