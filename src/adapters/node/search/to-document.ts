import type { Renderer } from '../render-body.ts';
import type { SearchRecord } from '../../../domain/search-records/record.ts';
import { packCard } from '../../../domain/search/card.ts';
import { toReadingWord } from '../../../domain/search/readings.ts';
import { toEngineText } from '../../../domain/search/fold.ts';

/** A record as the engine takes it: the address of a page that nobody sees, and its HTML. */
export type SearchDocument = { readonly url: string; readonly content: string };

/**
 * Writes a record as a document for the engine; `help` gives words that help to find a text. Titles and labels weigh more than texts; what helps to find but is not to be
 * read stands in metadata. The card travels in the address, the one part of a document that is not searched.
 */
export function toDocument(
  record: SearchRecord,
  renderText: Renderer['renderText'],
  help: (texts: readonly string[]) => string,
): SearchDocument {
  const { lang, textLang, title, about, lead, texts, labels, aliases, codes, readings, path } = record;
  const [address = '', anchor] = path.split('#');
  // Most honours say nothing of their own.
  const written = texts.filter((text) => text !== '');
  const query = new URLSearchParams({ card: packCard(record) });
  const html = [
    `<html lang="${lang}"><head>`,
    meta('title', title),
    meta('about', about),
    meta('alias', [...new Set(aliases)].join(' | ')),
    meta(
      'name',
      [
        help([title, ...aliases, ...readings]),
        ...codes,
        ...readings.flatMap((reading) => toReadingWord(reading) ?? []),
      ].join(' '),
    ),
    meta('help', help([...lead, ...labels, ...texts])),
    `</head><body><h1 data-pagefind-weight="8">${escape(title)}</h1>`,
    ...toUnique(lead).map((text) => `<p data-pagefind-weight="4">${escape(text)}</p>`),
    `<div>${written.map((text) => renderText(text, textLang).html).join('\n')}</div>`,
    `<p data-pagefind-weight="2">${escape(toUnique(labels).join(' · '))}</p>`,
    '</body></html>',
  ].join('');
  return {
    url: `${address}?${query.toString()}${anchor === undefined ? '' : `#${anchor}`}`,
    content: toEngineText(html),
  };
}

function meta(name: string, content: string): string {
  return content === '' ? '' : `<meta data-pagefind-meta="${name}[content]" content="${escape(content)}">`;
}

function toUnique(texts: readonly string[]): readonly string[] {
  return [...new Set(texts)].filter((text) => text.trim() !== '');
}

const ESCAPES: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };

function escape(text: string): string {
  return text.replace(/[&<>"]/g, (char) => ESCAPES[char] ?? char);
}
