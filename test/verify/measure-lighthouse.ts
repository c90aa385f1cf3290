import lighthouse from 'lighthouse';

/** What Lighthouse measures of a page: scores from 0 to 100, the layout shift, the largest paint in milliseconds. */
export type Figures = {
  readonly scores: Readonly<Record<Category, number>>;
  /** The audits that cost points, by category. */
  readonly failed: Readonly<Record<Category, readonly string[]>>;
  readonly shift: number;
  readonly largestPaint: number;
};
type Category = 'performance' | 'accessibility' | 'best-practices' | 'seo';

/**
 * One run of Lighthouse's phone in the browser that listens at a port; throws where the page cannot be judged. On a busy
 * machine Lighthouse may lose its trace and ask to be run again: it is, twice.
 */
export async function measure(
  url: string,
  port: number,
  skipped: readonly string[],
  tries = 3,
): Promise<Figures> {
  try {
    return await measureOnce(url, port, skipped);
  } catch (error) {
    if (tries <= 1) throw error;
    return measure(url, port, skipped, tries - 1);
  }
}

async function measureOnce(url: string, port: number, skipped: readonly string[]): Promise<Figures> {
  const onlyCategories = ['performance', 'accessibility', 'best-practices', 'seo'];
  const result = await lighthouse(url, {
    ...{ port, onlyCategories, output: 'json', logLevel: 'error' },
    ...(skipped.length > 0 && { skipAudits: [...skipped] }),
  });
  if (result === undefined) throw new Error(`Lighthouse says nothing of ${url}.`);
  const { lhr } = result;
  if (lhr.runtimeError !== undefined) throw new Error(`${url}: ${lhr.runtimeError.message}`);
  const score = (category: Category): number => Math.round((lhr.categories[category]?.score ?? 0) * 100);
  const failed = (category: Category): readonly string[] =>
    (lhr.categories[category]?.auditRefs ?? [])
      .filter(({ id, weight }) => weight > 0 && (lhr.audits[id]?.score ?? 1) < 1)
      .map(({ id }) => `${id} ${lhr.audits[id]?.displayValue ?? ''}`.trim());
  const number = (audit: string): number => lhr.audits[audit]?.numericValue ?? Infinity;
  return {
    scores: ofAll(score),
    failed: ofAll(failed),
    shift: number('cumulative-layout-shift'),
    largestPaint: number('largest-contentful-paint'),
  };
}

function ofAll<Value>(value: (category: Category) => Value): Record<Category, Value> {
  return {
    performance: value('performance'),
    accessibility: value('accessibility'),
    'best-practices': value('best-practices'),
    seo: value('seo'),
  };
}
