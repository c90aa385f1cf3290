import type { ReportLanguage } from '../../../words/problems/languages.ts';
import { toEditWords, type SayEdit } from '../../../words/edit/languages.ts';
import { escapeHtml } from '../escape-html.ts';

/** What every page of the desk knows of itself. */
export type PageFrame = {
  readonly lang: ReportLanguage;
  readonly title: string;
  /** The script of the page, below `/_desk/client/`. */
  readonly script: string;
  /** The page behind the skip link, without its surroundings. */
  readonly body: string;
  /** The class of the body. */
  readonly kind: 'start' | 'bench' | 'guide';
};

/** A whole page of the desk, with the styles and letters of the site; its policy allows nothing inline. */
export function renderFrame({ lang, title, script, body, kind }: PageFrame): string {
  const t = toEditWords(lang);
  return `<!doctype html>
<html lang="${lang}">
  <head>
    <meta charset="utf-8">
    <meta name="viewport" content="width=device-width, initial-scale=1">
    <meta name="robots" content="noindex, nofollow">
    <meta name="color-scheme" content="light dark">
    <title>${escapeHtml(title)}</title>
    <link rel="icon" href="/_desk/icon.svg" type="image/svg+xml">
    <link rel="stylesheet" href="/_desk/styles/desk.css">
    ${lang === 'ja' ? '<link rel="stylesheet" href="/_desk/styles/poster-ja.css">' : ''}
    <script type="module" src="/_desk/client/${script}"></script>
  </head>
  <body class="${kind}" data-lang="${lang}">
    <a class="skip" href="#main">${escapeHtml(t('desk.skip'))}</a>
    ${body}
  </body>
</html>
`;
}

/** The languages of the desk, as links to the same page. */
export function renderLanguages(lang: ReportLanguage, t: SayEdit, keepsHash = false): string {
  const links = Object.entries(OWN_NAMES).map(([tag, name]) => {
    const current = tag === lang ? ' aria-current="true"' : '';
    const keeps = keepsHash ? ' data-keeps-hash' : '';
    return `<a href="?lang=${tag}" hreflang="${tag}" lang="${tag}"${current}${keeps}>${name}</a>`;
  });
  return `<nav class="languages" aria-label="${escapeHtml(t('desk.languages'))}">${links.join('')}</nav>`;
}

const OWN_NAMES: Readonly<Record<ReportLanguage, string>> = { vi: 'Tiếng Việt', ja: '日本語', en: 'English' };
