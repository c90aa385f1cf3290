import { toFormat } from '../format.ts';
import type { NameGuard } from '../name-guard.ts';
import type { PageContext } from '../page-context.ts';
import { hasNews, type Digest } from './build-digest.ts';
import type { Letter, LetterItem, LetterSection } from './letter.ts';
import { sayAdoption, sayDecision, sayEarlier, sayStory, sayTarget, sayWaiting, words } from './say-items.ts';

/** The paragraphs of a Markdown text as plain words. */
type Plain = (markdown: string) => readonly string[];

/** How a digest is said: who may be named in running text, and how many items a section has at the most. */
export type SayOptions = { readonly toPlain: Plain; readonly mayTell: NameGuard; readonly most?: number };

/**
 * Says a digest in the language of a page. A line that names somebody who may not be named in a digest is left out, and so is
 * an item whose title does.
 */
export function sayDigest(digest: Digest, context: PageContext, options: SayOptions): Letter {
  const { t, lang, site, routes } = context;
  const { period, unit } = digest;
  const siteName = words(site.name, context);
  const days = toFormat(lang).period(period.from, period.to);
  const about = unit === undefined ? siteName : words(unit.name, context);
  const sections = listSections(digest, context, options);
  const [first] = sections.flatMap(({ items }) => items);
  return {
    lang,
    siteName,
    subject: t('digest.subject', { about, period: days, news: sayNews(digest, context) }),
    preview: first?.title ?? t('digest.nothing'),
    title: t(`digest.title.${period.kind}`),
    period: unit === undefined ? days : `${about} · ${days}`,
    sections,
    pageUrl: routes.urlTo({ kind: 'digest', month: period.to.slice(0, 7) }, lang),
    siteUrl: routes.urlTo({ kind: 'home' }, lang),
    organisation: words(site.organisation, context),
    words: {
      limits: t('section.limits'),
      onSite: t('digest.onSite'),
      why: t('digest.why', { organisation: words(site.organisation, context) }),
      nothing: hasNews(digest) ? undefined : t('digest.nothing'),
      sample: site.sample ? t('site.sample') : undefined,
    },
  };
}

function sayNews({ decisions, stories, adoptions, period }: Digest, { t }: PageContext): string {
  const honours = decisions.reduce((sum, { named, others }) => sum + named.length + others, 0);
  const parts = [
    ...(honours === 0 ? [] : [t('roll.count', { count: honours })]),
    ...(stories.length === 0 ? [] : [t('stories.count', { count: stories.length })]),
    ...(adoptions.length === 0 ? [] : [t('digest.adoptionCount', { count: adoptions.length })]),
  ];
  return parts.length === 0 ? t(`digest.title.${period.kind}`) : parts.join(' · ');
}

function listSections(
  digest: Digest,
  context: PageContext,
  { toPlain, mayTell, most = Infinity }: SayOptions,
): readonly LetterSection[] {
  const { t } = context;
  const earlier = digest.earlier.flatMap(({ years, honours }) =>
    honours.map((honour) => sayEarlier(honour, years, context)),
  );
  const all: readonly LetterSection[] = [
    toSection(
      'honours',
      digest.decisions.map((news) => sayDecision(news, context)),
    ),
    toSection(
      'stories',
      digest.stories.map((story) => sayStory(story, context, toPlain)),
    ),
    toSection(
      'adoptions',
      digest.adoptions.map((adoption) => sayAdoption(adoption, context)),
    ),
    toSection(
      'due',
      digest.due.map((target) => sayTarget(target, context)),
    ),
    toSection('earlier', earlier),
    toSection(
      'waiting',
      digest.waiting.map((story) => sayWaiting(story, context)),
    ),
  ];
  return all.filter(({ items }) => items.length > 0);

  function toSection(key: LetterSection['key'], told: readonly LetterItem[]): LetterSection {
    const items = told
      .filter(({ title }) => mayTell(title))
      .map((item) => ({ ...item, lines: item.lines.filter(({ text }) => mayTell(text)) }));
    const isMonth = digest.period.kind === 'month';
    const title =
      key === 'earlier' ? t(isMonth ? 'digest.earlier.month' : 'digest.earlier.week') : t(`digest.${key}`);
    const left = items.length - most;
    return {
      ...{ key, title, items: items.slice(0, most) },
      lead: key === 'waiting' ? t('digest.waitingLead') : undefined,
      more: left > 0 ? t('digest.more', { count: left }) : undefined,
    };
  }
}
