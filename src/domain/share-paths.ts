import type { Lang } from './fields.ts';
import type { ShareArt, ShareCard, ShareKind } from './share-card.ts';
import type { ShareFormat } from './share-layout/formats.ts';

/** What is made of a card: its pictures and its poster. */
export type ShareOutput = ShareFormat | 'poster';
export const SHARE_OUTPUTS = ['wide', 'square', 'tall', 'poster'] as const satisfies readonly ShareOutput[];

/** What is made of this card: a poster only where it may be printed. */
export function listOutputs({ mayPrint }: Pick<ShareCard, 'mayPrint'>): readonly ShareOutput[] {
  return SHARE_OUTPUTS.filter((output) => output !== 'poster' || mayPrint);
}

/** Which card, and whether its pictures are JPEG: those with a portrait are, all others PNG. */
export type ShareName = {
  readonly kind: ShareKind;
  readonly id: string;
  readonly lang: Lang;
  readonly art: Pick<ShareArt, 'as'>;
};

/** The folder below the base of the site that holds nothing but pictures and posters of cards. */
export const SHARE_FOLDER = 'share';

/** Where a picture or poster of a card stands below the base of the site. */
export function toSharePath({ kind, id, lang, art }: ShareName, output: ShareOutput): string {
  return `${SHARE_FOLDER}/${lang.toLowerCase()}/${kind}/${id}-${output}.${toShareEnding(art, output)}`;
}

/** The ending of a file of a card. */
export function toShareEnding(art: Pick<ShareArt, 'as'>, output: ShareOutput): 'jpg' | 'png' | 'pdf' {
  if (output === 'poster') return 'pdf';
  return art.as === 'portrait' ? 'jpg' : 'png';
}

/** Which card this is. */
export function toShareName({ kind, id, lang, art }: ShareCard): ShareName {
  return { kind, id, lang, art: { as: art.as } };
}
