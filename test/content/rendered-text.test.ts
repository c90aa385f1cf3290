import fc from 'fast-check';
import { Parser } from 'htmlparser2';
import { expect, it } from 'vitest';
import { parseMarkdown } from '../../src/adapters/node/intake/parse-markdown.ts';
import type { MarkdownPage } from '../../src/adapters/node/markdown-plugins.ts';
import { renderMarkdown } from '../../src/adapters/node/render-markdown.ts';
import type { Problem } from '../../src/domain/problem.ts';

const page: MarkdownPage = {
  resolve: () => undefined,
  below: (path) => path,
  picture: () => undefined,
  words: { unnamed: 'a colleague', table: 'Table', footnotes: 'Notes', footnoteBack: 'Back to {reference}' },
  prefix: undefined,
};

/** Everything that a text may become; nothing here runs, loads or styles. */
const ELEMENTS = [
  ...['p', 'h2', 'h3', 'h4', 'h5', 'h6', 'ul', 'ol', 'li', 'blockquote', 'pre', 'code', 'hr', 'br', 'em', 'strong', 'del'],
  ...['a', 'sup', 'section', 'div', 'table', 'thead', 'tbody', 'tr', 'th', 'td'],
];
const ATTRIBUTES = [
  ...['href', 'rel', 'title', 'id', 'class', 'start', 'role', 'tabindex', 'aria-label', 'aria-describedby'],
  ...['data-footnote-ref', 'data-footnote-backref', 'data-footnotes'],
];

/** Parts of texts; WORD stands for a word that must come out again. */
const PARTS = [
  ...['WORD\n', '## WORD\n', '# WORD\n', '## WORD {#a .b}\n', '- WORD\n', '1. WORD\n', '> WORD\n', '    WORD\n', '- [x] WORD\n', '***\n', 'WORD\n---\n'],
  ...['**WORD**', '_WORD_', '~~WORD~~', '`WORD`', '```js WORD\nWORD\n```\n', '\\<WORD>', '&lt;WORD&gt;', 'WORD  \nWORD', '1 < 2 WORD'],
  ...['[WORD](https://a.example)', '[WORD](/a "WORD")', '[WORD](javascript:WORD)', '[WORD][r]', '[r]: https://a.example (WORD)\n', '[r]: data:WORD\n', '<https://a.example/WORD>'],
  ...['WORD[^1]', '[^1]: WORD\n', '[^2]: WORD\n', '[//]: # (WORD)\n', '![WORD](a.png "WORD")', '![WORD](https://a.example/a.png)'],
  ...['| WORD | b |\n| :- | -: |\n| WORD | WORD | WORD |\n', '| WORD |\n| - |\n', '<b>WORD</b>', '<!-- WORD -->', '<script>WORD</script>\n', '<img src=x onerror=WORD>', '<a href="x">WORD'],
  ...['&#106;avascript:WORD', '$WORD$', ':::WORD\n', '{WORD}', '[[WORD]]', '<x-y WORD', ']]> WORD', '<?WORD?>', '<!WORD>', '\u2028WORD'],
];

it('a text that the check accepts becomes only allowed elements, and every word of it can be read', () => {
  let accepted = 0;
  fc.assert(
    fc.property(fc.array(fc.tuple(fc.constantFrom(...PARTS), fc.constantFrom(' ', '\n', '\n\n')), { minLength: 1, maxLength: 8 }), (parts) => {
      let count = 0;
      const words: string[] = [];
      const text = parts
        .map(([part, gap]) => part + gap)
        .join('')
        .replace(/WORD/g, () => {
          words.push(`w${String(++count)}w`);
          return words.at(-1) ?? '';
        });
      const problems: Problem[] = [];
      parseMarkdown(text, 'a.md', 1, (problem) => void problems.push(problem));
      if (problems.length > 0) return;
      accepted++;
      const shown = readHtml(renderMarkdown(text, page));
      expect(shown.elements.filter((name) => !ELEMENTS.includes(name))).toEqual([]);
      expect(shown.attributes.filter((name) => !ATTRIBUTES.includes(name))).toEqual([]);
      expect(shown.addresses.filter((address) => !/^(?:https:|mailto:|tel:|[/#])/.test(address))).toEqual([]);
      expect(words.filter((word) => !shown.text.includes(word)), text).toEqual([]);
    }),
    { numRuns: 3000, seed: 11 },
  );
  expect(accepted).toBeGreaterThan(500);
});

function readHtml(html: string) {
  const elements: string[] = [];
  const attributes: string[] = [];
  const addresses: string[] = [];
  let text = '';
  const parser = new Parser({
    onopentag(name, given) {
      elements.push(name);
      attributes.push(...Object.keys(given));
      if (given['href'] !== undefined) addresses.push(given['href']);
      text += ` ${given['title'] ?? ''} ${given['href'] ?? ''} `;
    },
    ontext: (part) => (text += part),
    oncomment: () => elements.push('comment'),
    onprocessinginstruction: () => elements.push('instruction'),
  });
  parser.end(html);
  return { elements, attributes, addresses, text };
}
