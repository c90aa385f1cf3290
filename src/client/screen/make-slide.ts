import type { Slide } from '../../domain/screen/programme.ts';
import type {
  DecisionSlide,
  FigureSlide,
  HonourSlide,
  Portrait,
  Words,
} from '../../domain/screen/screen-data.ts';
import { makeElement } from '../search/make-element.ts';
import type { Say } from '../search/say.ts';
import { drawBloom, drawCode } from './draw.ts';
import { fitWords } from './fit-words.ts';
import { makeStory } from './make-story.ts';
import { textOf, toWeight } from './slide-parts.ts';

/** The element of a slide. The forest is drawn once for good, and handed in. */
export function makeSlide(slide: Slide, say: Say, forest: HTMLElement): HTMLElement {
  switch (slide.kind) {
    case 'honour':
      return makeHonour(slide, say);
    case 'decision':
      return makeDecision(slide, say);
    case 'story':
      return makeStory(slide.story, slide.part, say);
    case 'figure':
      return makeFigure(slide, say);
    case 'forest':
      forest.dataset['kind'] = 'forest';
      return forest;
    case 'welcome':
      return makeWelcome(say);
  }
}

function makeHonour(slide: HonourSlide, say: Say): HTMLElement {
  const { name, award, place, citation, decision, date, at, record, portrait, year } = slide;
  const bloom = drawBloom(record);
  const art = makeElement('div', { class: 'art' }, bloom);
  if (portrait !== undefined) {
    const picture = makePicture(portrait);
    // Until the picture is there, and where it never comes, the bloom stands for its owner as it does for those without one.
    const showPicture = (): void => {
      art.classList.add('pictured');
      const slide = art.closest<HTMLElement>('.slide');
      if (slide?.isConnected === true) fitWords(slide);
    };
    if (picture.complete && picture.naturalWidth > 0) showPicture();
    else picture.addEventListener('load', showPicture);
    art.prepend(picture);
  }
  const words = makeElement(
    'div',
    { class: 'words' },
    makeElement('p', { class: 'kicker' }, say('honoured', { year: String(year) })),
    textOf('h2', name, { class: 'name', 'data-weight': toWeight(name.text) }),
    textOf('p', award, { class: 'award' }),
    ...(place === undefined ? [] : [textOf('p', place, { class: 'place' })]),
    ...(citation === undefined ? [] : [textOf('p', citation, { class: 'citation' })]),
    makeFoot([decision, { text: date }], at, say),
  );
  return makeElement(
    'article',
    { class: 'slide honour', 'data-kind': 'honour', 'data-hue': record.hue },
    art,
    words,
  );
}

function makeDecision({ title, issuer, date, lines, at, year }: DecisionSlide, say: Say): HTMLElement {
  const list = makeElement('dl', { class: 'lines' });
  for (const { award, names, others } of lines) {
    const people = makeElement('dd');
    names.forEach((name) => people.append(textOf('span', name, { class: 'one' }), ' '));
    if (others !== undefined) people.append(makeElement('span', { class: 'others' }, others));
    list.append(makeElement('div', {}, textOf('dt', award), people));
  }
  const words = makeElement(
    'div',
    { class: 'words' },
    makeElement('p', { class: 'kicker' }, say('honoured', { year: String(year) })),
    textOf('h2', title, { 'data-weight': toWeight(title.text) }),
    list,
    makeFoot([issuer, { text: date }], at, say),
  );
  return makeElement('article', { class: 'slide decision', 'data-kind': 'decision' }, words);
}

function makeFigure({ title, numbers }: FigureSlide, say: Say): HTMLElement {
  const list = makeElement('ul', { class: 'numbers', role: 'list' });
  for (const { figure, what } of numbers) {
    const number = makeElement('span', { class: 'number', 'data-weight': toWeight(figure) }, figure);
    list.append(makeElement('li', {}, number, ' ', makeElement('span', { class: 'what' }, what)));
  }
  const words = makeElement(
    'div',
    { class: 'words' },
    makeElement('p', { class: 'kicker' }, say('numbers')),
    textOf('h2', title, { 'data-weight': toWeight(title.text) }),
    list,
  );
  return makeElement('article', { class: 'slide figures', 'data-kind': 'figure' }, words);
}

function makeWelcome(say: Say): HTMLElement {
  const title = makeElement('h2', {}, say('site'));
  const words = makeElement(
    'div',
    { class: 'words' },
    title,
    makeElement('p', { class: 'lead' }, say('empty')),
  );
  return makeElement('article', { class: 'slide welcome', 'data-kind': 'welcome' }, words);
}

/** The picture of somebody; made a slide ahead, it is there when its slide comes. */
export function makePicture({ path, width, height }: Portrait): HTMLImageElement {
  return makeElement('img', { src: path, width: String(width), height: String(height), alt: '' });
}

/** Where a slide is from, and where to read on. */
export function makeFoot(lines: readonly Words[], at: string, say: Say): HTMLElement {
  const source = makeElement('div', { class: 'source' });
  for (const line of lines) source.append(textOf('p', line));
  const scan = makeElement('p', { class: 'scan' }, say('scan'));
  source.append(scan);
  return makeElement('footer', { class: 'foot' }, drawCode(at), source);
}
