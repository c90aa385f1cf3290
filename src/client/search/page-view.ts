import type { Facet } from '../../domain/search/facets.ts';
import type { Result } from './engine.ts';
import { createFacetForm, type FacetForm } from './facet-form.ts';
import { renderChips } from './filter-chips.ts';
import type { Found } from './look-up.ts';
import { makeElement } from './make-element.ts';
import type { Elsewhere } from './other-languages.ts';
import { renderResult, renderSection } from './render-results.ts';
import { renderAnswer, type LoadMore } from './result-list.ts';
import { sayCount, type Say } from './say.ts';
import type { SearchState, Sort } from './search-state.ts';

/** What a reader of the search page may change beside the query. */
export type Actions = {
  readonly choose: (facet: Facet, value: string) => void;
  readonly clear: () => void;
  readonly sort: (sort: Sort) => void;
};

/** What a reader of the search page sees, in the parts of the page that are named by `data-part`. */
export class PageView {
  readonly #parts: ReturnType<typeof findParts>;
  readonly #facets: FacetForm;
  readonly #say: Say;
  readonly #actions: Actions;
  /** The place of a chip that has gone with the focus on it. */
  #lostFocus: number | undefined;

  constructor(host: HTMLElement, say: Say, actions: Actions) {
    this.#parts = findParts(host);
    this.#say = say;
    this.#actions = actions;
    const { facets, filters, sort, close } = this.#parts;
    this.#facets = createFacetForm(facets, say, (facet, value) => actions.choose(facet, value));
    // Beside the list the filters are in sight anyway.
    filters.open = matchMedia('(width >= 62rem)').matches;
    // On a narrow screen the results are below the filters.
    close.addEventListener('click', () => {
      filters.open = false;
      this.#parts.count.focus();
    });
    sort.addEventListener('change', () => actions.sort(sort.value === 'newest' ? 'newest' : 'relevance'));
  }

  /** Nothing is searched for: the ways through the lists. */
  showNothing(): void {
    this.#show({ ways: true });
    this.#tell('');
  }

  showLoading(): void {
    const words = this.#say('loading');
    this.#tell(words);
    if (this.#parts.found.hidden) this.#show({ message: [words] });
    else this.#parts.list.setAttribute('aria-busy', 'true');
  }

  showFailed(): void {
    this.#show({ message: [this.#say('failed')], ways: true });
    this.#tell(this.#say('failed'));
  }

  /** The first results, and how to get those that follow. */
  showFound(state: SearchState, found: Found, results: readonly Result[], loadMore: LoadMore): void {
    const say = this.#say;
    const { list, count, sort, filters, close } = this.#parts;
    const total = found.whole.length + found.partly.length;
    const nothing = found.chosen.size > 0 ? say('noneLeft') : say('none', { query: state.query });
    const counted = sayCount(say, total);
    const partly = found.whole.length === 0 ? say('onlyPartly', { found: counted }) : counted;
    const said = total === 0 ? nothing : partly;
    const onFault = (): void => this.#tell(say('failed'));
    list.replaceChildren(...renderAnswer(found, results, { say, loadMore, onFault }));
    this.#facets.show(found);
    this.#showChips(found);
    sort.value = state.sort;
    sort.closest('label')?.toggleAttribute('hidden', state.query === '' || total < 2);
    count.textContent = said;
    close.textContent = counted;
    const isNone = total === 0 && found.chosen.size === 0;
    filters.hidden = isNone || Object.keys(found.labels).length === 0;
    if (isNone && list.querySelector('.obstacles') === null)
      this.#show({ message: [said, say('tips')], ways: true });
    else this.#show({ found: true });
    this.#tell(said);
    this.#restoreFocus();
  }

  showElsewhere(all: readonly Elsewhere[]): void {
    if (all.length === 0) return;
    const say = this.#say;
    const { elsewhere, ways, status } = this.#parts;
    const items = all.flatMap(({ marked, results }) =>
      results.map((result) => renderResult(result, marked, say)),
    );
    elsewhere.replaceChildren(renderSection(say('elsewhere'), items));
    ways.hidden = true;
    this.#tell(`${status.textContent} ${say('elsewhere')}: ${sayCount(say, items.length)}`);
  }

  #show(shown: {
    readonly found?: boolean;
    readonly ways?: boolean;
    readonly message?: readonly string[];
  }): void {
    const { found, ways, message, list, elsewhere } = this.#parts;
    found.hidden = shown.found !== true;
    ways.hidden = shown.ways !== true;
    message.hidden = shown.message === undefined;
    message.replaceChildren(...(shown.message ?? []).map((line) => makeElement('span', {}, line)));
    elsewhere.replaceChildren();
    list.removeAttribute('aria-busy');
  }

  #showChips(found: Found): void {
    const { chips } = this.#parts;
    const rendered = renderChips(found, this.#say, {
      remove: (facet, value) => {
        this.#lostFocus = [...chips.children].findIndex((chip) => chip.contains(document.activeElement));
        this.#actions.choose(facet, value);
      },
      clear: () => {
        this.#lostFocus = 0;
        this.#actions.clear();
      },
    });
    chips.replaceChildren(...rendered);
    chips.hidden = rendered.length === 0;
  }

  /** To the chip that has taken the place of the one that has gone, or to the count. */
  #restoreFocus(): void {
    if (this.#lostFocus === undefined) return;
    const { chips, count } = this.#parts;
    const buttons = [...chips.querySelectorAll('button')];
    (buttons[Math.min(this.#lostFocus, buttons.length - 1)] ?? count).focus();
    this.#lostFocus = undefined;
  }

  #tell(words: string): void {
    const { status } = this.#parts;
    if (status.textContent !== words) status.textContent = words;
  }
}

function findParts(host: HTMLElement) {
  const find = <Name extends keyof HTMLElementTagNameMap>(
    name: Name,
    part: string,
  ): HTMLElementTagNameMap[Name] => {
    const element = host.querySelector<HTMLElementTagNameMap[Name]>(`${name}[data-part="${part}"]`);
    if (element === null) throw new Error(`The search page lacks its part "${part}".`);
    return element;
  };
  return {
    ...{ status: find('p', 'status'), message: find('p', 'message'), count: find('p', 'count') },
    ...{ found: find('div', 'found'), list: find('div', 'list'), chips: find('ul', 'chips') },
    ...{ filters: find('details', 'filters'), facets: find('form', 'facets'), sort: find('select', 'sort') },
    ...{ close: find('button', 'close'), elsewhere: find('div', 'elsewhere'), ways: find('div', 'ways') },
  };
}
