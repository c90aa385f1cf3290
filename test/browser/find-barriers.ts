import type { Page } from '@playwright/test';
import axe from 'axe-core';

/** The rules by which pages are judged. */
export const STANDARDS = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'] as const;

/** A rule that a page breaks, how much that hinders readers, and where. */
export type Barrier = {
  readonly rule: string;
  readonly impact: string;
  readonly places: readonly string[];
  readonly advice: string;
};

/**
 * What hinders readers of a page as it is shown now. The judge stays in the page, so that a second look costs little; the
 * site has no frames, into which it would not see.
 */
export async function findBarriers(page: Page): Promise<readonly Barrier[]> {
  if (!(await page.evaluate(() => 'axe' in window))) await page.evaluate(axe.source);
  return page.evaluate(
    async (values) => {
      const { violations } = await window.axe.run(document, {
        runOnly: { type: 'tag', values },
        resultTypes: ['violations'],
      });
      return violations.map(({ id, impact, nodes }) => ({
        rule: id,
        impact: impact ?? 'unknown',
        places: nodes.map(({ target }) => target.join(' ')),
        advice: nodes[0]?.failureSummary ?? '',
      }));
    },
    [...STANDARDS],
  );
}

declare global {
  interface Window {
    readonly axe: typeof axe;
  }
}
