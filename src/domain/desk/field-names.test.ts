import { describe, expect, it } from 'vitest';
import { toProblem } from '../problem.ts';
import { sayFieldOf } from './field-names.ts';

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
