import type { ShareCard, ShareOrigin } from '../../../domain/share-card.ts';
import type { ShareOutput } from '../../../domain/share-paths.ts';
import type { Stages } from './render-picture.ts';

/** An order to draw one picture or poster, and to write it into `folder` under `<key>-<hash of its bytes>.<ending>`. */
export type PressOrder = {
  readonly key: string;
  readonly card: ShareCard;
  readonly output: ShareOutput;
  readonly folder: string;
};

/** A character that no font has, and where the words that hold it were written. */
export type MissingGlyph = {
  readonly character: string;
  readonly from: ShareOrigin;
  readonly lang: string;
  readonly kind: ShareCard['kind'];
  readonly id: string;
};

/** What came of an order. */
export type PressResult =
  | {
      readonly key: string;
      readonly ok: true;
      readonly name: string;
      readonly bytes: number;
      readonly stages: Stages;
    }
  | { readonly key: string; readonly ok: false; readonly missing: readonly MissingGlyph[] }
  | { readonly key: string; readonly ok: false; readonly fault: string };
