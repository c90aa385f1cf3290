import { FACETS, type Facet } from '../../domain/search/facets.ts';
import type { Found } from './look-up.ts';
import { makeElement } from './make-element.ts';
import type { Say } from './say.ts';

/** The boxes by which results are narrowed. They stay the same elements, so that the focus stays where it is. */
export type FacetForm = {
  /** Ticks what is chosen, says how many records each value has, and hides what has none. */
  readonly show: (found: Pick<Found, 'labels' | 'counts' | 'chosen'>) => void;
};

/** So many values of a facet are shown before one asks for the others. */
const SHOWN = 8;

/** Fills a form with a group of boxes for each facet as soon as their labels are known. */
export function createFacetForm(
  form: HTMLFormElement,
  say: Say,
  choose: (facet: Facet, value: string) => void,
): FacetForm {
  let groups: readonly Group[] | undefined;
  form.addEventListener('submit', (event) => event.preventDefault());
  return {
    show(found) {
      if (Object.keys(found.labels).length === 0) return;
      if (groups === undefined) {
        groups = FACETS.map((facet) => createGroup(facet, found.labels[facet] ?? [], say, choose));
        form.replaceChildren(...groups.map(({ fieldset }) => fieldset));
      }
      for (const group of groups) group.show(found);
    },
  };
}

type Group = {
  readonly fieldset: HTMLElement;
  readonly show: (found: Pick<Found, 'counts' | 'chosen'>) => void;
};
type Box = {
  readonly value: string;
  readonly item: HTMLElement;
  readonly input: HTMLInputElement;
  readonly count: HTMLElement;
};

function createGroup(
  facet: Facet,
  labels: readonly (readonly [value: string, label: string])[],
  say: Say,
  choose: (facet: Facet, value: string) => void,
): Group {
  const boxes = labels.map(([value, label]) => createBox(facet, value, label));
  const more = makeElement('button', { type: 'button', class: 'plain' }, say('allValues'));
  const fieldset = makeElement(
    'fieldset',
    {},
    makeElement('legend', {}, say(`facet.${facet}`)),
    makeElement('ul', { role: 'list' }, ...boxes.map(({ item }) => item)),
    more,
  );
  let isWhole = false;
  const cut = (): void => {
    const offered = boxes.filter(({ input, count }) => input.checked || count.textContent !== '');
    const kept = new Set(
      isWhole || offered.length <= SHOWN + 2
        ? offered
        : offered.filter(({ input }, index) => index < SHOWN || input.checked),
    );
    for (const box of boxes) box.item.hidden = !kept.has(box);
    more.hidden = kept.size === offered.length;
    fieldset.hidden = offered.length === 0;
  };
  more.addEventListener('click', () => {
    const next = boxes.find(({ item, count }) => item.hidden && count.textContent !== '');
    isWhole = true;
    cut();
    next?.input.focus();
  });
  for (const { input, value } of boxes) input.addEventListener('change', () => choose(facet, value));
  return {
    fieldset,
    show({ counts, chosen }) {
      const format = new Intl.NumberFormat(document.documentElement.lang);
      for (const { value, input, count } of boxes) {
        const found = counts.get(facet)?.get(value) ?? 0;
        input.checked = chosen.get(facet)?.has(value) ?? false;
        count.textContent = found === 0 ? '' : format.format(found);
      }
      cut();
    },
  };
}

function createBox(facet: Facet, value: string, label: string): Box {
  const input = makeElement('input', { type: 'checkbox', name: facet, value });
  const count = makeElement('span', { class: 'count' });
  const what = makeElement('span', { class: 'what' }, label);
  return { value, input, count, item: makeElement('li', {}, makeElement('label', {}, input, what, count)) };
}
