import type { Unit } from '../catalogue.ts';
import { say, type LocalText } from '../local-text.ts';
import type { PageContext } from '../page-context.ts';
import type { Words } from '../screen/screen-data.ts';
import type { NameGuard } from '../name-guard.ts';

/** What makes the slides of one language. */
export type MakeScreen = {
  readonly context: PageContext;
  /** Whether a text names nobody who has not agreed to screens. */
  readonly mayShow: NameGuard;
  /** The paragraphs of a Markdown text as plain text. */
  readonly toParagraphs: (markdown: string) => readonly string[];
};

/** Words for a slide, in its language or else in the default one. */
export function toWords(text: LocalText, { lang }: Pick<PageContext, 'lang'>): Words {
  const said = say(text, lang);
  return said.lang === lang ? { text: said.text } : said;
}

/** The same, unless they name somebody who has not agreed to screens. */
export function toShownWords(
  text: LocalText | undefined,
  { context, mayShow }: Pick<MakeScreen, 'context' | 'mayShow'>,
): Words | undefined {
  const words = text && toWords(text, context);
  return words && mayShow(words.text) ? words : undefined;
}

/** The ids of a unit and of all above it. */
export function toUnitLine(unit: Unit | undefined): readonly string[] {
  return unit === undefined ? [] : [unit.id, ...toUnitLine(unit.parent)];
}

/** The permanent address of an entry, as posters carry it. */
export function toPermanentUrl(id: string, { routes, site }: Pick<PageContext, 'routes' | 'site'>): string {
  return new URL(routes.shortPathTo(id), site.address).href;
}
