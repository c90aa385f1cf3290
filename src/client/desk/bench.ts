// The page on which people write: follows the editor, shows what is to be mended, and leads the preview.
import { copyOnPress, watchServer } from './notices.ts';
import { showOneView } from './views.ts';

const lang = document.body.dataset['lang'] ?? 'en';
const editor = findAs(HTMLIFrameElement, '[data-editor]');
const panel = find('[data-panel]');
const preview = find('[data-preview]');
const previewFrame = findAs(HTMLIFrameElement, '[data-preview-frame]');
const previewLink = findAs(HTMLAnchorElement, '[data-preview-link]');
const noPreview = find('[data-no-preview]');
const said = find('[data-said]');
const count = find('[data-count]');

let asked = 0;
let shownHash = '';
let wasInside = false;

editor.src = `/editor/?lang=${lang}${location.hash}`;
showOneView();
editor.addEventListener('load', followEditor);
// The editor changes its address without telling anybody.
setInterval(() => {
  if (hashOfEditor() !== shownHash || isInside() !== wasInside) followEditor();
}, 300);
window.addEventListener('hashchange', () => {
  if (location.hash !== hashOfEditor())
    editor.contentWindow?.location.replace(`/editor/?lang=${lang}${location.hash}`);
});
panel.addEventListener('click', openInEditor);
watchServer(() => void renew());

function followEditor(): void {
  shownHash = hashOfEditor();
  wasInside = isInside();
  if (shownHash !== '' && shownHash !== location.hash) history.replaceState(null, '', shownHash);
  for (const link of document.querySelectorAll<HTMLAnchorElement>('[data-keeps-hash]'))
    link.hash = location.hash;
  void renew();
}

/** Asks how the open entry stands; an answer that has been overtaken is left aside. */
async function renew(): Promise<void> {
  const own = ++asked;
  const query = new URLSearchParams({ lang, at: wasInside ? shownHash || '#/' : '' });
  const response = await fetch(`/write/panel?${query.toString()}`, { cache: 'no-store' }).catch(
    () => undefined,
  );
  if (response?.ok !== true || own !== asked) return;
  const fresh = new DOMParser().parseFromString(await response.text(), 'text/html').body;
  const isOpen = panel.querySelector('details')?.open === true;
  panel.replaceChildren(...fresh.childNodes);
  const details = panel.querySelector('details');
  if (details !== null) details.open = isOpen;
  copyOnPress(panel);
  showCount();
  showPreview();
}

function showCount(): void {
  const errors = panel.querySelectorAll('.problems [data-grade="error"]').length;
  const all = panel.querySelectorAll('.problems > li').length;
  count.hidden = all === 0;
  count.textContent = String(all);
  count.toggleAttribute('data-errors', errors > 0);
  const words = panel.querySelector('.entry > .well, .problems .found')?.textContent ?? '';
  if (said.textContent !== words) said.textContent = words;
}

/** The preview goes to the page of the open entry; the development server itself shows there what has changed. */
function showPreview(): void {
  const page = panel.querySelector<HTMLElement>('[data-page]')?.dataset['page'] ?? '';
  preview.hidden = page === '';
  noPreview.textContent = page === '' ? (panel.querySelector('[data-preview-word]')?.textContent ?? '') : '';
  if (page === '' || previewLink.href === page) return;
  previewLink.href = page;
  previewFrame.src = page;
}

/** Links to other entries open in the editor beside, not in its place. */
function openInEditor(event: Event): void {
  if (!(event.target instanceof Element)) return;
  const link = event.target.closest<HTMLAnchorElement>('a[href^="/write/#"]');
  if (link === null) return;
  event.preventDefault();
  location.hash = link.hash;
}

/** Whether the folder is chosen: on its first page the editor says by what it is made. */
function isInside(): boolean {
  const shell = editor.contentDocument?.querySelector('.app-shell');
  return shell !== null && shell !== undefined && shell.querySelector('.powered-by') === null;
}

function hashOfEditor(): string {
  return editor.contentWindow?.location.hash ?? '';
}

function find(selector: string): HTMLElement {
  return findAs(HTMLElement, selector);
}

function findAs<Kind extends Element>(kind: new () => Kind, selector: string): Kind {
  const found = document.querySelector(selector);
  if (found instanceof kind) return found;
  throw new Error(`The page has no ${selector}.`);
}
