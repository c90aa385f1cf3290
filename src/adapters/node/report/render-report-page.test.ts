import { Parser } from 'htmlparser2';
import { describe, expect, it } from 'vitest';
import { CONSENT, contentOf, type Situation } from '../../../../test/builders/content.ts';
import { buildReport } from '../../../domain/report/build-report.ts';
import type { LinkAnswer } from '../../../domain/report/link-answers.ts';
import { buildRoll } from '../../../domain/roll.ts';
import type { ReportLanguage } from '../../../words/problems/languages.ts';
import { renderReportPage } from './render-report-page.ts';

const now = { instant: '2026-11-22T12:00:00Z', today: '2026-11-22' };
const dead: LinkAnswer = { asked: '2026-11-20T00:00:00Z', verdict: 'dead', status: 404 };

async function renderPage(situation: Situation, lang: ReportLanguage = 'en'): Promise<string> {
  const content = contentOf(situation);
  const answers = new Map([['https://gone.example/a?b=1&c=2', dead]]);
  return renderReportPage(buildReport(content, buildRoll(content, now), { months: 6, answers }), lang);
}

const people = (count: number): NonNullable<Situation['people']> =>
  Object.fromEntries(
    Array.from({ length: count }, (_, index) => [
      `p${String(index)}`,
      { state: 'draft', name: `Nguyễn <b>${String(index)}</b> & "An"` },
    ]),
  );
const situation: Situation = {
  people: {
    ...people(2),
    chi: {
      state: 'published',
      name: 'Chi',
      consent: { ...CONSENT, until: '2026-11-25' },
      reviewedOn: '2026-11-01',
    },
  },
  pages: { about: { state: 'published', title: 'About', summary: 'See https://gone.example/a?b=1&c=2.' } },
};

/** Every opening tag with its attributes. */
function tagsOf(html: string): readonly (readonly [string, Readonly<Record<string, string>>])[] {
  const tags: [string, Record<string, string>][] = [];
  new Parser({ onopentag: (name, attributes) => void tags.push([name, attributes]) }).end(html);
  return tags;
}

describe('the page of the report', () => {
  it.each(['en', 'vi', 'ja'] as const)('stands by itself and is never indexed, in %s', async (lang) => {
    const html = await renderPage(situation, lang);
    const tags = tagsOf(html);
    expect(tags.find(([name]) => name === 'html')?.[1]).toEqual({ lang });
    const loading = tags.filter(
      ([name, { src }]) => ['script', 'link', 'img', 'iframe'].includes(name) || src,
    );
    expect(loading).toEqual([]);
    expect([...html.matchAll(/url\((?!data:)/g)]).toEqual([]);
    expect(tags).toContainEqual(['meta', { name: 'robots', content: 'noindex,nofollow' }]);
    expect(html).toContain("font-family:'Poster'");
    expect(tags.filter(([name]) => name === 'h1')).toHaveLength(1);
  });

  it('shows what people wrote as text', async () => {
    const html = await renderPage(situation);
    expect(html).toContain('Nguyễn &lt;b&gt;0&lt;/b&gt; &amp; &quot;An&quot;');
    expect(html).not.toContain('<b>0');
  });

  it('heads every column and every row, and leads from the glance to each section', async () => {
    const tags = tagsOf(await renderPage(situation));
    expect(tags.filter(([, { scope }]) => scope === 'row')).toHaveLength(5);
    const ids = new Set(tags.map(([, { id }]) => id));
    const targets = tags.flatMap(([, { href = '' }]) => (href.startsWith('#') ? [href.slice(1)] : []));
    expect(targets).toEqual(['consents', 'unpublished', 'links', 'untouched']);
    expect(targets.filter((target) => !ids.has(target))).toEqual([]);
  });

  it.each(['en', 'vi', 'ja'] as const)(
    'lets the reader follow a dead link and no more than it, in %s',
    async (lang) => {
      const tags = tagsOf(await renderPage(situation, lang));
      expect(tags.filter(([name]) => name === 'a').at(-1)?.[1]).toEqual({
        href: 'https://gone.example/a?b=1&c=2',
        rel: 'noreferrer',
      });
    },
  );

  it('shows a hundred items of a section and says how many more there are', async () => {
    const html = await renderPage({ people: people(103) });
    expect(tagsOf(html).filter(([, { scope }]) => scope === 'row')).toHaveLength(100);
    expect(html).toContain('… and 3 more: report.json lists all.');
  });

  it('says that nothing waits where nothing waits', async () => {
    const html = await renderPage({});
    expect(html).toContain('<strong>Nothing waits.</strong>');
    expect(html).toContain('All is well here');
  });

  it('is the same for the same content and day', async () => {
    expect(await renderPage(situation)).toBe(await renderPage(situation));
  });
});
