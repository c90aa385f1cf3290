import {
  PARTS,
  readScreenChoice,
  toScreenQuery,
  type ScreenChoice,
} from '../../domain/screen/screen-choice.ts';
import type { ScreenData } from '../../domain/screen/screen-data.ts';
import { makeElement } from '../search/make-element.ts';
import type { Say } from '../search/say.ts';
import { toggleFullScreen } from './keep-awake.ts';

/** The panel in which a screen is set up: it makes the address that says how. */
export type SetUpPanel = { readonly open: () => void; readonly close: () => void };

/** How long the way to the panel is offered after a movement of the mouse. */
const OFFERED = 6_000;

/** Wires the panel of a screen to what can be chosen and to what is chosen now. */
export function createSetUpPanel(
  host: HTMLElement,
  data: ScreenData,
  choice: ScreenChoice,
  say: Say,
): SetUpPanel {
  const part = (name: string): HTMLElement | undefined =>
    host.querySelector<HTMLElement>(`[data-part="${name}"]`) ?? undefined;
  const [panel, form, opener] = [part('panel'), part('form'), part('open')];
  if (!(panel instanceof HTMLDialogElement) || !(form instanceof HTMLFormElement) || opener === undefined)
    return { open: () => undefined, close: () => undefined };
  fill(form, data, choice);
  const address = (): string => toAddress(form, data);
  const showAddress = (): void => {
    const field = form.elements.namedItem('address');
    if (field instanceof HTMLInputElement) field.value = address();
  };
  const setUpPanel: SetUpPanel = {
    open: () => {
      showAddress();
      if (!panel.open) panel.showModal();
    },
    close: () => panel.close(),
  };
  const said = part('said');
  form.addEventListener('input', showAddress);
  form.addEventListener('submit', (event) => event.preventDefault());
  part('copy')?.addEventListener('click', () => {
    const tell = (key: string) => (): void => {
      if (said !== undefined) said.textContent = say(key);
    };
    // Without https, browsers have no clipboard for pages.
    const copying =
      'clipboard' in navigator ? navigator.clipboard.writeText(address()) : Promise.reject(new Error());
    void copying.then(tell('copied'), tell('notCopied'));
  });
  part('show')?.addEventListener('click', () => location.assign(address()));
  part('full')?.addEventListener('click', () => toggleFullScreen());
  part('close')?.addEventListener('click', setUpPanel.close);
  opener.addEventListener('click', setUpPanel.open);
  offerOnMove(opener);
  return setUpPanel;
}

/** A lobby sees no pointer and no button; whoever takes the mouse sees both. */
function offerOnMove(opener: HTMLElement): void {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const offer = (): void => {
    opener.hidden = false;
    document.documentElement.classList.add('pointed');
    clearTimeout(timer);
    timer = setTimeout(() => {
      opener.hidden = true;
      document.documentElement.classList.remove('pointed');
    }, OFFERED);
  };
  for (const type of ['pointermove', 'pointerdown'] as const)
    addEventListener(type, offer, { passive: true });
}

function fill(form: HTMLFormElement, data: ScreenData, choice: ScreenChoice): void {
  const years = data.years.map((year) => ({ id: String(year), name: String(year) }));
  const lists = { unit: data.units, topic: data.topics, year: years };
  for (const [name, list] of Object.entries(lists)) {
    const field = form.elements.namedItem(name);
    if (!(field instanceof HTMLSelectElement)) continue;
    for (const { id, name: words } of list) field.append(makeElement('option', { value: id }, words));
  }
  const values = { unit: choice.unit, topic: choice.topic, year: choice.year, seconds: choice.seconds };
  const night = { from: choice.night?.from, to: choice.night?.to };
  for (const [name, value] of Object.entries({ ...values, ...night, ground: choice.ground })) {
    const field = form.elements.namedItem(name);
    if (field instanceof HTMLSelectElement || field instanceof HTMLInputElement)
      field.value = String(value ?? '');
  }
  for (const box of form.querySelectorAll<HTMLInputElement>('[name="slides"]'))
    box.checked = PARTS.some((part) => part === box.value && choice.slides.includes(part));
}

/** The address that the form asks for: read as a screen would read it, so that it never holds what means nothing. */
function toAddress(form: HTMLFormElement, data: ScreenData): string {
  const given = new FormData(form);
  const text = (name: string): string => {
    const value = given.get(name);
    return typeof value === 'string' ? value : '';
  };
  const query = new URLSearchParams();
  for (const name of ['unit', 'topic', 'year', 'seconds', 'ground']) query.set(name, text(name));
  query.set('slides', given.getAll('slides').map(String).join(','));
  query.set('night', text('from') === '' || text('to') === '' ? '' : `${text('from')}-${text('to')}`);
  const { choice } = readScreenChoice(query.toString(), data);
  return new URL(text('lang') + toScreenQuery(choice), location.href).href;
}
