import type { BarriersFile } from '../../domain/search/files.ts';
import type { Result } from './engine.ts';
import { makeElement } from './make-element.ts';
import { findAlias, otherLanguageOf, renderMarked, renderSign } from './render-hit.ts';
import type { Say } from './say.ts';
import { trimPassage } from './trim-passage.ts';

/** One result of the search page as an item of a list. */
export function renderResult(result: Result, marked: readonly string[], say: Say): HTMLElement {
  const { title, about, path, kind } = result;
  const passage = trimPassage(result);
  const lang = otherLanguageOf(result);
  const alias = findAlias(result, marked);
  const link = makeElement('a', { href: path, hreflang: lang, lang }, renderMarked(title, marked));
  const more = [
    ...(lang === undefined ? [] : [nameLanguage(lang)]),
    ...(alias === undefined ? [] : [say('alias', { name: alias })]),
  ];
  return makeElement(
    'li',
    { 'data-bloomed': '' },
    renderSign(result.bloom),
    makeElement(
      'div',
      { class: 'words' },
      makeElement('p', { class: 'of' }, [say(`one.${kind}`), ...more].join(' · ')),
      makeElement('h3', {}, link),
      ...(about === '' ? [] : [makeElement('p', { class: 'about' }, renderMarked(about, marked))]),
      ...(passage === ''
        ? []
        : [makeElement('p', { class: 'passage', lang }, renderMarked(passage, marked))]),
    ),
  );
}

/** Results under a heading of their own. */
export function renderSection(title: string, items: readonly HTMLElement[]): HTMLElement {
  return makeElement(
    'section',
    { class: 'section' },
    makeElement('h2', {}, title),
    makeElement('ol', { role: 'list', class: 'search-list' }, ...items),
  );
}

/** For each barrier that the query complains of, the practices that met it and how. */
export function renderObstacles(
  codes: readonly string[],
  barriers: BarriersFile,
  say: Say,
): readonly HTMLElement[] {
  return codes.flatMap((code) => {
    const met = barriers[code];
    if (met === undefined) return [];
    const items = met.practices.map((practice) => {
      const { title, path, unit, how } = practice;
      const lang = otherLanguageOf(practice);
      return makeElement(
        'li',
        {},
        makeElement('h3', { lang }, makeElement('a', { href: path }, title)),
        makeElement('p', { class: 'about' }, unit),
        makeElement('p', { lang }, how),
      );
    });
    const title = makeElement('h2', {}, say('met', { barrier: met.label }));
    return [
      makeElement(
        'section',
        { class: 'limits obstacles' },
        title,
        makeElement('ul', { role: 'list' }, ...items),
      ),
    ];
  });
}

function nameLanguage(lang: string): string {
  return new Intl.DisplayNames(document.documentElement.lang, { type: 'language' }).of(lang) ?? lang;
}
