import { expect, it } from 'vitest';
import { rewriteText, type Forgetting } from './rewrite-text.ts';

const forgetting: Forgetting = {
  ...{
    kind: 'person',
    ids: ['zdenek'],
    newId: 'erased-1',
    names: ['Zdeněk Novák'],
    longer: ['Zdeněk Novák Junior'],
  },
  unnamed: (file) => (file.endsWith('.ja.md') ? '同僚' : 'a colleague'),
  entries: new Map([
    [
      'd1/zdenek',
      [
        ['key', 'erased-2'],
        ['state', 'erased'],
      ],
    ],
  ]),
};
const rewrite = (file: string, text: string): string => rewriteText(file, text, forgetting);

it('strikes an entry of a decision, and keeps every other byte, comments and order', () => {
  const text = `---
# By hand
date: 2026-05-01
grants:
  - award: medal   # the first
    recipients:
      - to: an
        citation: Kept.
      - to: zdenek  # known as Zdenda
        citation: >
          Sorted every letter
          that came.
        role: Clerk
      - {to: zdenek, key: other}
      - to: binh
---

Body.
`;
  expect(rewrite('decisions/d1.md', text)).toBe(`---
# By hand
date: 2026-05-01
grants:
  - award: medal   # the first
    recipients:
      - to: an
        citation: Kept.
      - key: erased-2
        state: erased
      - {to: erased-1, key: other}
      - to: binh
---

Body.
`);
});

it('strikes its words from the translations of the decision', () => {
  const text = `---\r\nrecipients:\r\n  - key: zdenek\r\n    citation: 手紙を整理した。\r\n  - key: an\r\n    citation: 別。\r\n---\r\n`;
  expect(rewrite('decisions/d1.ja.md', text)).toBe(
    `---\r\nrecipients:\r\n  - key: erased-2\r\n  - key: an\r\n    citation: 別。\r\n---\r\n`,
  );
});

it('takes a person out of lists, links, pictures and plain text, in the words of the language', () => {
  const text = `---
people: [an, zdenek]
pictures:
  - file: group.jpg
    alt: Zdeněk Novák at work
    people:
      - zdenek
---
With [Mr. Novák](person:zdenek) and [An](person:an). Zdeněk
Novák wrote it, not Zdeněk Novákov.
`;
  const wanted = `---
people: [an, erased-1]
pictures:
  - file: group.jpg
    alt: a colleague at work
    people:
      - erased-1
---
With a colleague and [An](person:an). A colleague wrote it, not Zdeněk Novákov.
`;
  expect(rewrite('stories/s/index.md', text)).toBe(wanted);
  expect(rewrite('stories/s/index.ja.md', text)).toContain('With 同僚 and');
});

it('takes them out of what an import remembers, so that it takes nobody for new', () => {
  const text = '{"recipients":{"Zdeněk Novák|archive":"zdenek"},"rows":{"7":"d1/zdenek"},"x":"zdenek-b"}';
  expect(rewrite('imports/a.state.json', text)).toBe(
    '{"recipients":{"erased-1|archive":"erased-1"},"rows":{"7":"d1/erased-1"},"x":"zdenek-b"}',
  );
});

it('leaves the longer name of somebody else alone', () => {
  const text = 'Zdeněk Novák Junior wrote it.\n';
  expect(rewrite('people/an/index.md', text)).toBe(text);
});

it('leaves sheets alone, and texts that do not speak of them byte for byte', () => {
  expect(rewrite('imports/a.csv', 'Zdeněk Novák,medal')).toBe('Zdeněk Novák,medal');
  const text = '\uFEFF---\r\nname:   "An"   # x\r\n---\r\nzdenek is a word.\r\n\r\n';
  expect(rewrite('people/an/index.md', text)).toBe(text);
});
