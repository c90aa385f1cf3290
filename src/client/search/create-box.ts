import { Panel } from './box-panel.ts';
import { createOpenOnce } from './open-once.ts';
import { createSay } from './say.ts';

/** So many milliseconds after the last letter the search begins. */
const PAUSE = 120;

/** A search that takes longer than so many milliseconds says that it is under way. */
const PATIENCE = 150;

/** How many results the box asks for. */
const SHOWN = 8;

/**
 * Makes a combobox of the field of a search box: results as one types, chosen with the arrow keys. Its form goes on leading to
 * the search page.
 */
export function createBox(host: HTMLElement): void {
  const form = host.querySelector('form');
  const field = host.querySelector('input');
  if (form === null || field === null) return;
  const lists = host.querySelector('template')?.content.querySelectorAll('a') ?? [];
  const panel = new Panel({ form, field, lists: [...lists], say: createSay(host) });
  const search = createSearch(field, panel, host.dataset['folder'] ?? '');
  let typing: ReturnType<typeof setTimeout> | undefined;
  field.addEventListener('input', () => {
    clearTimeout(typing);
    typing = setTimeout(() => void search(), PAUSE);
  });
  field.addEventListener('focus', () => panel.reopen());
  field.addEventListener('keydown', (event) => answerKey(event, field, panel));
  host.addEventListener('focusout', ({ relatedTarget }) => {
    if (!(relatedTarget instanceof Node && host.contains(relatedTarget))) panel.close();
  });
  void search();
}

/** A search for what stands in the field; an answer that another search has overtaken is dropped. */
function createSearch(field: HTMLInputElement, panel: Panel, folder: string): () => Promise<void> {
  const open = createOpenOnce(folder);
  let turn = 0;
  return async () => {
    const mine = ++turn;
    const query = field.value.trim();
    if (query === '') panel.clear();
    const waiting = setTimeout(() => {
      if (mine === turn && query !== '') panel.showLoading();
    }, PATIENCE);
    try {
      // Opened even without a query: whoever has come to the field is about to type one.
      const engine = await open(document.documentElement.lang);
      if (query === '' || mine !== turn) return;
      const answer = await engine.search(query, SHOWN);
      const barriers = answer.plan.barriers.length > 0 ? await engine.loadBarriers().catch(() => ({})) : {};
      if (mine === turn) panel.showAnswer(query, answer, barriers);
    } catch {
      if (mine === turn && query !== '') panel.showFailed();
    } finally {
      clearTimeout(waiting);
    }
  };
}

function answerKey(event: KeyboardEvent, field: HTMLInputElement, panel: Panel): void {
  // Enter and arrows belong to the input method while it composes a word.
  if (event.isComposing || event.altKey || event.ctrlKey || event.metaKey || event.shiftKey) return;
  if (isHandled(event.key, field, panel)) event.preventDefault();
}

function isHandled(key: string, field: HTMLInputElement, panel: Panel): boolean {
  switch (key) {
    case 'ArrowDown':
      return panel.move('next');
    case 'ArrowUp':
      return panel.move('previous');
    case 'Home':
      return panel.hasActive() && panel.move('first');
    case 'End':
      return panel.hasActive() && panel.move('last');
    case 'Enter':
      return panel.follow();
    case 'Escape':
      return panel.close() || empty(field);
    default:
      return false;
  }
}

/** Empties a field as if its reader had done so letter by letter; whether there was anything. */
function empty(field: HTMLInputElement): boolean {
  if (field.value === '') return false;
  field.value = '';
  field.dispatchEvent(new Event('input', { bubbles: true }));
  return true;
}
