import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { toParts } from './highlight.ts';

const show = (text: string, ...words: string[]): string =>
  toParts(text, words)
    .map((part) => (part.isMarked ? `[${part.text}]` : part.text))
    .join('');

describe('the parts of a text', () => {
  it('mark words whatever their marks, case and width', () => {
    expect(show('Họp không giấy', 'hop', 'giay')).toBe('[Họp] không [giấy]');
    expect(show('Đại biểu, đại hội', 'dai')).toBe('[Đại] biểu, [đại] hội');
    expect(show('Ｅ-office và E-Office', 'office')).toBe('Ｅ-[office] và E-[Office]');
  });

  it('keep letters together with marks that are signs of their own', () => {
    const text = 'Họp giấy'.normalize('NFD');
    expect(toParts(text, ['hop'])[0]).toEqual({ text: 'Họp'.normalize('NFD'), isMarked: true });
    expect(show('ﾃﾞｰﾀの公開', 'データ')).toBe('[ﾃﾞｰﾀ]の公開');
  });

  it('mark the beginning of a word and not its middle', () => {
    expect(show('archives and search', 'arch')).toBe('[arch]ives and search');
  });

  it('mark whole words alone where there are any', () => {
    expect(show('kinh phí cho phiên họp', 'phi')).toBe('kinh [phí] cho phiên họp');
    expect(show('phiên họp', 'phi')).toBe('[phi]ên họp');
  });

  it('mark a word of one or two letters only where it is whole', () => {
    expect(show('một ý hay', 'y')).toBe('một [ý] hay');
    expect(show('yên tâm', 'y')).toBe('yên tâm');
    expect(show('not a word, no', 'no')).toBe('not a word, [no]');
  });

  it('mark Japanese words anywhere, and Latin ones beside them', () => {
    expect(show('電子文書管理', '文書')).toBe('電子[文書]管理');
    expect(show('生成AIの活用', 'ai')).toBe('生成[AI]の活用');
  });

  it('mark the whole of a sign that folds into several letters', () => {
    expect(show('ﬁle', 'fil')).toBe('[ﬁl]e');
    expect(show('oﬃce', 'off')).toBe('[oﬃ]ce');
    expect(show('Straße', 'stras')).toBe('[Straß]e');
  });

  it('join words that touch or overlap', () => {
    expect(show('横展開', '横展', '展開')).toBe('[横展開]');
    expect(show('data data', 'dat', 'data')).toBe('[data] [data]');
  });

  it('are the text again, alternate, and are never empty, whatever the text', () => {
    const anyText = fc.string({ unit: 'binary' });
    fc.assert(
      fc.property(anyText, fc.array(anyText, { maxLength: 4 }), (text, words) => {
        const parts = toParts(text, words);
        expect(parts.map((part) => part.text).join('')).toBe(text);
        expect(parts.every((part) => part.text !== '')).toBe(true);
        expect(parts.slice(1).every(({ isMarked }, index) => isMarked !== parts[index]?.isMarked)).toBe(true);
      }),
    );
  });

  it('take markup for text', () => {
    expect(show('<b>data</b> & "x"', 'data')).toBe('<b>[data]</b> & "x"');
  });
});
