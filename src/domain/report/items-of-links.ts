import type { CalendarDate, Now } from '../calendar.ts';
import type { Content } from '../content.ts';
import { listBodies } from '../content-entries.ts';
import { listStrings } from '../content-texts.ts';
import type { Position } from '../problem.ts';
import { isPublished } from '../visibility.ts';
import type { LinkAnswer } from './link-answers.ts';
import type { Finding, ReportItem, ReportNote, Subject } from './report-types.ts';
import type { NamedEntry } from './subjects.ts';

/** A link to another site, where it stands. */
export type ExternalLink = { readonly url: string; readonly subject: Subject; readonly at: Position };

/** Web addresses inside a line of text; the mark that ends a sentence is none of it. */
const ADDRESS = /https?:\/\/[^\s<>"'「」（）()[\]]*[^\s<>"'「」（）()[\].,;:!?。、]/giu;

/** The links of public entries to other sites, in texts and in fields, in the order of their places. */
export function listExternalLinks(
  content: Content,
  entries: readonly NamedEntry[],
  now: Now,
): readonly ExternalLink[] {
  const own = new URL(content.settings.value.address).host;
  const found = entries
    .filter(({ entry }) => isPublished(entry.facts, now))
    .flatMap(({ subject, entry }) => [
      ...listBodies(entry).flatMap(({ links }) =>
        links.map(({ target, at }) => ({ url: target, subject, at })),
      ),
      ...[entry, ...entry.translations].flatMap((written) =>
        listStrings('facts' in written ? written.facts : written.words).flatMap(({ text, path }) =>
          [...text.matchAll(ADDRESS)].map(([url]) => ({ url, subject, at: written.at(path) })),
        ),
      ),
    ]);
  return found.flatMap((link) => {
    const url = URL.parse(link.url);
    const isWeb = url?.protocol === 'https:' || url?.protocol === 'http:';
    if (url === null || !isWeb || url.host === own) return [];
    url.hash = '';
    return [{ ...link, url: url.href }];
  });
}

const FINDINGS: Readonly<Record<LinkAnswer['verdict'], Finding | undefined>> = {
  fine: undefined,
  moved: 'link-moved',
  closed: 'link-closed',
  failing: 'link-failing',
  dead: 'link-dead',
};

/** Links that did not answer as they should when they were last asked, and how old that knowledge is. */
export function listDeadLinks(
  links: readonly ExternalLink[],
  answers: ReadonlyMap<string, LinkAnswer>,
): { readonly items: readonly ReportItem[]; readonly notes: readonly ReportNote[] } {
  const items = links.flatMap(({ url, subject, at }): readonly ReportItem[] => {
    const answer = answers.get(url);
    const finding = answer && FINDINGS[answer.verdict];
    if (answer === undefined || finding === undefined) return [];
    const { status, fault, to = '' } = answer;
    const asked = toDay(answer);
    return [
      {
        finding,
        subject,
        at,
        grade: finding === 'link-dead' ? 'urgent' : 'due',
        date: asked,
        values: { url, status: status ?? 0, reason: fault ?? 'status', to },
        dates: { asked },
      },
    ];
  });
  return { items, notes: toNotes(new Set(links.map(({ url }) => url)), answers) };
}

function toNotes(urls: ReadonlySet<string>, answers: ReadonlyMap<string, LinkAnswer>): readonly ReportNote[] {
  if (urls.size === 0) return [];
  const days = [...urls].flatMap((url) => answers.get(url) ?? []).map(toDay);
  const [oldest] = days.sort();
  if (oldest === undefined) return [{ note: 'never-asked', values: { total: urls.size } }];
  return [{ note: 'asked', values: { known: days.length, total: urls.size }, dates: { oldest } }];
}

function toDay({ asked }: LinkAnswer): CalendarDate {
  return asked.slice(0, 10);
}
