import type { BarriersFile } from '../../domain/search/files.ts';
import type { Answer, Result } from './engine.ts';
import { groupByKind } from './group-by-kind.ts';
import { makeElement } from './make-element.ts';
import { otherLanguageOf, renderMarked, renderSign } from './render-hit.ts';
import type { Say } from './say.ts';
import { trimPassage } from './trim-passage.ts';

/** What stands around the options: the words, what was typed, and the address of all its results. */
type About = { readonly say: Say; readonly query: string; readonly all: string };

/** How many practices the box offers to whoever complains of a barrier. */
const PRACTICES = 3;

/** The options of a box: practices that met the barrier, results in groups of their kind, and the way to all results. */
export function renderOptions(
  answer: Answer,
  barriers: BarriersFile,
  { say, query, all }: About,
): readonly Node[] {
  let count = 0;
  const option = (href: string, ...children: readonly Node[]): HTMLElement =>
    makeElement(
      'a',
      { id: `search-option-${count++}`, role: 'option', 'aria-selected': 'false', tabindex: '-1', href },
      ...children,
    );
  const group = (name: string, options: readonly Node[]): HTMLElement => {
    const title = makeElement(
      'div',
      { class: 'kind', id: `search-group-${count}`, role: 'presentation' },
      name,
    );
    return makeElement('div', { role: 'group', 'aria-labelledby': title.id }, title, ...options);
  };
  const { marked } = answer.plan;
  const obstacles = answer.plan.barriers.flatMap((code) => {
    const met = barriers[code];
    if (met === undefined) return [];
    const options = met.practices.slice(0, PRACTICES).map((practice) => {
      const { path, title, unit, how } = practice;
      const lang = otherLanguageOf(practice);
      return option(
        path,
        toWords(line('title', title, lang), line('about', unit), line('passage', how, lang)),
      );
    });
    return [group(say('met', { barrier: met.label }), options)];
  });
  const better = answer.first.filter(({ match }) => match !== 'relaxed');
  const results = groupByKind(better.length > 0 ? better : answer.first).map(({ kind, items }) =>
    group(
      say(`kind.${kind}`),
      items.map((result) => option(result.path, renderSign(result.bloom), renderWords(result, marked))),
    ),
  );
  const shown = [...obstacles, ...results];
  const key = shown.length === 0 ? 'everywhere' : 'all';
  const words = say(key, { query });
  // A site in one language has no other in which to look.
  return words === key ? shown : [...shown, option(all, makeElement('span', { class: 'all' }, words))];
}

function renderWords(result: Result, marked: readonly string[]): HTMLElement {
  const lang = otherLanguageOf(result);
  return toWords(
    line('title', renderMarked(result.title, marked), lang),
    line('about', renderMarked(result.about, marked)),
    line('passage', renderMarked(trimPassage(result), marked), lang),
  );
}

function toWords(...lines: readonly HTMLElement[]): HTMLElement {
  return makeElement('span', { class: 'words' }, ...lines.filter(({ textContent }) => textContent !== ''));
}

function line(name: string, content: Node | string, lang?: string): HTMLElement {
  return makeElement('span', { class: name, lang }, content);
}
