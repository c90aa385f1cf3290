import type { Lang } from '../fields.ts';
import { say, type LocalText, type Said } from '../local-text.ts';
import type { PageContext } from '../page-context.ts';

/** Words in the poster voice. Every other pair of words and language is in the reading voice. */
export type PrintHead = Said & { readonly voice: 'poster' };

/** Words in one style; `link` is an address, `note` a footnote that stands behind them. */
export type Run = Said & {
  readonly strong?: true;
  readonly emphasis?: true;
  readonly struck?: true;
  readonly link?: string;
  readonly note?: readonly Run[];
};

/** A part of a text. */
export type Block =
  | { readonly is: 'paragraph'; readonly runs: readonly Run[] }
  | { readonly is: 'heading'; readonly depth: number; readonly runs: readonly Run[] }
  | {
      readonly is: 'list';
      readonly ordered: boolean;
      readonly start: number;
      readonly items: readonly (readonly Block[])[];
    }
  | { readonly is: 'quote'; readonly blocks: readonly Block[] }
  | { readonly is: 'code'; readonly lines: readonly Said[] }
  | { readonly is: 'table'; readonly rows: readonly (readonly (readonly Run[])[])[] }
  | ({ readonly is: 'picture' } & PrintPicture)
  | { readonly is: 'rule' };

/** A picture to print, by its path on the disk. */
export type PrintPicture = {
  readonly path: string;
  readonly width: number;
  readonly height: number;
  readonly alt: Said;
  readonly credit?: Said | undefined;
};

/** Gives the words of an entry and of the interface in the language of a print. */
export type Speaker = {
  readonly lang: Lang;
  readonly of: (text: LocalText) => Said;
  readonly maybe: (text: LocalText | undefined) => Said | undefined;
  readonly word: (text: string) => Said;
  readonly head: (text: LocalText | string) => PrintHead;
};

/** Speaks the language of a context. */
export function createSpeaker({ lang }: Pick<PageContext, 'lang'>): Speaker {
  const of = (text: LocalText): Said => say(text, lang);
  const word = (text: string): Said => ({ text, lang });
  return {
    ...{ lang, of, word },
    maybe: (text) => text && of(text),
    head: (text) => ({ ...(typeof text === 'string' ? word(text) : of(text)), voice: 'poster' }),
  };
}
