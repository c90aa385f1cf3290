import { describe, expect, it } from 'vitest';
import { toProblem } from '../problem.ts';
import { renderProblem } from '../say-problem.ts';
import { sayFieldOf, sayMend } from './field-names.ts';

const problem = (file: string, path: string) => toProblem('schema', { file }, { found: 'x', path });

describe('the field of a problem', () => {
  it('is called as the editor calls it, from the outside in', () => {
    expect(sayFieldOf(problem('people/an/index.md', 'name'), 'vi')).toBe('Họ và tên');
    expect(sayFieldOf(problem('people/an/index.ja.md', 'consent.until'), 'en')).toMatchInlineSnapshot(
      `"Consent › Valid until"`,
    );
    expect(
      sayFieldOf(problem('decisions/a.md', 'grants[1].recipients[3].citation'), 'ja'),
    ).toMatchInlineSnapshot(`"授与 › 受けた人・団体 › 功績"`);
    expect(sayFieldOf(problem('units.yml', 'units[1].hue'), 'vi')).toMatchInlineSnapshot(`"Đơn vị › Màu"`);
  });

  it('is none of a file that the editor does not know, nor of a problem of a whole file', () => {
    expect(sayFieldOf(problem('addresses.json', 'x'), 'en')).toBeUndefined();
    expect(sayFieldOf(toProblem('limits-missing', { file: 'stories/a/index.md' }), 'en')).toBeUndefined();
  });
});

describe('how a problem is mended', () => {
  it('is said in the words of the editor, not of its files', () => {
    const at = { file: 'stories/a/index.md' };
    const figure = toProblem('number-without-source', at, { found: 'x', list: 'results' });
    expect(sayMend(renderProblem(figure, 'vi').mend, figure, 'vi')).toMatchInlineSnapshot(
      `"Hãy thêm “Nguồn số liệu” vào mục này, hoặc bỏ số liệu."`,
    );
    expect(sayMend(renderProblem(figure, 'en').mend, figure, 'en')).toMatchInlineSnapshot(
      `"Add “Source” to this item, or take the figures out."`,
    );
    expect(sayMend(renderProblem(figure, 'ja').mend, figure, 'ja')).toMatchInlineSnapshot(
      `"この項目に「出典」を加えるか、数値を外してください。"`,
    );
    const picture = toProblem('picture-not-used', at, { found: 'a.jpg' });
    expect(sayMend(renderProblem(picture, 'en').mend, picture, 'en')).toMatchInlineSnapshot(
      `"Put a.jpg where it belongs, or take it off the list."`,
    );
  });
});
