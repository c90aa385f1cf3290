import { toBloom, type BloomRecord } from '../../domain/bloom/bloom.ts';
import { BLOOM_BOX } from '../../domain/bloom/render-bloom.ts';
import { renderSmallBloom } from '../../domain/bloom/render-small-bloom.ts';
import { toParts } from '../../domain/search/highlight.ts';
import type { Result } from './engine.ts';
import { makeElement } from './make-element.ts';

/** A text with its found words marked. */
export function renderMarked(text: string, words: readonly string[]): DocumentFragment {
  const fragment = document.createDocumentFragment();
  for (const part of toParts(text, words))
    fragment.append(part.isMarked ? makeElement('mark', {}, part.text) : part.text);
  return fragment;
}

/** The bloom of a result, or a plain mark where what was found has none. */
export function renderSign(record: BloomRecord | undefined): HTMLElement {
  const sign = makeElement('span', { class: 'sign', 'aria-hidden': 'true' });
  if (record === undefined) return sign;
  const bloom = toBloom(record);
  const drawing = renderSmallBloom(bloom, { petal: 'currentColor', back: 'var(--b)', ground: 'var(--g)' });
  const svg = `<svg xmlns="http://www.w3.org/2000/svg" viewBox="${BLOOM_BOX}">${drawing}</svg>`;
  const element = document.importNode(
    new DOMParser().parseFromString(svg, 'image/svg+xml').documentElement,
    true,
  );
  element.setAttribute('class', 'bloom small');
  element.setAttribute('data-petal', bloom.hue);
  if (bloom.backHue !== 'gold') element.setAttribute('data-back', bloom.backHue);
  sign.append(element);
  return sign;
}

/** The language of a result's own words, where it is not that of the page. */
export function otherLanguageOf({ textLang }: Pick<Result, 'textLang'>): string | undefined {
  return textLang === document.documentElement.lang ? undefined : textLang;
}

/** The other name by which a result was found, where nothing else that is shown of it says why. */
export function findAlias(
  { title, about, passage, aliases }: Pick<Result, 'title' | 'about' | 'passage' | 'aliases'>,
  words: readonly string[],
): string | undefined {
  const shows = (text: string): boolean => toParts(text, words).some(({ isMarked }) => isMarked);
  return [title, about, passage].some(shows) ? undefined : aliases.split(' | ').find(shows);
}
