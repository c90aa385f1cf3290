import type { WordKey } from '../words/interface/en.ts';
import { toFormat } from './format.ts';
import type { PageContext } from './page-context.ts';
import { RESULT_KINDS } from './search/card.ts';
import { FACETS } from './search/facets.ts';

/** Words that a script says, by the part of their key after `search.`; placeholders stay in braces, plurals have a form each. */
export type ScriptWords = Readonly<Record<string, string>>;

/** The words of the box are the same on every page of a language: they are said once for each translator. */
const saidInBox = new WeakMap<PageContext['t'], ScriptWords>();

/** What the box in the header says once it is used. */
export function toBoxWords(context: PageContext): ScriptWords {
  const words = saidInBox.get(context.t) ?? toWords(context, boxKeys(context));
  saidInBox.set(context.t, words);
  return words;
}

/** What the search page says. */
export function toSearchPageWords(context: PageContext): ScriptWords {
  return toWords(context, [...boxKeys(context), ...PAGE]);
}

type SearchKey = WordKey extends infer Key ? (Key extends `search.${infer Rest}` ? Rest : never) : never;

const BOX: readonly SearchKey[] = [
  ...(['loading', 'none', 'tips', 'failed', 'results', 'all', 'understood', 'partly', 'met'] as const),
  ...RESULT_KINDS.map((kind) => `kind.${kind}` as const),
];

/** A site in one language cannot look in others. */
function boxKeys({ site }: PageContext): readonly SearchKey[] {
  return site.languages.length > 1 ? [...BOX, 'everywhere'] : BOX;
}

const PAGE: readonly SearchKey[] = [
  ...([
    'noneLeft',
    'onlyPartly',
    'elsewhere',
    'alias',
    'filters',
    'remove',
    'clear',
    'more',
    'allValues',
  ] as const),
  ...RESULT_KINDS.map((kind) => `one.${kind}` as const),
  ...FACETS.map((facet) => `facet.${facet}` as const),
];

function toWords(context: PageContext, keys: readonly SearchKey[]): ScriptWords {
  const own = ['query', 'barrier', 'name', 'filter', 'found'].map((name) => [name, `{${name}}`] as const);
  const values = Object.fromEntries(own);
  return Object.fromEntries([
    ...keys.map((key) => [key, context.t(`search.${key}`, values)] as const),
    ...toCountForms(context),
  ]);
}

/** Numbers among which every plural form of a language has one; two or more first, for a message may say 0 and 1 itself. */
const NUMBERS = [...Array.from({ length: 120 }, (_, index) => index + 2), 0, 1, 1_000_000, 1.5];

function toCountForms({ t, lang }: PageContext): readonly (readonly [string, string])[] {
  const rules = new Intl.PluralRules(lang);
  return rules.resolvedOptions().pluralCategories.flatMap((category) => {
    const count = NUMBERS.find((number) => rules.select(number) === category);
    if (count === undefined) return [];
    const said = t('search.count', { count }).replace(toFormat(lang).number(count), '{count}');
    return [[`count.${category}`, said] as const];
  });
}
