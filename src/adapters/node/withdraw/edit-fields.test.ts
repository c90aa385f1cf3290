import { expect, it } from 'vitest';
import { findFields, toSetEdit } from './edit-fields.ts';
import { applyEdits } from './text-edits.ts';

function withdraw(text: string): string | undefined {
  const fields = findFields('people/an/index.md', text);
  return fields && applyEdits(text, [toSetEdit(fields, fields.map, 'state', 'withdrawn')]);
}

it.each([
  ['a plain value', '---\nname: An\nstate: published  # since May\n---\nstate: published\n'],
  [
    'lines that end as on Windows, and a mark of the byte order',
    '\uFEFF---\r\n# x\r\nstate: published\r\nname: An\r\n---\r\n',
  ],
  ['fields in braces', '---\n{name: An, state: published}\n---\n'],
])('writes over %s and over nothing else', (_, text) => {
  expect(withdraw(text)).toBe(text.replace('published', 'withdrawn'));
});

it('writes over a value in quotation marks', () => {
  expect(withdraw("---\nstate: 'published'\n---\n")).toBe('---\nstate: withdrawn\n---\n');
});

it('adds the field where there is none, above the others, and fills one that is empty', () => {
  expect(withdraw('---\n# by hand\ndate: 2026\n---\n')).toBe(
    '---\n# by hand\nstate: withdrawn\ndate: 2026\n---\n',
  );
  expect(withdraw('---\n{date: 2026}\n---\n')).toBe('---\n{state: withdrawn, date: 2026}\n---\n');
  expect(withdraw('---\nstate:\nname: An\n---\n')).toBe('---\nstate: withdrawn\nname: An\n---\n');
});

it('edits nothing that it cannot read', () => {
  expect(withdraw('---\nname: [\n---\n')).toBeUndefined();
  expect(withdraw('state: published\n')).toBeUndefined();
});

it('keeps the larger of two edits that meet', () => {
  const edits = [
    { from: 0, to: 5, text: 'A' },
    { from: 2, to: 3, text: 'B' },
    { from: 6, to: 7, text: 'C' },
  ];
  expect(applyEdits('0123456789', edits)).toBe('A5C789');
});
