import { createSayEditor } from '../../../words/editor/languages.ts';
import { isReportLanguage } from '../../../words/problems/languages.ts';
import { escapeHtml } from '../escape-html.ts';

/** What the page of the editor says of itself. */
export type EditorPage = {
  /** The language in which it speaks until its program knows what the reader wants. */
  readonly lang: string;
  readonly title: string;
  /** What our own parts do beside the editor; without it, somebody else does it. */
  readonly way?: 'practice' | 'host';
  /** The policy that it keeps even on a host that sends none. */
  readonly policy?: string;
};

/** The page that loads the editor; until that stands there, it says so. */
export function renderEditorPage({ lang: wanted, title, way, policy }: EditorPage): string {
  const lang = isReportLanguage(wanted) ? wanted : 'en';
  const say = createSayEditor(lang);
  const data = way === undefined ? '' : ` data-way="${way}"`;
  const kept =
    policy === undefined
      ? ''
      : `\n    <meta http-equiv="Content-Security-Policy" content="${escapeHtml(policy)}">`;
  return `<!doctype html>
<html lang="${lang}"${data}>
  <head>
    <meta charset="utf-8">${kept}
    <meta name="viewport" content="width=device-width, initial-scale=1">
    <meta name="robots" content="noindex, nofollow">
    <title>${escapeHtml(`${say('title')} – ${title}`)}</title>
    <link rel="stylesheet" href="editor.css">
    <script type="module" src="editor.js"></script>
  </head>
  <body>
    <main class="opening">
      <h1>${escapeHtml(title)}</h1>
      <p role="status">${escapeHtml(say('opening'))}</p>
    </main>
    <div id="nc-root"></div>
  </body>
</html>
`;
}
