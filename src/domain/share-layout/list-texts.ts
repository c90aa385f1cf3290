import type { ShareCard, ShareWords } from '../share-card.ts';
import type { Voice } from './measure.ts';

/** Words of a card and the voices that may set them. */
export type CardText = { readonly words: ShareWords; readonly voice: Voice };

/** Every text that pictures and poster of a card set. */
export function listTexts(card: Omit<ShareCard, 'art'>): readonly CardText[] {
  const { kicker, title, figure, progress, facts, mark, address, lang } = card;
  const setAs = (voice: Voice, words: readonly ShareWords[]): readonly CardText[] =>
    words.map((each) => ({ words: each, voice }));
  const figures =
    figure === undefined ? [] : [figure.after, ...(figure.before === undefined ? [] : [figure.before])];
  return [
    ...setAs('poster', [title, mark.name, ...figures]),
    ...setAs('strong', [kicker, ...facts, ...(progress === undefined ? [] : [progress.words])]),
    ...setAs('plain', [
      ...facts,
      ...(figure === undefined ? [] : [figure.about]),
      { text: address.replace(/^https?:\/\//u, ''), lang, from: 'settings' },
    ]),
  ];
}
