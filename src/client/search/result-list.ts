import type { Result } from './engine.ts';
import type { Found } from './look-up.ts';
import { makeElement } from './make-element.ts';
import { renderObstacles, renderResult, renderSection } from './render-results.ts';
import type { Say } from './say.ts';

/** Loads the results that follow so many. */
export type LoadMore = (from: number) => Promise<readonly Result[]>;

type Options = {
  readonly say: Say;
  readonly loadMore: LoadMore;
  /** Is told when further results do not come. */
  readonly onFault: () => void;
};

/**
 * The answer to a search: practices that met a barrier, how the query was understood, the results, those that answer in part
 * under a heading of their own, and a button for more.
 */
export function renderAnswer(
  found: Found,
  results: readonly Result[],
  options: Options,
): readonly HTMLElement[] {
  const { plan, barriers, whole, partly } = found;
  const { say } = options;
  const total = whole.length + partly.length;
  const corrected = total === 0 ? undefined : plan?.corrected;
  return [
    ...renderObstacles(plan?.barriers ?? [], barriers, say),
    ...(corrected === undefined
      ? []
      : [makeElement('p', { class: 'understood' }, say('understood', { query: corrected }))]),
    ...renderLists(found, results, options),
  ];
}

function renderLists(
  { plan, whole, partly }: Found,
  results: readonly Result[],
  { say, loadMore, onFault }: Options,
): readonly HTMLElement[] {
  const first = makeElement('ol', { role: 'list', class: 'search-list' });
  const second = renderSection(say('partly'), []);
  const more = makeElement('button', { type: 'button', class: 'button' }, say('more'));
  let shown = 0;
  const add = (some: readonly Result[]): HTMLElement | undefined => {
    const items = some.map((result) => renderResult(result, plan?.marked ?? [], say));
    const room = Math.max(0, whole.length - shown);
    first.append(...items.slice(0, room));
    second.querySelector('ol')?.append(...items.slice(room));
    shown += items.length;
    first.hidden = first.childElementCount === 0;
    second.hidden = second.querySelector('li') === null;
    more.hidden = items.length === 0 || shown >= whole.length + partly.length;
    return items[0];
  };
  const addMore = async (): Promise<void> => {
    more.disabled = true;
    try {
      add(await loadMore(shown))
        ?.querySelector('a')
        ?.focus();
    } catch {
      onFault();
    }
    more.disabled = false;
  };
  more.addEventListener('click', () => void addMore());
  add(results);
  return [first, second, more];
}
