import { escapeHtml } from './escape-html.ts';

/** A plain page that shows the problems of the content to whoever edits it; it reloads itself once they are mended. */
export function renderProblemsPage(report: string): string {
  return [
    '<!doctype html><html lang="en"><head><meta charset="utf-8"><title>The content has problems</title>',
    '<script type="module" src="/@vite/client"></script></head>',
    `<body><main><h1>The content has problems</h1><pre>${escapeHtml(report)}</pre></main></body></html>`,
  ].join('');
}
