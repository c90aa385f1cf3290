import type { StorySlide } from '../../domain/screen/screen-data.ts';
import { makeElement } from '../search/make-element.ts';
import type { Say } from '../search/say.ts';
import { drawBloom, drawCode } from './draw.ts';
import { textOf, toWeight } from './slide-parts.ts';

/** One of the three slides of a story: the problem; what was done and what came of it; what is still in the way, and who does it too. */
export function makeStory(story: StorySlide, part: 0 | 1 | 2, say: Say): HTMLElement {
  const { title, unit, topic, record, at } = story;
  const kicker = makeElement('p', { class: 'kicker' }, say('practice'), ' · ', textOf('span', topic ?? unit));
  const heading = textOf('h2', title, { 'data-weight': toWeight(title.text) });
  const source = makeElement(
    'div',
    { class: 'source' },
    textOf('p', unit),
    makeElement('p', { class: 'scan' }, say('scan')),
  );
  const words = makeElement(
    'div',
    { class: 'words' },
    ...[
      kicker,
      heading,
      ...[makeProblem, makeDone, makeLimits].map((make) => make(story, say)).slice(part, part + 1),
    ],
    makeElement('footer', { class: 'foot' }, drawCode(at), source, makeMarks(part)),
  );
  const art = makeElement('div', { class: 'art' }, drawBloom(record));
  const attributes = {
    class: `slide story part-${String(part)}`,
    'data-kind': 'story',
    'data-hue': record.hue,
  };
  return makeElement('article', attributes, art, words);
}

function makeProblem({ problem }: StorySlide, say: Say): HTMLElement {
  return makeElement('div', { class: 'told' }, makeElement('h3', {}, say('problem')), textOf('p', problem));
}

function makeDone({ done, figure }: StorySlide, say: Say): HTMLElement {
  const told = makeElement('div', { class: 'told' }, makeElement('h3', {}, say('done')), textOf('p', done));
  if (figure === undefined) return told;
  const { after, rest, before, indicator } = figure;
  const number = textOf('span', after, { class: 'number', 'data-weight': toWeight(after.text) });
  const was = makeElement('s', { class: 'before' }, before ?? '');
  const insteadOf = makeElement('span', { class: 'visually-hidden' }, say('insteadOf'));
  const line = makeElement('p', { class: 'line' }, number, ...(rest === undefined ? [] : [' ', rest]));
  const what = makeElement('p', { class: 'what' }, textOf('span', indicator));
  if (before !== undefined) what.prepend(insteadOf, ' ', was, ' ');
  told.append(makeElement('div', { class: 'result' }, line, what));
  return told;
}

function makeLimits({ limits, adopters }: StorySlide, say: Say): HTMLElement {
  const told = makeElement('div', { class: 'told' });
  if (limits !== undefined)
    told.append(
      makeElement('div', { class: 'limits' }, makeElement('h3', {}, say('limits')), textOf('p', limits)),
    );
  told.append(makeElement('p', { class: 'adopters' }, adopters));
  return told;
}

/** Which of the three slides this is. */
function makeMarks(part: number): HTMLElement {
  const marks = [0, 1, 2].map((each) => makeElement('span', { class: each === part ? 'now' : undefined }));
  return makeElement('p', { class: 'marks', 'aria-hidden': 'true' }, ...marks);
}
