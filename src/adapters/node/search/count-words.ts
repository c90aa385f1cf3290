import { Parser } from 'htmlparser2';
import { fromEngineText } from '../../../domain/search/fold.ts';
import { joinParts, type Tokenise } from '../../../domain/search/tokens.ts';

/** In how many of these HTML documents each folded word stands; words with signs inside count joined and by their parts. */
export function countWords(documents: readonly string[], tokenise: Tokenise): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const document of documents)
    for (const word of wordsOf(toText(document), tokenise)) counts.set(word, (counts.get(word) ?? 0) + 1);
  return counts;
}

function wordsOf(text: string, tokenise: Tokenise): ReadonlySet<string> {
  const words = new Set<string>();
  for (const chunk of text.split(/\s+/u)) {
    const tokens = tokenise(chunk);
    for (const { plain } of tokens) words.add(plain);
    if (tokens.length > 1 && /^[\p{sc=Latin}\p{M}\p{N}\p{P}]+$/u.test(chunk))
      words.add(joinParts(tokens).plain);
  }
  words.delete('');
  return words;
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
