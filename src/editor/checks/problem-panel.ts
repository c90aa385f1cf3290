import { renderProblem } from '../../domain/say-problem.ts';
import type { SayEditor } from '../../words/editor/languages.ts';
import type { ReportLanguage } from '../../words/problems/languages.ts';
import { toElement } from '../to-element.ts';
import type { FoundProblem } from './find-field-problems.ts';

/** The language of the panel, and how it names a field. */
type Speech = {
  readonly lang: ReportLanguage;
  readonly say: SayEditor;
  readonly toLabels: (path: string) => readonly string[];
};

/** Shows below the editor what is to be mended in the entry that was just saved, in place of what stood there. */
export function showProblems(
  name: string,
  problems: readonly FoundProblem[],
  { lang, say, toLabels }: Speech,
): void {
  const panel = openPanel(say);
  const result =
    problems.length === 0
      ? say('checks.none', { name })
      : say('checks.some', { name, count: problems.length });
  const items = problems.map((found) => toItem(found, lang, toLabels));
  panel.classList.toggle('is-well', problems.length === 0);
  panel.querySelector('ol')?.remove();
  panel.querySelector('.limits')?.before(...toList(items, result));
  panel.querySelector('.result')?.replaceChildren(result);
  panel.hidden = false;
}

/** The panel with its sentence, which those who cannot see it hear when it changes. */
function openPanel(say: SayEditor): HTMLElement {
  const known = document.querySelector<HTMLElement>('.problem-panel');
  if (known !== null) return known;
  const close = toElement('button', { type: 'button' }, say('checks.close'));
  const panel = toElement(
    'section',
    { class: 'problem-panel', 'aria-label': say('checks.title') },
    toElement('p', { class: 'result', role: 'status' }),
    close,
    toElement('p', { class: 'limits' }, say('checks.whole')),
  );
  close.addEventListener('click', () => {
    panel.hidden = true;
  });
  document.body.append(panel);
  return panel;
}

/** A list that may be longer than its room can be scrolled with the keyboard. */
function toList(items: readonly HTMLElement[], label: string): readonly HTMLElement[] {
  return items.length === 0 ? [] : [toElement('ol', { tabindex: '0', 'aria-label': label }, ...items)];
}

function toItem(
  { problem, translation }: FoundProblem,
  lang: ReportLanguage,
  toLabels: Speech['toLabels'],
): HTMLElement {
  const { found, wanted, mend } = renderProblem(problem, lang);
  const language = translation === undefined ? [] : [languageName(translation, lang)];
  const place = [...language, ...toLabels(String(problem.values['path'] ?? ''))];
  return toElement(
    'li',
    {},
    ...(place.length === 0 ? [] : [toElement('strong', {}, place.join(' › ')), ' ']),
    toElement('span', {}, `${found} ${wanted}`),
    ' ',
    toElement('span', { class: 'mend' }, mend),
  );
}

function languageName(tag: string, lang: ReportLanguage): string {
  return new Intl.DisplayNames([lang], { type: 'language' }).of(tag) ?? tag;
}
