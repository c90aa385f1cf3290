import type { Chosen } from './filter-choices.ts';

/** The boxes of a filter, made from the links that lead to the same entries without a script. */
export type FilterForm = {
  readonly form: HTMLFormElement;
  readonly offered: Chosen;
  /** What is ticked. */
  readonly chosen: () => Chosen;
  readonly tick: (chosen: Chosen) => void;
  /** Says how many entries each value has left, and hides what has none. */
  readonly count: (key: string, counts: ReadonlyMap<string, number>) => void;
};

/** Makes a form that looks like the links, group for group and choice for choice. */
export function createFilterForm(nav: HTMLElement): FilterForm {
  const form = document.createElement('form');
  form.className = nav.className;
  form.autocomplete = 'off';
  form.setAttribute('role', 'search');
  form.setAttribute('aria-label', nav.getAttribute('aria-label') ?? '');
  form.append(...[...nav.children].map((child) => (isGroup(child) ? toFieldset(child) : child)));
  form.addEventListener('submit', (event) => event.preventDefault());
  const boxes = [...form.querySelectorAll<HTMLInputElement>('input')];
  return {
    form,
    offered: gather(boxes),
    chosen: () => gather(boxes.filter(({ checked }) => checked)),
    tick: (chosen) => boxes.forEach((box) => (box.checked = chosen.get(box.name)?.has(box.value) ?? false)),
    count: (key, counts) =>
      boxes
        .filter(({ name }) => name === key)
        .forEach((box) => showCount(box, counts.get(box.value) ?? 0, document.documentElement.lang)),
  };
}

function gather(boxes: readonly HTMLInputElement[]): Chosen {
  const chosen = new Map<string, Set<string>>();
  for (const { name, value } of boxes) chosen.set(name, (chosen.get(name) ?? new Set()).add(value));
  return chosen;
}

function isGroup(element: Element): element is HTMLElement {
  return element instanceof HTMLElement && element.dataset['key'] !== undefined;
}

function toFieldset(group: HTMLElement): HTMLFieldSetElement {
  const fieldset = document.createElement('fieldset');
  fieldset.className = group.className;
  const [title, ...rest] = group.children;
  const legend = document.createElement('legend');
  legend.className = title?.className ?? '';
  legend.append(...(title?.childNodes ?? []));
  fieldset.append(legend, ...rest);
  for (const item of fieldset.querySelectorAll('li')) toBox(item, group.dataset['key'] ?? '');
  return fieldset;
}

function toBox(item: HTMLElement, key: string): void {
  const link = item.querySelector('a');
  if (link === null) return;
  const label = document.createElement('label');
  const box = document.createElement('input');
  box.type = 'checkbox';
  box.name = key;
  box.value = link.dataset['value'] ?? '';
  box.dataset['href'] = link.href;
  label.append(box, ...link.childNodes);
  item.replaceChildren(label);
}

function showCount(box: HTMLInputElement, count: number, lang: string): void {
  const item = box.closest('li');
  const place = item?.querySelector('.count');
  if (place) place.textContent = new Intl.NumberFormat(lang).format(count);
  if (item) item.hidden = count === 0 && !box.checked;
}
