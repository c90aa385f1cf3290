import type { Page } from '@playwright/test';

/** Elements that reach beyond an edge of the window, if the page scrolls sideways; the innermost ones, five at most. */
export function findTooWide(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const { scrollWidth, clientWidth } = document.documentElement;
    if (scrollWidth <= clientWidth) return [];
    const wide = [...document.querySelectorAll('body *')].filter(
      (element) => element.getBoundingClientRect().right > clientWidth + 1,
    );
    const innermost = wide.filter(
      (element) => !wide.some((other) => element !== other && element.contains(other)),
    );
    const names = innermost.map(
      (element) => `<${element.localName} class="${element.getAttribute('class') ?? ''}">`,
    );
    return [`${scrollWidth} px wide`, ...new Set(names)].slice(0, 5);
  });
}
