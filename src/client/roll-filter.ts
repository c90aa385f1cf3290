import { countLeft, isLeft, parseChosen, toQuery, type Chosen, type FilterEntry } from './filter-choices.ts';
import { createFilterForm, type FilterForm } from './filter-form.ts';
import { mergePages } from './merge-pages.ts';

/**
 * A list of the roll that can be filtered at once, where a reader without scripts follows links to the same entries.
 * The choices stand in the address, so that they can be sent on and come back with the back button.
 */
class RollFilter extends HTMLElement {
  #filter: FilterForm | undefined;
  #entries: readonly HTMLElement[] = [];
  #others: readonly string[] = [];

  connectedCallback(): void {
    const nav = this.querySelector('nav');
    if (nav === null || this.#filter !== undefined) return;
    this.#filter = createFilterForm(nav);
    this.#others = (this.dataset['others'] ?? '').split(' ').filter((path) => path !== '');
    nav.replaceWith(this.#filter.form);
    this.#filter.form.addEventListener('change', ({ target }) => void this.#choose(target));
    this.#filter.form.querySelector('button')?.addEventListener('click', () => this.#clear());
    addEventListener('popstate', () => void this.#restore());
    this.#readEntries();
    void this.#restore();
  }

  #readEntries(): void {
    this.#entries = [...this.querySelectorAll<HTMLElement>('[data-list] [data-honour]')];
  }

  async #restore(): Promise<void> {
    const filter = this.#filter;
    if (filter === undefined) return;
    filter.tick(parseChosen(location.search, filter.offered));
    const chosen = filter.chosen();
    const details = this.querySelector('details');
    // Beside the list its choices are in sight anyway.
    if (details !== null) details.open ||= chosen.size > 0 || matchMedia('(width >= 62rem)').matches;
    if (chosen.size > 0) await this.#completeList();
    this.#show(chosen);
  }

  async #choose(target: EventTarget | null): Promise<void> {
    const filter = this.#filter;
    if (filter === undefined) return;
    try {
      await this.#completeList();
    } catch {
      // The rest of the list does not come: the page to which the choice led as a link has all of it.
      if (target instanceof HTMLInputElement) location.assign(target.dataset['href'] ?? location.href);
      return;
    }
    const chosen = filter.chosen();
    history.replaceState(null, '', toAddress(toQuery(location.search, chosen, filter.offered)));
    this.#show(chosen);
  }

  #clear(): void {
    const filter = this.#filter;
    if (filter === undefined) return;
    filter.tick(new Map());
    filter.form.querySelector('input')?.focus();
    void this.#choose(null);
  }

  /** The choices are among all entries of the list, not only among those of its first page. */
  async #completeList(): Promise<void> {
    const list = this.querySelector('[data-list]');
    if (this.#others.length === 0 || list === null) return;
    list.setAttribute('aria-busy', 'true');
    await mergePages(list, this.#others).finally(() => list.removeAttribute('aria-busy'));
    this.#others = [];
    this.querySelector('[data-paging]')?.remove();
    this.#readEntries();
  }

  #show(chosen: Chosen): void {
    for (const entry of this.#entries) entry.hidden = !isLeft(entry.dataset, chosen);
    for (const group of this.querySelectorAll<HTMLElement>('[data-group]'))
      group.hidden = group.querySelector('[data-honour]:not([hidden])') === null;
    if (this.#others.length === 0) this.#count(chosen);
    this.#say(chosen);
    keepInLinks(this.#filter?.offered ?? new Map(), chosen);
  }

  #count(chosen: Chosen): void {
    const values: readonly FilterEntry[] = this.#entries.map(({ dataset }) => dataset);
    for (const key of this.#filter?.offered.keys() ?? [])
      this.#filter?.count(key, countLeft(values, chosen, key));
  }

  #say(chosen: Chosen): void {
    const status = this.querySelector<HTMLElement>('[role="status"]');
    const button = this.querySelector<HTMLElement>('form button');
    if (button !== null) button.hidden = chosen.size === 0;
    if (status === null) return;
    const format = new Intl.NumberFormat(document.documentElement.lang);
    const all = Number(this.dataset['all']);
    const shown = chosen.size === 0 ? all : this.#entries.filter(({ hidden }) => !hidden).length;
    const words = (this.dataset['shown'] ?? '')
      .replace('{shown}', format.format(shown))
      .replace('{all}', format.format(all));
    if (status.textContent !== words) status.textContent = words;
  }
}

/** Other years and other languages of the list keep what has been chosen. */
function keepInLinks(offered: Chosen, chosen: Chosen): void {
  for (const link of document.querySelectorAll<HTMLAnchorElement>('[data-keeps-filter] a, a[hreflang]')) {
    const address = new URL(link.href);
    address.search = toQuery(address.search, chosen, offered);
    link.href = address.href;
  }
}

function toAddress(query: string): string {
  return location.pathname + query + location.hash;
}

customElements.define('roll-filter', RollFilter);
