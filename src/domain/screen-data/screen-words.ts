import type { WordKey } from '../../words/interface/en.ts';
import type { PageContext } from '../page-context.ts';
import type { ScriptWords } from '../search-words.ts';

type ScreenKey = WordKey extends infer Key ? (Key extends `screen.${infer Rest}` ? Rest : never) : never;

const SAID: readonly ScreenKey[] = [
  ...(['honoured', 'practice', 'insteadOf', 'scan', 'numbers', 'empty', 'asOf', 'paused'] as const),
  ...(['hint', 'copied', 'notCopied', 'fault', 'nothing'] as const),
];

/** What the script of a screen says, by the part of the key after `screen.`; placeholders stay in braces. */
export function toScreenWords({ t, site, lang }: PageContext): ScriptWords {
  const own = ['date', 'name', 'value', 'year'].map((name) => [name, `{${name}}`] as const);
  const values = Object.fromEntries(own);
  const sections = ['problem', 'done', 'limits'] as const;
  return Object.fromEntries([
    ...SAID.map((key) => [key, t(`screen.${key}`, values)] as const),
    ...sections.map((key) => [key, t(`section.${key}`)] as const),
    ['site', site.name.get(lang) ?? [...site.name.values()][0] ?? ''] as const,
  ]);
}
