import mjml2html from 'mjml';
import type { Letter, LetterItem, LetterSection } from '../../../domain/digest/letter.ts';
import { escapeHtml } from '../escape-html.ts';

/** The colours of the paper ground: mail programs know no custom properties. */
const PAPER = {
  ground: '#f4f5f0',
  ink: '#1a100e',
  quiet: '#5d5048',
  accent: '#b92d1a',
  line: '#cfd2c6',
  leaf: '#2c6648',
};
const READING = "'Be Vietnam Pro', 'Segoe UI', 'Hiragino Sans', 'Yu Gothic', Meiryo, Arial, sans-serif";

/** The lacquer ground, for mail programs that follow the wish for dark. */
const DARK = `
  @media (prefers-color-scheme: dark) {
    .ground, .ground > table, body { background: #1a100e !important; }
    .ink, .ink a, .ink div { color: #f4f5f0 !important; }
    .quiet, .quiet div { color: #b9aaa3 !important; }
    .accent, .accent div { color: #e2543b !important; }
    .leaf { color: #74ad87 !important; }
    .line p { border-color: #5b4a44 !important; }
  }`;

/**
 * The letter as HTML for mail programs: tables and inline styles, no script, pictures by their full address with words in
 * their place where they are not shown. Throws where the template itself is wrong.
 */
export async function renderMail(letter: Letter): Promise<string> {
  const { html, errors } = await mjml2html(toTemplate(letter), { validationLevel: 'strict', minify: false });
  if (errors.length > 0) throw new Error(errors.map(({ formattedMessage }) => formattedMessage).join('\n'));
  return html;
}

function toTemplate(letter: Letter): string {
  const { lang, subject, preview, sections, words } = letter;
  return `
<mjml lang="${lang}" dir="auto">
  <mj-head>
    <mj-title>${escapeHtml(subject)}</mj-title>
    <mj-preview>${escapeHtml(preview)}</mj-preview>
    <mj-attributes>
      <mj-all font-family="${READING}" />
      <mj-text font-size="16px" line-height="1.55" color="${PAPER.ink}" padding="0 24px 8px" css-class="ink" />
      <mj-section padding="0" css-class="ground" />
    </mj-attributes>
    <mj-raw><meta name="color-scheme" content="light dark" /><meta name="supported-color-schemes" content="light dark" /></mj-raw>
    <mj-style>${DARK}</mj-style>
  </mj-head>
  <mj-body background-color="${PAPER.ground}" width="600px">
    ${words.sample === undefined ? '' : row(text(escapeHtml(words.sample), QUIET))}
    ${renderHead(letter)}
    ${words.nothing === undefined ? '' : row(text(escapeHtml(words.nothing)))}
    ${sections.map((section) => renderSection(section, letter)).join('')}
    ${renderFoot(letter)}
  </mj-body>
</mjml>`;
}

const QUIET = `color="${PAPER.quiet}" font-size="14px" css-class="quiet"`;

function renderHead({ siteName, siteUrl, title, period }: Letter): string {
  const name = `<a href="${escapeHtml(siteUrl)}" style="color:inherit;text-decoration:none">${escapeHtml(siteName)}</a>`;
  const accent = `color="${PAPER.accent}" font-weight="600" padding="24px 24px 4px" css-class="accent"`;
  return row(
    `<mj-divider border-width="6px" border-color="${PAPER.accent}" padding="0" />` +
      text(name, accent) +
      text(`<h1 style="margin:0;font-size:28px;line-height:1.2">${escapeHtml(title)}</h1>`) +
      text(escapeHtml(period), `${QUIET} padding="0 24px 16px"`),
  );
}

function renderSection({ title, lead, items, more }: LetterSection, letter: Letter): string {
  const heading = `<h2 style="margin:0;font-size:20px;line-height:1.3">${escapeHtml(title)}</h2>`;
  const head = [
    `<mj-divider border-width="2px" border-color="${PAPER.ink}" padding="16px 24px 12px" css-class="line" />`,
    text(heading),
    ...(lead === undefined ? [] : [text(escapeHtml(lead), QUIET)]),
  ];
  const rest = more === undefined ? '' : text(link(letter.pageUrl, escapeHtml(more)));
  return row([...head, ...items.map((item) => renderItem(item, letter)), rest].join(''));
}

function renderItem({ title, titleLang, url, lines, picture }: LetterItem, letter: Letter): string {
  const name = link(url, mark(escapeHtml(title), titleLang));
  const heading = `<h3 style="margin:8px 0 0;font-size:17px;line-height:1.35">${name}</h3>`;
  const said = lines.map((line) => {
    const words = mark(escapeHtml(line.text), line.lang);
    if (line.name !== undefined) return `<strong>${escapeHtml(line.name)}</strong><br />${words}`;
    if (line.as === 'result') return `<strong class="leaf" style="color:${PAPER.leaf}">${words}</strong>`;
    if (line.as === 'limits') return `<strong>${escapeHtml(letter.words.limits)}:</strong> ${words}`;
    return words;
  });
  const shown =
    picture === undefined
      ? ''
      : `<mj-image src="${escapeHtml(picture.url)}" alt="${escapeHtml(picture.alt)}" href="${escapeHtml(url)}" width="552px" padding="8px 24px" />`;
  return shown + text([heading, ...said.map((words) => `<p style="margin:6px 0 0">${words}</p>`)].join(''));
}

function renderFoot({ organisation, pageUrl, words }: Letter): string {
  return row(
    `<mj-divider border-width="1px" border-color="${PAPER.line}" padding="24px 24px 12px" css-class="line" />` +
      text(link(pageUrl, escapeHtml(words.onSite))) +
      text(`${escapeHtml(organisation)}<br />${escapeHtml(words.why)}`, `${QUIET} padding="0 24px 32px"`),
  );
}

function row(content: string): string {
  return `<mj-section><mj-column>${content}</mj-column></mj-section>`;
}

function text(html: string, attributes = ''): string {
  return `<mj-text ${attributes}>${html}</mj-text>`;
}

function link(url: string, html: string): string {
  return `<a href="${escapeHtml(url)}" style="color:inherit;text-decoration:underline">${html}</a>`;
}

function mark(html: string, lang: string | undefined): string {
  return lang === undefined ? html : `<span lang="${lang}">${html}</span>`;
}
