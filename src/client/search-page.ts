import { lookUp, narrowRanked, type Found } from './search/look-up.ts';
import { createOpenOnce, type OpenOnce } from './search/open-once.ts';
import { chooseLanguages, searchElsewhere, type Elsewhere } from './search/other-languages.ts';
import { PageView } from './search/page-view.ts';
import { createSay } from './search/say.ts';
import { parseState, toggle, toSearch, type SearchState } from './search/search-state.ts';

/** Results that are shown, and shown in addition when one asks for more. */
const SIZE = 20;

/** Milliseconds after the last letter, before a search says that it is under way, and before other languages are asked. */
const PAUSE = 150;
const PATIENCE = 150;
const QUIET = 400;

/** So many results in each other language. */
const ELSEWHERE = 10;

/** The search page: its state stands in the address, so that it can be sent on and come back with the back button. */
class SearchPage extends HTMLElement {
  #state: SearchState = parseState('');
  #open: OpenOnce = createOpenOnce('');
  #view: PageView | undefined;
  #turn = 0;
  #typing: ReturnType<typeof setTimeout> | undefined;
  /** Whoever asks again after a failure wants another try. */
  #hasFailed = false;

  connectedCallback(): void {
    this.querySelector('.no-script')?.remove();
    const field = this.querySelector<HTMLInputElement>('input[name="q"]');
    const form = field?.form;
    if (!field || !form || this.#view !== undefined) return;
    this.#open = createOpenOnce(this.dataset['folder'] ?? '');
    this.#view = new PageView(this, createSay(this), {
      choose: (facet, value) => this.#change({ chosen: toggle(this.#state.chosen, facet, value) }),
      clear: () => this.#change({ chosen: new Map() }),
      sort: (sort) => this.#change({ sort }),
    });
    field.addEventListener('focus', () => void this.#open(lang()).catch(() => undefined), { once: true });
    field.addEventListener('input', () => {
      clearTimeout(this.#typing);
      this.#typing = setTimeout(() => this.#type(field.value), PAUSE);
    });
    form.addEventListener('submit', (event) => {
      event.preventDefault();
      this.#type(field.value);
    });
    addEventListener('popstate', () => this.#restore(field));
    this.#restore(field);
  }

  #restore(field: HTMLInputElement): void {
    this.#state = parseState(location.search);
    field.value = this.#state.query;
    void this.#search(readShown());
  }

  #type(value: string): void {
    clearTimeout(this.#typing);
    const query = value.trim();
    if (query === this.#state.query && this.#turn > 0 && !this.#hasFailed) return;
    this.#state = { ...this.#state, query };
    history.replaceState(null, '', location.pathname + toSearch(this.#state));
    void this.#search(SIZE);
  }

  /** A choice is a step of its own: the back button takes it back. */
  #change(change: Partial<SearchState>): void {
    this.#state = { ...this.#state, ...change };
    history.pushState(null, '', location.pathname + toSearch(this.#state));
    void this.#search(SIZE);
  }

  /** Searches for the state; an answer that another search has overtaken is dropped. */
  async #search(shown: number): Promise<void> {
    const mine = ++this.#turn;
    const view = this.#view;
    const state = this.#state;
    const isMine = (): boolean => mine === this.#turn;
    if (view === undefined) return;
    this.#hasFailed = false;
    keepInLinks(toSearch(state));
    if (state.query === '' && state.chosen.size === 0) {
      view.showNothing();
      return;
    }
    const waiting = setTimeout(() => isMine() && view.showLoading(), PATIENCE);
    try {
      const engine = await this.#open(lang());
      const found = await lookUp(state, engine, SIZE);
      const load = async (from: number, to: number): ReturnType<typeof engine.load> =>
        engine.load([...found.whole, ...found.partly].slice(from, to));
      const results = await load(0, shown);
      clearTimeout(waiting);
      if (!isMine()) return;
      const listed = new Set(results.map(({ key }) => key));
      view.showFound(state, found, results, async (count) => {
        const more = await load(count, count + SIZE);
        history.replaceState({ shown: count + SIZE }, '');
        return more;
      });
      await new Promise((resolve) => setTimeout(resolve, QUIET));
      if (!isMine()) return;
      const elsewhere = await this.#lookElsewhere(state, found, listed);
      if (isMine()) view.showElsewhere(elsewhere);
    } catch {
      if (!isMine()) return;
      this.#hasFailed = true;
      view.showFailed();
    } finally {
      clearTimeout(waiting);
    }
  }

  #lookElsewhere(
    { query, chosen }: SearchState,
    { ranked }: Found,
    listed: ReadonlySet<string>,
  ): Promise<readonly Elsewhere[]> {
    const languages = (this.dataset['languages'] ?? '').split(' ');
    return searchElsewhere(query, chooseLanguages(query, { lang: lang(), ranked }, languages), {
      ...{ open: this.#open, listed, count: ELSEWHERE },
      narrow: (engine, found) => narrowRanked(engine, found, chosen),
    });
  }
}

function lang(): string {
  return document.documentElement.lang;
}

/** How many results were shown when the reader left the page. */
function readShown(): number {
  const state: unknown = history.state;
  const shown = typeof state === 'object' && state !== null && 'shown' in state ? Number(state.shown) : SIZE;
  return Number.isFinite(shown) ? Math.max(shown, SIZE) : SIZE;
}

/** The same search in the other languages of the site. */
function keepInLinks(search: string): void {
  for (const link of document.querySelectorAll<HTMLAnchorElement>('header a[hreflang]')) link.search = search;
}

customElements.define('search-page', SearchPage);
