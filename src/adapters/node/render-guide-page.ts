import { readFile } from 'node:fs/promises';
import { resolve } from 'node:path';
import { markdownToHtml } from 'satteri';
import { problemGuideOf } from '../../domain/rule-page.ts';
import { isReportLanguage, type ReportLanguage } from '../../words/problems/languages.ts';
import { guidePathOf } from './render-problems-page.ts';

/** The guide to the problems as a page of development, every rule with its id; `undefined` where the path is none. */
export async function renderGuidePage(path: string): Promise<string | undefined> {
  const [, lang = ''] = /^\/_problems\/([a-z]+)\/$/.exec(path) ?? [];
  if (!isReportLanguage(lang)) return undefined;
  return [
    `<!doctype html><html lang="${lang}"><head><meta charset="utf-8"><title>${problemGuideOf(lang)}</title></head>`,
    `<body><main>${await renderGuideBody(lang, '.', guidePathOf)}</main></body></html>`,
  ].join('');
}

/** The text of the guide as HTML, every rule with its id; `toPath` says where the guide in another language stands. */
export async function renderGuideBody(
  lang: ReportLanguage,
  root: string,
  toPath: (lang: string) => string,
): Promise<string> {
  const result = markdownToHtml(await readFile(resolve(root, problemGuideOf(lang)), 'utf8'), {
    features: { frontmatter: false },
  });
  if (result instanceof Promise) throw new Error('No plugin of the renderer may be asynchronous.');
  return result.html
    .replaceAll(/<h3><code>([a-z-]+)<\/code><\/h3>/g, '<h3 id="$1"><code>$1</code></h3>')
    .replaceAll(/href="\.\.\/([a-z]+)\/problems\.md"/g, (_, other: string) => `href="${toPath(other)}"`);
}
