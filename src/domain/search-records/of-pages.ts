import type { OwnPage } from '../roll-types.ts';
import { others, toTexts, type Make, type SearchRecord } from './record.ts';

/** A page of the organisation itself. */
export function ofPage(page: OwnPage, make: Make): SearchRecord {
  const { lang } = make.context;
  return make.record('page', `page:${page.id}`, make.context.to({ kind: 'page', id: page.id }), {
    title: make.say(page.title),
    about: make.say(page.summary),
    textLang: page.languages.includes(lang) ? lang : (page.languages[0] ?? lang),
    lead: [make.say(page.summary)],
    texts: page.format === 'mdx' ? [withoutCode(make.codeOf(page))] : toTexts(page.body?.text, make),
    aliases: [...page.aliases, ...others(page.title, make)],
  });
}

/** The words of a page that is partly code. */
function withoutCode(text: string): string {
  return text
    .replace(/^---\n.*?\n---\n/s, '')
    .replace(/^(?:import|export)\b.*$/gm, '')
    .replace(/\{\/\*.*?\*\/\}/gs, '')
    .replace(/\{[^{}]*\}/g, ' ')
    .replace(/<\/?[A-Za-z][^>]*>/g, ' ');
}
