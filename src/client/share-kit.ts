/**
 * Copies the address of the page or the text for a post, and hands them to an app where the browser can. Without a script the
 * pictures can still be taken and the text selected.
 */
class ShareKit extends HTMLElement {
  connectedCallback(): void {
    const actions = this.querySelector<HTMLElement>('.actions');
    if (actions === null) return;
    actions.hidden = false;
    const text = this.querySelector('textarea')?.value ?? '';
    const { url = location.href, title = document.title } = this.dataset;
    for (const button of actions.querySelectorAll<HTMLElement>('[data-copy]')) {
      const words = button.dataset['copy'] === 'link' ? url : text;
      button.addEventListener('click', () => void this.#copy(words));
    }
    const send = actions.querySelector<HTMLElement>('[data-send]');
    if (send === null || !('share' in navigator)) return;
    send.hidden = false;
    // A reader who changes their mind is no fault.
    send.addEventListener('click', () => void navigator.share({ url, title }).catch(() => undefined));
  }

  async #copy(words: string): Promise<void> {
    const isDone = await navigator.clipboard.writeText(words).then(
      () => true,
      () => false,
    );
    const status = this.querySelector('[role="status"]');
    if (status !== null) status.textContent = this.dataset[isDone ? 'copied' : 'failed'] ?? '';
  }
}

customElements.define('share-kit', ShareKit);
