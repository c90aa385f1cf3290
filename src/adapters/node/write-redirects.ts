import { mkdirSync, writeFileSync } from 'node:fs';
import { readdir } from 'node:fs/promises';
import { join } from 'node:path';
import type { Contexts } from '../../domain/create-contexts.ts';
import { toOwnName } from '../../domain/format.ts';
import { toRedirectPages, type RedirectPage } from '../../domain/redirect-pages.ts';
import type { Roll } from '../../domain/roll-types.ts';
import { escapeHtml } from './escape-html.ts';

/** Writes the pages that only lead on into a folder of rendered pages, whose style sheet they share. */
export async function writeRedirects(
  roll: Roll,
  { routes, words }: Pick<Contexts, 'routes' | 'words'>,
  folder: string,
): Promise<void> {
  const { origin } = new URL(roll.site.address);
  const sheet = (await readdir(join(folder, '_astro'))).find((name) => /^style\..*\.css$/.test(name));
  const style = sheet === undefined ? '' : routes.below(`_astro/${sheet}`);
  for (const page of toRedirectPages(roll, routes)) {
    // Half of a large site are such pages: without a promise for each, they are written in half the time.
    mkdirSync(join(folder, page.slug), { recursive: true });
    const html = renderRedirect(page, { t: words(page.lang), origin, style });
    writeFileSync(join(folder, page.slug, 'index.html'), html);
  }
}

type Frame = { readonly t: ReturnType<Contexts['words']>; readonly origin: string; readonly style: string };

/** A page that leads on by itself, and by a link where a browser does not. */
function renderRedirect({ lang, to, others }: RedirectPage, { t, origin, style }: Frame): string {
  const title = escapeHtml(t('redirect.title'));
  const target = escapeHtml(to);
  const address = escapeHtml(origin + to);
  const links = others.map(
    (other) =>
      ` <a href="${escapeHtml(other.to)}" hreflang="${other.lang}" lang="${other.lang}">${escapeHtml(toOwnName(other.lang))}</a>`,
  );
  const more = links.length > 0 ? `<p>${escapeHtml(t('redirect.languages'))}${links.join('')}</p>` : '';
  return (
    `<!DOCTYPE html><html lang="${lang}"><head><meta charset="utf-8">` +
    `<meta name="viewport" content="width=device-width"><title>${title}</title>` +
    `<meta name="robots" content="noindex"><meta http-equiv="refresh" content="0; url=${target}">` +
    `<link rel="canonical" href="${address}">` +
    (style === '' ? '' : `<link rel="stylesheet" href="${style}">`) +
    `</head><body><main><h1>${title}</h1>` +
    `<p>${escapeHtml(t('redirect.text'))} <a href="${target}">${address}</a></p>${more}</main></body></html>\n`
  );
}
