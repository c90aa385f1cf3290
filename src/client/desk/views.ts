/** On a narrow screen one of editor, problems and preview is shown; on a wide one the editor alone or all of them. */
export function showOneView(): void {
  const main = document.querySelector<HTMLElement>('.bench-main');
  const buttons = [...document.querySelectorAll<HTMLButtonElement>('[data-view]')];
  for (const button of buttons) {
    button.addEventListener('click', () => {
      if (main !== null) main.dataset['shown'] = button.dataset['view'] ?? 'editor';
      for (const each of buttons) each.setAttribute('aria-pressed', String(each === button));
    });
  }
  const fold = document.querySelector<HTMLButtonElement>('[data-fold]');
  const words = [fold?.textContent ?? '', fold?.dataset['show'] ?? ''];
  fold?.addEventListener('click', () => {
    const isFolded = main?.toggleAttribute('data-alone') === true;
    fold.textContent = words[isFolded ? 1 : 0] ?? '';
  });
}
