// Stands in pages of other sites: `<florilegium-embed show="latest" lang="vi" ground="auto">` becomes a frame of the site that
// this script is from, as high as what it shows. It sets no markup and no style attribute, and so needs of the policy of its
// host nothing but this script (`script-src`) and the frame (`frame-src`).
import { readHeight } from './messages.ts';

const source = document.currentScript instanceof HTMLScriptElement ? document.currentScript.src : undefined;

/** The height until the frame has said its own. */
const FIRST_HEIGHT = 320;

class FlorilegiumEmbed extends HTMLElement {
  static readonly observedAttributes = ['show', 'lang', 'ground', 'label'];
  #frame: HTMLIFrameElement | undefined;
  readonly #listen = (event: MessageEvent<unknown>): void => this.#hear(event);

  connectedCallback(): void {
    addEventListener('message', this.#listen);
    this.#render();
  }

  disconnectedCallback(): void {
    removeEventListener('message', this.#listen);
    this.#frame?.remove();
    this.#frame = undefined;
  }

  attributeChangedCallback(): void {
    if (this.#frame !== undefined) this.#render();
  }

  #render(): void {
    if (source === undefined) return;
    const frame = this.#frame ?? this.#createFrame();
    const url = this.#toUrl(source);
    if (frame.src !== url) frame.src = url;
    if (!frame.isConnected) this.append(frame);
  }

  #createFrame(): HTMLIFrameElement {
    const frame = document.createElement('iframe');
    frame.loading = 'lazy';
    frame.title = this.getAttribute('label') ?? 'Florilegium';
    Object.assign(frame.style, { width: '100%', border: '0', display: 'block', colorScheme: 'auto' });
    frame.height = String(FIRST_HEIGHT);
    this.#frame = frame;
    return frame;
  }

  #toUrl(script: string): string {
    const show = (this.getAttribute('show') ?? 'latest').split(':').map(encodeURIComponent).join('/');
    const lang = encodeURIComponent(
      (this.getAttribute('lang') ?? document.documentElement.lang).toLowerCase(),
    );
    const url = new URL(`${lang}/${show}/`, script);
    const ground = this.getAttribute('ground');
    if (ground === 'light' || ground === 'dark') url.searchParams.set('ground', ground);
    return url.href;
  }

  /** Only the frame of this element may say how high it is, and only to the page that it stands in. */
  #hear({ source: sender, data }: MessageEvent<unknown>): void {
    if (this.#frame === undefined || sender !== this.#frame.contentWindow) return;
    const height = readHeight(data);
    if (height !== undefined) this.#frame.height = String(height);
  }
}

if (customElements.get('florilegium-embed') === undefined)
  customElements.define('florilegium-embed', FlorilegiumEmbed);
