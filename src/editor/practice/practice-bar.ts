import type { SayEditor } from '../../words/editor/languages.ts';
import { toElement } from '../to-element.ts';
import { startAgain } from './prepare-practice.ts';

/** Says above the editor that nothing here is published, with a way to begin again. */
export function showPracticeBar(say: SayEditor): void {
  const again = toElement('button', { type: 'button' }, say('practice.again'));
  const dialog = toDialog(say);
  again.addEventListener('click', () => dialog.showModal());
  const bar = toElement(
    'aside',
    { class: 'practice-bar', 'aria-label': say('practice.title') },
    toElement('strong', {}, say('practice.title')),
    toElement('span', {}, say('practice.note')),
    again,
  );
  document.title = say('practice.title');
  document.body.prepend(bar, dialog);
}

function toDialog(say: SayEditor): HTMLDialogElement {
  const yes = toElement('button', { type: 'button', class: 'grave' }, say('practice.yes'));
  yes.addEventListener('click', startAgain);
  const no = toElement('button', { type: 'button', autofocus: '' }, say('practice.no'));
  const dialog = toElement(
    'dialog',
    { class: 'practice-ask', 'aria-labelledby': 'practice-ask' },
    toElement('h2', { id: 'practice-ask' }, say('practice.ask')),
    toElement('p', {}, say('practice.loss')),
    toElement('div', { class: 'choices' }, no, yes),
  );
  no.addEventListener('click', () => dialog.close());
  return dialog;
}
