import { loadTrusted } from './load-trusted.ts';
import type { Trusted, Verdict } from './verdict.ts';
import { verifyBadge } from './verify-badge.ts';

type Shown = Verdict | { readonly is: 'missing' };

/** Checks badges that are chosen, dropped, pasted, or named behind the `#` of the address; all of it in the browser. */
class BadgeCheck extends HTMLElement {
  #trusted: Promise<Trusted | undefined> = Promise.resolve(undefined);
  /** Counts the badges, so that of two the later one stays. */
  #asked = 0;

  connectedCallback(): void {
    const form = this.querySelector('form');
    if (form === null) return;
    form.hidden = false;
    // At once, so that everything is there when the connection is not.
    this.#trusted = loadTrusted(this.dataset);
    form.addEventListener('submit', (event) => {
      event.preventDefault();
      const text = form.querySelector('textarea')?.value ?? '';
      if (text.trim() !== '') void this.#check(() => Promise.resolve(text));
    });
    const input = form.querySelector<HTMLInputElement>('input[type="file"]');
    input?.addEventListener('change', () => this.#checkFile(input.files));
    this.#takeDrops(form);
    window.addEventListener('hashchange', () => this.#checkAddress());
    this.#checkAddress();
  }

  #takeDrops(form: HTMLFormElement): void {
    const drop = form.querySelector('.drop');
    form.addEventListener('dragover', (event) => {
      event.preventDefault();
      drop?.classList.add('over');
    });
    form.addEventListener('dragleave', () => drop?.classList.remove('over'));
    form.addEventListener('drop', (event) => {
      event.preventDefault();
      drop?.classList.remove('over');
      this.#checkFile(event.dataTransfer?.files);
    });
  }

  #checkFile(files: FileList | null | undefined): void {
    const file = files?.[0];
    // No badge is as large as a picture.
    if (file !== undefined) void this.#check(() => (file.size > LARGEST ? Promise.resolve('') : file.text()));
  }

  /** Only badges of this site are fetched; nobody else's address is asked. */
  #checkAddress(): void {
    const asked = location.hash.slice(1);
    const { badges = '', home = '', base = '' } = this.dataset;
    if (asked === '' || !URL.canParse(asked, location.href)) return;
    const path = asked.startsWith(home) ? base + asked.slice(home.length) : asked;
    const { origin, pathname } = new URL(path, location.href);
    if (origin !== location.origin || !pathname.startsWith(badges)) return;
    void this.#check(async () => {
      const response = await fetch(pathname).catch(() => undefined);
      return response?.ok === true ? response.text() : undefined;
    });
  }

  async #check(read: () => Promise<string | undefined>): Promise<void> {
    const asked = ++this.#asked;
    const status = this.querySelector<HTMLElement>('[data-part="status"]');
    if (status !== null) status.textContent = status.dataset['checking'] ?? '';
    const verdict = await this.#judge(await read().catch(() => ''));
    if (asked !== this.#asked) return;
    if (status !== null) status.textContent = '';
    this.#show(verdict);
  }

  async #judge(text: string | undefined): Promise<Shown> {
    if (text === undefined) return { is: 'missing' };
    const trusted = await this.#trusted;
    if (trusted !== undefined) return verifyBadge(text, trusted, Date.now() / 1000);
    this.#trusted = loadTrusted(this.dataset);
    return { is: 'noKeys' };
  }

  #show(verdict: Shown): void {
    const place = this.querySelector<HTMLElement>('[data-part="verdict"]');
    if (place === null) return;
    for (const each of place.querySelectorAll<HTMLElement>('[data-is]'))
      each.hidden = each.dataset['is'] !== verdict.is;
    const award = 'award' in verdict ? verdict.award : undefined;
    const facts: Readonly<Record<string, string | undefined>> = {
      ...{ recipient: award?.recipient, award: award?.award, decision: award?.decision },
      date: award && toDate(award.date),
      issuer: verdict.is === 'foreign' ? verdict.issuer : undefined,
    };
    for (const fact of place.querySelectorAll<HTMLElement>('[data-fact]')) {
      const name = fact.dataset['fact'] ?? '';
      fact.textContent = facts[name] ?? '';
      const lang = name === 'award' || name === 'decision' ? award?.lang : undefined;
      if (lang === undefined) fact.removeAttribute('lang');
      else fact.lang = lang;
    }
    const list = place.querySelector('dl');
    if (list !== null) list.hidden = Object.values(facts).every((fact) => (fact ?? '') === '');
    this.#lead(verdict.is === 'valid' ? award?.page : undefined);
    place.hidden = false;
    place.focus();
  }

  /** To the page of whoever received it, as this site is reached now. */
  #lead(address: string | undefined): void {
    const place = this.querySelector<HTMLElement>('[data-part="page"]');
    const link = place?.querySelector('a');
    const { home = '', base = '' } = this.dataset;
    const isOurs = address?.startsWith(home) === true;
    if (place && link) place.hidden = !isOurs;
    if (link && isOurs) link.href = base + address.slice(home.length);
  }
}

const LARGEST = 1_000_000;

/** A date at its own precision, as the language of the page writes it. */
function toDate(date: string): string {
  const [, year = '', month, day] = /^(\d{4})(?:-(\d{2}))?(?:-(\d{2}))?$/.exec(date) ?? [];
  if (year === '') return date;
  const format = new Intl.DateTimeFormat(document.documentElement.lang, {
    ...{ timeZone: 'UTC', year: 'numeric' as const },
    ...(month !== undefined && { month: 'long' as const }),
    ...(day !== undefined && { day: 'numeric' as const }),
  });
  return format.format(Date.UTC(Number(year), Number(month ?? 1) - 1, Number(day ?? 1)));
}

customElements.define('badge-check', BadgeCheck);
