import { buildBody, languagesOf } from './build-bodies.ts';
import type { Seen } from './build-pictures.ts';
import type { Now } from './calendar.ts';
import type { Content } from './content.ts';
import { pageId } from './fields.ts';
import { toLocalText } from './local-text.ts';
import type { OwnPage, Site } from './roll-types.ts';
import { isPublished } from './visibility.ts';

/** The organisation's own pages that may be shown, in the order of their menu. */
export function buildPages(
  content: Content,
  { site, now, seen }: { site: Site; now: Now; seen: Seen },
): readonly OwnPage[] {
  const published = content.pages.filter(({ facts }) => isPublished(facts, now));
  const pages = published.map((entry): OwnPage => {
    const { facts, translations } = entry;
    const titles = translations.map(({ lang, words }) => [lang, words.title] as const);
    return {
      kind: 'page',
      id: pageId.parse(entry.id),
      title: toLocalText(site.defaultLang, facts.title, titles) ?? new Map([[site.defaultLang, facts.title]]),
      summary: toLocalText(
        site.defaultLang,
        facts.summary,
        translations.map(({ lang, words }) => [lang, words.summary] as const),
      ),
      menu: facts.menu,
      order: facts.order,
      format: entry.format,
      sources: entry.sources,
      body: buildBody(entry, seen, site.defaultLang),
      formerIds: facts.formerIds,
      aliases: facts.aliases,
      languages: languagesOf(entry, site.defaultLang),
    };
  });
  return pages.sort((a, b) => a.order - b.order || (a.id < b.id ? -1 : 1));
}
