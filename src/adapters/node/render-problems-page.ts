import { escapeHtml } from './escape-html.ts';

/** Where development shows the guide to the problems in a language. */
export function guidePathOf(lang: string): string {
  return `/_problems/${lang}/`;
}

/**
 * A plain page that shows the problems of the content to whoever edits it, each rule with a link to where it is
 * explained; it reloads itself once they are mended.
 */
export function renderProblemsPage(report: string): string {
  const linked = escapeHtml(report).replaceAll(
    /docs\/([a-z]+)\/problems\.md#([a-z-]+)/g,
    (page, lang: string, rule: string) => `<a href="${guidePathOf(lang)}#${rule}">${page}</a>`,
  );
  return [
    '<!doctype html><html lang="en"><head><meta charset="utf-8"><title>The content has problems</title>',
    '<script type="module" src="/@vite/client"></script></head>',
    `<body><main><h1>The content has problems</h1><pre>${linked}</pre></main></body></html>`,
  ].join('');
}
