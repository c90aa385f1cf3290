import type { BarriersFile } from '../../domain/search/files.ts';
import { renderOptions } from './box-options.ts';
import type { Answer } from './engine.ts';
import { makeElement } from './make-element.ts';
import { sayCount, type Say } from './say.ts';

/** What opens below a search box. What moves or closes says whether there was anything to move or to close. */
export type Panel = {
  readonly showLoading: () => void;
  readonly showAnswer: (query: string, answer: Answer, barriers: BarriersFile) => void;
  readonly showFailed: () => void;
  /** Closes it and forgets what it showed. */
  readonly clear: () => void;
  readonly close: () => boolean;
  /** Shows again what it showed before. */
  readonly reopen: () => void;
  readonly move: (to: 'next' | 'previous' | 'first' | 'last') => boolean;
  readonly hasActive: () => boolean;
  /** Goes to the option that is chosen. */
  readonly follow: () => boolean;
};

type Parts = {
  readonly form: HTMLFormElement;
  readonly field: HTMLInputElement;
  /** Links to lists, for whoever finds nothing. */
  readonly lists: readonly HTMLAnchorElement[];
  readonly say: Say;
};

/** Makes the panel of a field, and a combobox of the field (https://www.w3.org/WAI/ARIA/apg/patterns/combobox/). */
export function createPanel({ form, field, lists, say }: Parts): Panel {
  const note = makeElement('p', { class: 'note' });
  const list = makeElement('div', { id: 'search-list', role: 'listbox', 'aria-label': say('results') });
  const ways = makeElement('p', { class: 'ways' }, ...lists);
  const panel = makeElement('div', { class: 'search-panel', hidden: '' }, note, list, ways);
  const status = makeElement('p', { class: 'visually-hidden', role: 'status' });
  form.append(panel, status);
  for (const [name, value] of Object.entries({ role: 'combobox', 'aria-autocomplete': 'list', 'aria-controls': list.id }))
    field.setAttribute(name, value);
  let isFilled = false;
  let active: HTMLElement | undefined;

  const options = (): readonly HTMLElement[] => [...list.querySelectorAll<HTMLElement>('[role="option"]')];
  const activate = (option: HTMLElement | undefined): void => {
    active?.setAttribute('aria-selected', 'false');
    active = option;
    option?.setAttribute('aria-selected', 'true');
    option?.scrollIntoView({ block: 'nearest' });
    if (option === undefined) field.removeAttribute('aria-activedescendant');
    else field.setAttribute('aria-activedescendant', option.id);
  };
  const show = (isShown: boolean): void => {
    panel.hidden = !isShown;
    field.setAttribute('aria-expanded', String(isShown && !list.hidden));
    if (!isShown) activate(undefined);
  };
  const fill = (words: readonly string[], content: readonly Node[], hasWays: boolean): void => {
    activate(undefined);
    note.replaceChildren(...words.map((line) => makeElement('span', {}, line)));
    note.hidden = words.length === 0;
    list.replaceChildren(...content);
    list.hidden = content.length === 0;
    ways.hidden = !hasWays;
    isFilled = true;
    show(form.contains(document.activeElement));
  };
  const searchPageOf = (query: string): string => `${form.action}?${new URLSearchParams({ q: query }).toString()}`;
  show(false);

  return {
    showLoading() {
      fill([say('loading')], [], false);
    },
    showAnswer(query, answer, barriers) {
      const found = renderOptions(answer, barriers, { say, query, all: searchPageOf(query) });
      const count = answer.ranked.length;
      fill(sayNotes(query, answer, say), found, count === 0);
      status.textContent = count === 0 ? say('none', { query }) : sayCount(say, count);
    },
    showFailed() {
      fill([say('failed')], [], true);
      status.textContent = say('failed');
    },
    clear() {
      isFilled = false;
      status.textContent = '';
      show(false);
    },
    close() {
      const wasOpen = !panel.hidden;
      show(false);
      return wasOpen;
    },
    reopen() {
      if (isFilled) show(true);
    },
    move(to) {
      const all = options();
      if (all.length === 0 || !isFilled) return false;
      show(true);
      activate(all.at(toPlace(to, active === undefined ? -1 : all.indexOf(active), all.length)));
      return true;
    },
    hasActive: () => active !== undefined,
    follow() {
      active?.click();
      return active !== undefined;
    },
  };
}

function sayNotes(query: string, { plan, ranked }: Answer, say: Say): readonly string[] {
  if (ranked.length === 0) return [say('none', { query }), say('tips')];
  const understood = plan.corrected === undefined ? [] : [say('understood', { query: plan.corrected })];
  return ranked.every(({ match }) => match === 'relaxed') ? [...understood, say('partly')] : understood;
}

/** After the last comes the first, and the other way round. */
function toPlace(to: 'next' | 'previous' | 'first' | 'last', from: number, count: number): number {
  if (to === 'first') return 0;
  if (to === 'last') return count - 1;
  if (to === 'next') return (from + 1) % count;
  return from <= 0 ? count - 1 : from - 1;
}
