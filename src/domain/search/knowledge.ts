import type { FindNamed, Lexicon } from './lexicon.ts';
import type { FindStops } from './stops.ts';
import type { Tokenise } from './tokens.ts';
import type { Vocabulary } from './vocabulary.ts';

/** What a planner knows of a site in one language. */
export type Knowledge = {
  readonly lang: string;
  readonly tokenise: Tokenise;
  readonly vocabulary: Vocabulary;
  readonly lexicon: Lexicon;
  readonly findNamed: FindNamed;
  readonly findStops: FindStops;
  /** The word of the index for the reading of a Japanese word; absent where there are no readings. */
  readonly toReading?: ((text: string) => string | undefined) | undefined;
};
