import { describe, expect, it } from 'vitest';
import { toEditorConfig } from '../../domain/editor/to-editor-config.ts';
import { listFormats } from './fields.ts';
import { createKeptFormat, SOURCE_FIELD, type KeptFormat } from './kept-format.ts';

const formats = listFormats(
  toEditorConfig({
    languages: ['vi', 'ja'],
    lang: 'en',
    backend: { is: 'local' },
    contentFolder: '',
    title: '',
  }),
);

function formatOf(name: string): KeptFormat {
  const found = formats.find(({ format }) => format === `kept-${name}`);
  if (found === undefined) throw new Error(`No format of ${name}.`);
  return createKeptFormat(found, 'There is one already.');
}

const PERSON = `---
# Đã hỏi lại ngày 5/10.
name: Bùi Thị Lan Chi
state: published # từ đầu
leadingPost: "no"
topics: []
consent:
  date: 2026-05-20
  channels: [web, feed]
  reference: HS-118/2026   # tủ số 2
reviewedOn: 2026-10-05
---

Một  đoạn.

`;

describe('the format that keeps what was written', () => {
  it('writes a text that nobody changed as it was', () => {
    const { fromFile, toFile } = formatOf('people');
    expect(toFile(fromFile(PERSON))).toBe(PERSON);
  });

  it('changes the line of the field that changes', () => {
    const { fromFile, toFile } = formatOf('people');
    const written = toFile({ ...fromFile(PERSON), name: 'Bùi Thị Lan: Chi' });
    expect(written).toBe(PERSON.replace('name: Bùi Thị Lan Chi', 'name: "Bùi Thị Lan: Chi"'));
  });

  it('keeps the rest of a field in which something changes', () => {
    const { fromFile, toFile } = formatOf('people');
    const consent = { date: '2026-05-20', channels: ['web'], reference: 'HS-118/2026' };
    const written = toFile({ ...fromFile(PERSON), consent });
    expect(written).toContain('  channels: [web]\n  reference: HS-118/2026 # tủ số 2\nreviewedOn');
  });

  it('leaves out what was left empty, and defaults that were not written before', () => {
    const { fromFile, toFile } = formatOf('people');
    const shown = { featured: false, leftOn: '', minor: null, pictures: [], portrait: {}, aliases: [] };
    expect(toFile({ ...fromFile(PERSON), ...shown })).toBe(PERSON);
    expect(toFile({ name: 'A', state: 'draft', leadingPost: 'unknown', ...shown })).toBe(
      '---\nname: A\nstate: draft\n---\n',
    );
  });

  it('takes a year for the same whether it is a number or text', () => {
    const { fromFile, toFile } = formatOf('adoptions');
    const text = '---\nstarted: 2026\nstatus: running\n---\n';
    expect(toFile({ ...fromFile(text), started: '2026' })).toBe(text);
  });

  it('writes nothing but words in a translation, and none of the text of its original', () => {
    const { fromFile, toFile } = formatOf('stories');
    const text =
      '---\nstate: draft\ntitle: Họp\nsummary: S\nstage: reviewed\nunit: a\nstarted: 2026\npublished: 2026-01-01\n---\n';
    const { [SOURCE_FIELD]: source } = fromFile(text);
    const results = [
      { key: 'to', indicator: '紙', before: 12 },
      { key: 'gio', indicator: '' },
    ];
    expect(toFile({ title: '会議', results, body: '本文', [SOURCE_FIELD]: source })).toMatchInlineSnapshot(`
      "---
      title: 会議
      results:
        - key: to
          indicator: 紙
        - key: gio
      ---

      本文
      "
    `);
  });

  it('writes no words that a translation was given from its original', () => {
    const { fromFile, toFile } = formatOf('stories');
    fromFile(
      '---\nstate: draft\ntitle: Họp\nresults:\n  - key: to\n    indicator: Giấy\n    before: 12\n  - key: gio\n    indicator: Giờ\n---\n',
    );
    const text = '---\ntitle: 会議\n---\n';
    const copied = [
      { key: 'to', indicator: 'Giấy', before: 12 },
      { key: 'gio', indicator: 'Giờ' },
    ];
    expect(toFile({ ...fromFile(text), results: copied })).toBe(text);
    const translated = [{ key: 'to', indicator: '紙' }, ...copied.slice(1)];
    expect(toFile({ ...fromFile(text), results: translated })).toBe(
      '---\ntitle: 会議\nresults:\n  - key: to\n    indicator: 紙\n  - key: gio\n---\n',
    );
  });

  it('finds items of a list again that have moved, with their comments', () => {
    const { fromFile, toFile } = formatOf('topics');
    const text =
      'topics:\n  - id: a # đầu\n    name: {vi: A}\n    hue: leaf\n  - id: b\n    name: {vi: B}\n    hue: gold\n';
    const moved = [
      { id: 'b', name: { vi: 'B' }, hue: 'gold' },
      { id: 'a', name: { vi: 'Á' }, hue: 'leaf' },
    ];
    expect(toFile({ ...fromFile(text), topics: moved })).toMatchInlineSnapshot(`
      "topics:
        - id: b
          name: {vi: B}
          hue: gold
        - id: a # đầu
          name: {vi: Á}
          hue: leaf
      "
    `);
  });

  it('writes no new adoption over that of the same unit', () => {
    const { fromFile, toFile } = formatOf('adoptions');
    const text = '---\nstory: s\nunit: post\nstarted: 2026\nstatus: running\n---\n';
    const values = { story: 's', unit: 'post', started: '2026-11', status: 'exploring' };
    const read = fromFile(text);
    expect(() => toFile(values)).toThrow('There is one already.');
    expect(toFile({ ...values, unit: 'library' })).toContain('unit: library');
    expect(toFile({ ...read, status: 'kept' })).toBe(text.replace('running', 'kept'));
  });

  it('refuses a text without fields', () => {
    expect(() => formatOf('people').fromFile('Chỉ có chữ.')).toThrow('between two lines of ---');
  });
});
