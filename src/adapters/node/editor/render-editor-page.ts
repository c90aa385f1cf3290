import { escapeHtml } from '../escape-html.ts';

/** What the page of the editor says of itself, and the policy that it keeps even on a host that sends none. */
export type EditorPage = { readonly lang: string; readonly title: string; readonly policy?: string };

/** The page that loads the editor. */
export function renderEditorPage({ lang, title, policy }: EditorPage): string {
  const kept =
    policy === undefined
      ? ''
      : `\n    <meta http-equiv="Content-Security-Policy" content="${escapeHtml(policy)}">`;
  return `<!doctype html>
<html lang="${escapeHtml(lang)}">
  <head>
    <meta charset="utf-8">${kept}
    <meta name="viewport" content="width=device-width, initial-scale=1">
    <meta name="robots" content="noindex, nofollow">
    <title>${escapeHtml(title)}</title>
    <link rel="stylesheet" href="editor.css">
    <script type="module" src="editor.js"></script>
  </head>
  <body></body>
</html>
`;
}
