import { getEntry, render } from 'astro:content';
import type { Lang } from '../../domain/fields.ts';
import { say } from '../../domain/local-text.ts';
import type { OwnPage } from '../../domain/roll-types.ts';
import { loadSite } from './load-roll.ts';

type Component = Awaited<ReturnType<typeof render>>['Content'];

/** The text of an own page in a language, or else in the default one: HTML, or a component where the page is code. */
export type OwnPageContent =
  | { readonly lang: Lang; readonly html: string; readonly Content: undefined }
  | { readonly lang: Lang; readonly html: undefined; readonly Content: Component };

/** Renders an own page; `undefined` where it has a title and no text. */
export async function loadOwnPage(page: OwnPage, pageLang: Lang): Promise<OwnPageContent | undefined> {
  if (page.format === 'md') {
    const { renderBody } = await loadSite();
    return page.body && { ...renderBody(page.body, pageLang), Content: undefined };
  }
  const lang = say(page.sources, pageLang).lang;
  const entry = await getEntry('pages', `${lang}/${page.id}`);
  if (entry === undefined) throw new Error(`The own page ${page.id} has not been staged in ${lang}.`);
  const { Content } = await render(entry);
  return { lang, html: undefined, Content };
}
