import type { Lang } from './fields.ts';
import { toLocalText } from './local-text.ts';
import type { EvidenceLevel, Result } from './roll-types.ts';
import type { WrittenResult } from './story-schema.ts';

type ResultWords = Partial<
  Record<'indicator' | 'measure' | 'period' | 'source' | 'beneficiaries', string | undefined>
> & {
  readonly key: string;
};
type Translations = readonly {
  readonly lang: Lang;
  readonly words: { readonly results: readonly ResultWords[] };
}[];

/** Results with their words in every language, in the order in which they were written. */
export function buildResults(
  results: readonly WrittenResult[],
  translations: Translations,
  defaultLang: Lang,
): readonly Result[] {
  return results.map((written) => {
    const words = translations.map(
      ({ lang, words }) => [lang, words.results.find(({ key }) => key === written.key)] as const,
    );
    const say = (field: Exclude<keyof ResultWords, 'key'>) =>
      toLocalText(
        defaultLang,
        written[field],
        words.map(([lang, result]) => [lang, result?.[field]] as const),
      );
    return {
      key: written.key,
      indicator: say('indicator') ?? new Map([[defaultLang, written.indicator]]),
      before: written.before,
      after: written.after,
      measure: say('measure'),
      period: say('period'),
      source: say('source'),
      beneficiaries: say('beneficiaries'),
    };
  });
}

/**
 * How well a story is proven: told, documented (a decision, a file or a source is cited), measured (a result
 * with before, after, period and source), confirmed (an adopting unit has measured its own result).
 */
export function toEvidenceLevel(story: {
  readonly results: readonly WrittenResult[];
  readonly adoptions: readonly { readonly results: readonly WrittenResult[] }[];
  readonly files: readonly unknown[];
  readonly isCitedByDecision: boolean;
}): EvidenceLevel {
  if (story.adoptions.some(({ results }) => results.some(isMeasured))) return 'confirmed';
  if (story.results.some(isMeasured)) return 'measured';
  const isDocumented =
    story.isCitedByDecision ||
    story.files.length > 0 ||
    story.results.some(({ source }) => source !== undefined);
  return isDocumented ? 'documented' : 'told';
}

function isMeasured({ before, after, period, source }: WrittenResult): boolean {
  return before !== undefined && after !== undefined && period !== undefined && source !== undefined;
}
