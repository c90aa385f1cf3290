/** Shows what only the browser can tell: that it cannot write into folders, and that the program behind the page has ended. */
export function watchServer(onChange: () => void): void {
  const browser = document.querySelector<HTMLElement>('[data-notice="browser"]');
  if (browser !== null && !('showDirectoryPicker' in window)) {
    browser.hidden = false;
    const address = browser.querySelector('[data-address]');
    if (address !== null) address.textContent = location.origin;
  }
  const ended = document.querySelector<HTMLElement>('[data-notice="ended"]');
  const isBench = document.body.classList.contains('bench');
  const events = new EventSource(isBench ? '/changes?window' : '/changes');
  events.addEventListener('open', () => {
    if (ended?.hidden === false) onChange();
    if (ended !== null) ended.hidden = true;
  });
  events.addEventListener('error', () => {
    if (ended !== null) ended.hidden = false;
  });
  events.addEventListener('change', onChange);
}

/** Copies what stands in front of a button. */
export function copyOnPress(root: ParentNode): void {
  for (const button of root.querySelectorAll<HTMLButtonElement>('[data-copy]')) {
    button.addEventListener('click', () => {
      const text = button.parentElement?.querySelector('[data-copy-text]')?.textContent ?? '';
      void navigator.clipboard.writeText(text).then(() => {
        const { done } = button.dataset;
        if (done !== undefined) button.textContent = done;
      });
    });
  }
}
