import { toAdoptionFile } from '../domain/forms/adoption-file.ts';
import type { Answers, Fault, Filling, MadeFile } from '../domain/forms/made-file.ts';
import { toNominationFile } from '../domain/forms/nomination-file.ts';

type Made = Extract<MadeFile, { ok: true }>;

/**
 * A form that makes a file for the content folder, on the reader's device: to download, to copy, and with a mail prepared that
 * asks to attach it. Without a script the form can be printed, and a template stands beside it.
 */
class EntryForm extends HTMLElement {
  connectedCallback(): void {
    const form = this.querySelector('form');
    if (form === null) return;
    form.noValidate = true;
    this.#show('.make', true);
    form.addEventListener('submit', (event) => {
      event.preventDefault();
      this.#make(form);
    });
    form.addEventListener('change', () => this.#ask(form));
    this.querySelector('[data-copy]')?.addEventListener('click', () => void this.#copy());
    this.#ask(form);
  }

  /** Asks only what the other answers call for. */
  #ask(form: HTMLFormElement): void {
    const answers = toAnswers(form);
    for (const part of form.querySelectorAll<HTMLElement>('[data-when]')) {
      const [name = '', value] = (part.dataset['when'] ?? '').split('=');
      part.toggleAttribute('data-off', answers[name] !== value);
    }
  }

  #make(form: HTMLFormElement): void {
    const { make, story = '', origin = '', decimal } = this.dataset;
    const filling: Filling = { today: toToday(new Date()), decimal: decimal === ',' ? ',' : '.' };
    const answers = toAnswers(form);
    const made =
      make === 'adoption'
        ? toAdoptionFile({ story, origin }, answers, filling)
        : toNominationFile(answers, filling);
    this.#tell(made.ok ? [] : made.faults);
    this.#show('.made', made.ok);
    if (made.ok) this.#offer(made);
  }

  /** Says beside every field what is wrong with it, and above the form where to go. */
  #tell(faults: readonly Fault[]): void {
    for (const old of this.querySelectorAll<HTMLElement>('.fault')) old.hidden = true;
    for (const old of this.querySelectorAll('[aria-invalid]')) {
      old.removeAttribute('aria-invalid');
      old.removeAttribute('aria-errormessage');
    }
    const links = faults.map((fault) => this.#tellOne(fault)).filter((item) => item !== undefined);
    const summary = this.querySelector<HTMLElement>('.faults');
    summary?.querySelector('ul')?.replaceChildren(...links);
    this.#show('.faults', links.length > 0);
    if (links.length > 0) summary?.focus();
  }

  #tellOne({ field, fault }: Fault): HTMLLIElement | undefined {
    const input = this.querySelector<HTMLElement>(`[id="${field}"]`);
    const place = this.querySelector<HTMLElement>(`[id="${field}-fault"]`);
    if (input === null || place === null) return undefined;
    const words =
      this.dataset[`fault${fault.slice(0, 1).toUpperCase()}${fault.slice(1).toLowerCase()}`] ?? '';
    place.textContent = words;
    place.hidden = false;
    // A single choice of several is not wrong by itself.
    if (input.getAttribute('type') !== 'radio') {
      input.setAttribute('aria-invalid', 'true');
      input.setAttribute('aria-errormessage', place.id);
    }
    const group = input.closest('details');
    if (group !== null) group.open = true;
    const link = document.createElement('a');
    link.href = `#${field}`;
    link.textContent = `${toLabel(input)}: ${words}`;
    link.addEventListener('click', (event) => {
      event.preventDefault();
      input.focus();
    });
    const item = document.createElement('li');
    item.append(link);
    return item;
  }

  #offer({ name, path, text }: Made): void {
    const file = this.querySelector<HTMLAnchorElement>('[data-file]');
    if (file !== null) {
      if (file.href.startsWith('blob:')) URL.revokeObjectURL(file.href);
      file.href = URL.createObjectURL(new Blob([text], { type: 'text/markdown' }));
      file.download = name;
      file.textContent = fill(this.dataset['download'], name);
    }
    const mail = this.querySelector<HTMLAnchorElement>('a[data-mail]');
    const { email, subject = '' } = this.dataset;
    if (mail !== null && email !== undefined) {
      const words = fill(this.dataset['mail'], name);
      mail.href = `mailto:${email}?subject=${encodeURIComponent(`${subject}: ${name}`)}&body=${encodeURIComponent(words)}`;
    }
    for (const [part, words] of [
      ['[data-path]', path],
      ['[data-preview]', text],
    ] as const) {
      const place = this.querySelector(part);
      if (place !== null) place.textContent = words;
    }
    this.querySelector<HTMLElement>('.made')?.focus();
  }

  async #copy(): Promise<void> {
    const text = this.querySelector('[data-preview]')?.textContent ?? '';
    const isDone = await navigator.clipboard.writeText(text).then(
      () => true,
      () => false,
    );
    const status = this.querySelector('.made [role="status"]');
    if (status !== null) status.textContent = this.dataset[isDone ? 'copied' : 'failed'] ?? '';
  }

  #show(part: string, isShown: boolean): void {
    const place = this.querySelector<HTMLElement>(part);
    if (place !== null) place.hidden = !isShown;
  }
}

function toAnswers(form: HTMLFormElement): Answers {
  const entries = [...new FormData(form)];
  return Object.fromEntries(entries.map(([name, value]) => [name, typeof value === 'string' ? value : '']));
}

/** The words of a field as its label says them, without what stands behind them. */
function toLabel(input: HTMLElement): string {
  const label = input.closest('.field')?.querySelector('label, legend');
  return [...(label?.childNodes ?? [])]
    .filter((node) => node.nodeType === Node.TEXT_NODE)
    .map((node) => node.textContent ?? '')
    .join('')
    .trim();
}

function toToday(now: Date): string {
  return [now.getFullYear(), now.getMonth() + 1, now.getDate()]
    .map((part) => String(part).padStart(2, '0'))
    .join('-');
}

function fill(words: string | undefined, file: string): string {
  return (words ?? '').replaceAll('{file}', file);
}

customElements.define('entry-form', EntryForm);
