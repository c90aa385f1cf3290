import { Parser } from 'htmlparser2';
import { fromEngineText } from '../../../domain/search/fold.ts';
import { joinParts, type Tokenise } from '../../../domain/search/tokens.ts';

/** In how many of these HTML documents each folded word stands; words with signs inside count joined and by their parts. */
export function countWords(documents: readonly string[], tokenise: Tokenise): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  const wordsOf = createWordsOf(tokenise);
  for (const document of documents)
    for (const word of new Set(toText(document).split(/\s+/u).flatMap(wordsOf)))
      if (word !== '') counts.set(word, (counts.get(word) ?? 0) + 1);
  return counts;
}

/** The folded words of a chunk between spaces. Texts repeat most of theirs, so each is taken apart once. */
function createWordsOf(tokenise: Tokenise): (chunk: string) => readonly string[] {
  const known = new Map<string, readonly string[]>();
  return (chunk) => {
    const before = known.get(chunk);
    if (before !== undefined) return before;
    const tokens = tokenise(chunk);
    const isJoined = tokens.length > 1 && /^[\p{sc=Latin}\p{M}\p{N}\p{P}]+$/u.test(chunk);
    const words = [...tokens.map(({ plain }) => plain), ...(isJoined ? [joinParts(tokens).plain] : [])];
    known.set(chunk, words);
    return words;
  };
}

/** The words of a document and of its metadata. */
function toText(html: string): string {
  const texts: string[] = [];
  const parser = new Parser({
    ontext: (text) => void texts.push(text),
    onopentag: (_name, { content = '' }) => void texts.push(' ', content, ' '),
  });
  parser.end(html);
  return fromEngineText(texts.join(''));
}
