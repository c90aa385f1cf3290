/**
 * Puts what was chosen into the snippets of the page and copies them. Without a script the page has the snippets of the
 * latest honours, and the words in them say what to change.
 */
class EmbedMaker extends HTMLElement {
  connectedCallback(): void {
    const choices = this.querySelector<HTMLElement>('[data-part="choices"]');
    if (choices === null) return;
    const first = this.#choose();
    const parts = [...this.querySelectorAll<HTMLTextAreaElement>('textarea')].map((area) => ({
      area,
      text: area.value,
    }));
    const link = this.querySelector<HTMLAnchorElement>('[data-part="try"]');
    const href = link?.getAttribute('href') ?? '';
    choices.addEventListener('change', () => {
      const now = this.#choose();
      for (const { area, text } of parts) area.value = change(text, first, now);
      if (link !== null)
        link.href = withGround(href.replace(toPath(first.show), toPath(now.show)), now.ground);
    });
    for (const button of this.querySelectorAll<HTMLElement>('[data-copy]')) {
      button.addEventListener('click', () => void this.#copy(button.dataset['copy'] ?? ''));
    }
  }

  #choose(): Choice {
    const [show, ground] = this.querySelectorAll('select');
    const option = show?.selectedOptions[0];
    const title = option?.dataset['title'] ?? option?.textContent.trim() ?? '';
    return { show: show?.value ?? '', ground: ground?.value ?? 'auto', title };
  }

  async #copy(part: string): Promise<void> {
    const text = this.querySelector<HTMLTextAreaElement>(`textarea[data-part="${part}"]`)?.value ?? '';
    const isDone = await navigator.clipboard.writeText(text).then(
      () => true,
      () => false,
    );
    const status = this.querySelector('[role="status"]');
    if (status !== null) status.textContent = this.dataset[isDone ? 'copied' : 'failed'] ?? '';
  }
}

type Choice = { readonly show: string; readonly ground: string; readonly title: string };

/** The snippet of one choice as that of another. */
function change(text: string, from: Choice, to: Choice): string {
  return text
    .replace(`show="${from.show}"`, () => `show="${to.show}"`)
    .replace('ground="auto"', () => `ground="${to.ground}"`)
    .replace(/src="([^"]*\/)"/, (_, url: string) => {
      return `src="${withGround(url.replace(toPath(from.show), toPath(to.show)), to.ground)}"`;
    })
    .replaceAll(/(title|label)="[^"]*"/g, (_, name: string) => `${name}="${escapeAttribute(to.title)}"`);
}

function toPath(show: string): string {
  return `/${show.replace(':', '/')}/`;
}

function withGround(url: string, ground: string): string {
  return ground === 'auto' ? url : `${url}?ground=${ground}`;
}

function escapeAttribute(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;');
}

customElements.define('embed-maker', EmbedMaker);
