/**
 * The search box of the header. Until it is used it only knows its keys; all that searching needs is loaded then. Where that
 * does not come, the form and the link still lead to the search page.
 */
class SearchBox extends HTMLElement {
  #isOpened = false;

  connectedCallback(): void {
    this.querySelector('input')?.addEventListener('focus', () => void this.#open());
    addEventListener('keydown', (event) => this.#answerKey(event));
  }

  #answerKey(event: KeyboardEvent): void {
    const isWish =
      event.key === '/'
        ? !event.ctrlKey && !event.metaKey && !event.altKey
        : event.key.toLowerCase() === 'k' && (event.ctrlKey || event.metaKey) && !event.shiftKey;
    const { target } = event;
    if (!isWish || event.defaultPrevented || (target instanceof Element && target.matches(FIELDS))) return;
    event.preventDefault();
    const fields = document.querySelectorAll<HTMLInputElement>(
      'search-page input[name="q"], search-box input',
    );
    const field = [...fields].find((each) => each.checkVisibility());
    if (field === undefined) this.querySelector<HTMLElement>(':scope > a')?.click();
    else {
      field.focus();
      field.select();
    }
  }

  async #open(): Promise<void> {
    if (this.#isOpened) return;
    this.#isOpened = true;
    const sheet = Object.assign(document.createElement('link'), {
      rel: 'stylesheet',
      href: this.dataset['sheet'],
    });
    try {
      const isStyled = new Promise((resolve, reject) => {
        sheet.addEventListener('load', resolve);
        sheet.addEventListener('error', reject);
      });
      document.head.append(sheet);
      const [{ createBox }] = await Promise.all([import('./search/create-box.ts'), isStyled]);
      createBox(this);
    } catch {
      sheet.remove();
      this.#isOpened = false;
    }
  }
}

/** Where a key is a letter. */
const FIELDS =
  'input:not([type="checkbox"], [type="radio"], [type="button"]), textarea, select, [contenteditable]';

customElements.define('search-box', SearchBox);
