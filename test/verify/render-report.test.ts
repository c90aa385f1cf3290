import { expect, it } from 'vitest';
import type { Outcome } from './outcome.ts';
import { renderForTerminal, renderPage } from './render-report.ts';

const circumstances = { date: '2026-11-22', node: 'v24.0.0', browser: '156.0' };
const good: Outcome = {
  ran: true,
  method: 'How.',
  columns: ['kind', 'pages'],
  rows: [['home', '3']],
  misses: [],
};

it('shows a part as a table with its misses below', () => {
  const missed: Outcome = { ...good, misses: ['/a/ (dark): color-contrast'] };
  expect(renderForTerminal('axe', missed)).toMatchInlineSnapshot(`
    "Barriers (axe)
    kind  pages
    home  3    
    1 miss.
      /a/ (dark): color-contrast
    "
  `);
});

it('says why a part was not run', () => {
  const outcome: Outcome = { ran: false, why: 'no browser' };
  expect(renderForTerminal('lighthouse', outcome)).toBe('Lighthouse: not run (no browser)\n');
  expect(renderPage('', ['lighthouse'], new Map([['lighthouse', outcome]]), circumstances)).toContain(
    'Not run: no browser',
  );
});

it('keeps the parts that were not run again, in their order', () => {
  const first = renderPage('', ['axe', 'bytes'], new Map([['bytes', good]]), circumstances);
  const later = { ...circumstances, date: '2026-12-01' };
  const second = renderPage(first, ['axe', 'bytes'], new Map([['axe', good]]), later);
  expect(second).toContain(first.slice(first.indexOf('## Bytes')));
  expect(second.indexOf('2026-12-01')).toBeLessThan(second.indexOf('2026-11-22'));
  expect(second.match(/^## /gm)).toHaveLength(2);
});

it('names the browser only of parts that used one', () => {
  const whenOf = (part: 'axe' | 'publish', browser: string | undefined): string | undefined =>
    renderPage('', [part], new Map([[part, good]]), { ...circumstances, browser }).split('\n\n')[3];
  expect(whenOf('axe', '156.0')).toBe('2026-11-22, Node v24.0.0, Chromium 156.0.');
  expect(whenOf('publish', '156.0')).toBe('2026-11-22, Node v24.0.0.');
  expect(whenOf('publish', undefined)).toBe('2026-11-22, Node v24.0.0.');
});

it('does not let a miss break the table or become markup', () => {
  const missed: Outcome = { ...good, misses: ['a | b\n<main>'] };
  const page = renderPage('', ['axe'], new Map([['axe', missed]]), circumstances);
  expect(page).toContain('- a \\| b &lt;main>');
});
