import type { Facet } from '../../domain/search/facets.ts';
import type { Result } from './engine.ts';
import { createFacetForm } from './facet-form.ts';
import { renderChips } from './filter-chips.ts';
import type { Found } from './look-up.ts';
import { makeElement } from './make-element.ts';
import type { Elsewhere } from './other-languages.ts';
import { renderObstacles, renderResult, renderSection } from './render-results.ts';
import { sayCount, type Say } from './say.ts';
import type { SearchState, Sort } from './search-state.ts';

/** What a reader of the search page sees. */
export type PageView = {
  /** Nothing is searched for: the ways through the lists. */
  readonly showNothing: () => void;
  readonly showLoading: () => void;
  /** The first results, and how to get those that follow so many. */
  readonly showFound: (state: SearchState, found: Found, results: readonly Result[], loadMore: LoadMore) => void;
  readonly showElsewhere: (elsewhere: readonly Elsewhere[]) => void;
  readonly showFailed: () => void;
};

type LoadMore = (from: number) => Promise<readonly Result[]>;

type Actions = {
  readonly choose: (facet: Facet, value: string) => void;
  readonly clear: () => void;
  readonly sort: (sort: Sort) => void;
};

/** Shows in the parts of a search page (named by `data-part`) what has been found. */
export function createPageView(host: HTMLElement, say: Say, actions: Actions): PageView {
  const part = <Name extends keyof HTMLElementTagNameMap>(name: Name, key: string): HTMLElementTagNameMap[Name] => {
    const element = host.querySelector<HTMLElementTagNameMap[Name]>(`${name}[data-part="${key}"]`);
    if (element === null) throw new Error(`The search page lacks its part "${key}".`);
    return element;
  };
  const [body, status, message] = [part('div', 'found'), part('p', 'status'), part('p', 'message')];
  const [count, chips, list] = [part('p', 'count'), part('ul', 'chips'), part('div', 'list')];
  const [elsewhere, ways, sort] = [part('div', 'elsewhere'), part('div', 'ways'), part('select', 'sort')];
  const facets = createFacetForm(part('form', 'facets'), say, (facet, value) => actions.choose(facet, value));
  const details = body.querySelector('details');
  // Beside the list the filters are in sight anyway.
  if (details !== null) details.open = matchMedia('(width >= 62rem)').matches;
  sort.addEventListener('change', () => actions.sort(sort.value === 'newest' ? 'newest' : 'relevance'));

  const tell = (words: string): void => {
    if (status.textContent !== words) status.textContent = words;
  };
  const show = (parts: { readonly found?: boolean; readonly message?: readonly string[]; readonly ways?: boolean }): void => {
    body.hidden = parts.found !== true;
    message.hidden = parts.message === undefined;
    message.replaceChildren(...(parts.message ?? []).map((line) => makeElement('span', {}, line)));
    ways.hidden = parts.ways !== true;
    list.removeAttribute('aria-busy');
  };
  /** After a chip has gone with the focus on it, the focus goes to its neighbour or to the count. */
  const removeChip = (place: number, remove: () => void): void => {
    remove();
    pendingFocus = place;
  };
  let pendingFocus: number | undefined;

  const fill = (found: Found, results: readonly Result[], loadMore: LoadMore): void => {
    const marked = found.plan?.marked ?? [];
    const toItem = (result: Result): HTMLElement => renderResult(result, marked, say);
    const whole = makeElement('ol', { role: 'list', class: 'search-list' });
    const partly = renderSection(say('partly'), []);
    const more = makeElement('button', { type: 'button', class: 'button' }, say('more'));
    const total = found.whole.length + found.partly.length;
    let shown = 0;
    const add = (some: readonly Result[]): void => {
      const items = some.map(toItem);
      const room = Math.max(0, found.whole.length - shown);
      whole.append(...items.slice(0, room));
      partly.querySelector('ol')?.append(...items.slice(room));
      partly.hidden = partly.querySelector('li') === null;
      whole.hidden = whole.childElementCount === 0;
      shown += some.length;
      more.hidden = shown >= total || some.length === 0;
      if (shown > some.length) items[0]?.querySelector('a')?.focus();
    };
    more.addEventListener('click', () => {
      more.disabled = true;
      loadMore(shown)
        .then(add, () => tell(say('failed')))
        .finally(() => (more.disabled = false));
    });
    add(results);
    const corrected = found.plan?.corrected;
    const understood =
      corrected === undefined ? [] : [makeElement('p', { class: 'understood' }, say('understood', { query: corrected }))];
    const obstacles = renderObstacles(found.plan?.barriers ?? [], found.barriers, say);
    list.replaceChildren(...obstacles, ...(total > 0 ? understood : []), whole, partly, more);
  };

  return {
    showNothing() {
      tell('');
      elsewhere.replaceChildren();
      show({ ways: true });
    },
    showLoading() {
      tell(say('loading'));
      if (body.hidden) show({ message: [say('loading')] });
      else list.setAttribute('aria-busy', 'true');
    },
    showFound(state, found, results, loadMore) {
      const total = found.whole.length + found.partly.length;
      const hasFilter = found.chosen.size > 0;
      const nothing = hasFilter ? say('noneLeft') : say('none', { query: state.query });
      const said = total === 0 ? nothing : sayCount(say, total);
      elsewhere.replaceChildren();
      fill(found, results, loadMore);
      facets.show(found);
      const rendered = renderChips(found, say, {
        remove: (facet, value) => {
          const place = [...chips.children].indexOf(document.activeElement?.parentElement ?? chips);
          removeChip(place, () => actions.choose(facet, value));
        },
        clear: () => removeChip(0, actions.clear),
      });
      chips.replaceChildren(...rendered);
      chips.hidden = rendered.length === 0;
      sort.value = state.sort;
      sort.closest('label')?.toggleAttribute('hidden', state.query === '' || total < 2);
      count.textContent = said;
      const isNone = total === 0 && !hasFilter;
      const hasObstacles = list.querySelector('.obstacles') !== null;
      if (isNone && !hasObstacles) show({ message: [said, say('tips')], ways: true });
      else show({ found: true });
      if (details !== null) details.hidden = Object.keys(found.labels).length === 0 || isNone;
      tell(said);
      if (pendingFocus === undefined) return;
      const buttons = [...chips.querySelectorAll('button')];
      (buttons[Math.min(pendingFocus, buttons.length - 1)] ?? count).focus();
      pendingFocus = undefined;
    },
    showElsewhere(all) {
      if (all.length === 0) return;
      const items = all.flatMap(({ marked, results }) => results.map((result) => renderResult(result, marked, say)));
      elsewhere.replaceChildren(renderSection(say('elsewhere'), items));
      ways.hidden = true;
      tell(`${status.textContent} ${say('elsewhere')}: ${sayCount(say, items.length)}`);
    },
    showFailed() {
      tell(say('failed'));
      elsewhere.replaceChildren();
      show({ message: [say('failed')], ways: true });
    },
  };
}
