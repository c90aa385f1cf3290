import type { BarriersFile } from '../../domain/search/files.ts';
import { renderOptions } from './box-options.ts';
import type { Answer } from './engine.ts';
import { makeElement } from './make-element.ts';
import { sayCount, type Say } from './say.ts';

type Parts = {
  readonly form: HTMLFormElement;
  readonly field: HTMLInputElement;
  /** Links to lists, for whoever finds nothing. */
  readonly lists: readonly HTMLAnchorElement[];
  readonly say: Say;
};

/**
 * What opens below a search box; it makes a combobox of the field (https://www.w3.org/WAI/ARIA/apg/patterns/combobox/). What
 * moves, follows or closes says whether there was anything to.
 */
export class Panel {
  readonly #form: HTMLFormElement;
  readonly #field: HTMLInputElement;
  readonly #say: Say;
  readonly #note = makeElement('p', { class: 'note' });
  readonly #list: HTMLElement;
  readonly #ways: HTMLElement;
  readonly #panel: HTMLElement;
  readonly #status = makeElement('p', { class: 'visually-hidden', role: 'status' });
  #isFilled = false;
  #active: HTMLElement | undefined;

  constructor({ form, field, lists, say }: Parts) {
    this.#form = form;
    this.#field = field;
    this.#say = say;
    const list = { id: 'search-list', role: 'listbox', 'aria-label': say('results') };
    this.#list = makeElement('div', list);
    this.#ways = makeElement('p', { class: 'ways' }, ...lists);
    this.#panel = makeElement('div', { class: 'search-panel' }, this.#note, this.#list, this.#ways);
    form.append(this.#panel, this.#status);
    field.setAttribute('role', 'combobox');
    field.setAttribute('aria-autocomplete', 'list');
    field.setAttribute('aria-controls', list.id);
    this.#show(false);
  }

  showLoading(): void {
    this.#fill([this.#say('loading')]);
  }

  showAnswer(query: string, answer: Answer, barriers: BarriersFile): void {
    const say = this.#say;
    const all = `${this.#form.action}?${new URLSearchParams({ q: query }).toString()}`;
    const count = answer.ranked.length;
    this.#fill(
      sayNotes(query, answer, say),
      renderOptions(answer, barriers, { say, query, all }),
      count === 0,
    );
    this.#status.textContent = count === 0 ? say('none', { query }) : sayCount(say, count);
  }

  showFailed(): void {
    this.#fill([this.#say('failed')], [], true);
    this.#status.textContent = this.#say('failed');
  }

  /** Closes it and forgets what it showed. */
  clear(): void {
    this.#isFilled = false;
    this.#status.textContent = '';
    this.#show(false);
  }

  close(): boolean {
    const wasOpen = !this.#panel.hidden;
    this.#show(false);
    return wasOpen;
  }

  /** Shows again what it showed before. */
  reopen(): void {
    if (this.#isFilled) this.#show(true);
  }

  /** Chooses an option; after the last comes the first, and the other way round. */
  move(to: 'next' | 'previous' | 'first' | 'last'): boolean {
    const options = [...this.#list.querySelectorAll<HTMLElement>('[role="option"]')];
    if (options.length === 0 || !this.#isFilled) return false;
    const now = this.#active === undefined ? -1 : options.indexOf(this.#active);
    const places = {
      first: 0,
      last: -1,
      next: (now + 1) % options.length,
      previous: now <= 0 ? -1 : now - 1,
    } as const;
    this.#show(true);
    this.#activate(options.at(places[to]));
    return true;
  }

  hasActive(): boolean {
    return this.#active !== undefined;
  }

  /** Goes to the option that is chosen. */
  follow(): boolean {
    this.#active?.click();
    return this.hasActive();
  }

  #fill(notes: readonly string[], options: readonly Node[] = [], hasWays = false): void {
    this.#activate(undefined);
    this.#note.replaceChildren(...notes.map((line) => makeElement('span', {}, line)));
    this.#note.hidden = notes.length === 0;
    this.#list.replaceChildren(...options);
    this.#list.hidden = options.length === 0;
    this.#ways.hidden = !hasWays;
    this.#isFilled = true;
    // Whoever has left the box in the meantime does not want it any more.
    this.#show(this.#form.contains(document.activeElement));
  }

  #show(isShown: boolean): void {
    this.#panel.hidden = !isShown;
    this.#field.setAttribute('aria-expanded', String(isShown && !this.#list.hidden));
    if (!isShown) this.#activate(undefined);
  }

  #activate(option: HTMLElement | undefined): void {
    this.#active?.setAttribute('aria-selected', 'false');
    this.#active = option;
    if (option === undefined) {
      this.#field.removeAttribute('aria-activedescendant');
      return;
    }
    option.setAttribute('aria-selected', 'true');
    option.scrollIntoView({ block: 'nearest' });
    this.#field.setAttribute('aria-activedescendant', option.id);
  }
}

function sayNotes(query: string, { plan, ranked }: Answer, say: Say): readonly string[] {
  if (ranked.length === 0) return [say('none', { query }), say('tips')];
  const understood = plan.corrected === undefined ? [] : [say('understood', { query: plan.corrected })];
  return ranked.every(({ match }) => match === 'relaxed') ? [...understood, say('partly')] : understood;
}
