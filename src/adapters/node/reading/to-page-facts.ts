import { parsePage, type ParsedPage } from '../parse-page.ts';
import { judgeStructuredData } from '../gate/judge-structured-data.ts';
import type { PageFacts } from './file-facts.ts';
import { listInJson } from './list-targets.ts';

/** What the checks need to know of a page; `start` is how the addresses of this site begin. */
export function toPageFacts(html: string, start: string): PageFacts {
  const page = parsePage(html);
  const { lang, title, canonical, alternates, noindex, refresh, preview, entry } = page;
  const { honours, ids, shapes, structuredData } = page;
  const told = structuredData.flatMap((json) => listInJson(json, start));
  return {
    ...{ lang, title, canonical, alternates, noindex, refresh, preview, entry },
    ...{ honours, ids, shapes },
    targets: [...new Set(page.targets)],
    told: [...new Set(told)],
    faults: listFaults(page),
    dataFaults: structuredData.flatMap(judgeStructuredData),
  };
}

function listFaults(page: ParsedPage): readonly string[] {
  return [
    ...(page.lang === undefined || page.lang === '' ? ['the page does not say its language.'] : []),
    ...(page.title.trim() === '' ? ['the page has no title.'] : []),
    ...(page.headings === 1 ? [] : [`the page has ${page.headings} first-level headings; it must have one.`]),
    ...(page.text.trim() === '' ? ['the page is empty.'] : []),
    ...(page.inline.length === 0 ? [] : [`the content policy would block ${page.inline[0] ?? ''}.`]),
    ...findRepeated(page.ids).map((id) => `the id "${id}" stands twice.`),
    ...page.remains.map((text) => `"${text}" stands there, which some program has left.`),
  ];
}

function findRepeated(ids: readonly string[]): readonly string[] {
  const once = new Set<string>();
  const again = ids.filter((id) => once.has(id) || (once.add(id), false));
  return [...new Set(again)];
}
