import type { SayEditor } from '../words/editor/languages.ts';

/** Puts the words of the page that is seen until the editor stands there into the reader's language. */
export function sayOpening(lang: string, say: SayEditor): void {
  document.documentElement.lang = lang;
  tell(say('opening'));
}

/** Says instead that the editor cannot be opened, and why. */
export function sayFailure(say: SayEditor, error: unknown): void {
  tell(say('failed', { reason: error instanceof Error ? error.message : String(error) }));
}

/** Takes the page away: the editor is there. */
export function endOpening(): void {
  document.querySelector('.opening')?.remove();
}

function tell(text: string): void {
  const status = document.querySelector('.opening [role="status"]');
  if (status !== null) status.textContent = text;
}
