import type { BloomRecord } from '../bloom/bloom.ts';

/** The kinds of result, in the order of their groups. */
export const RESULT_KINDS = [
  'person',
  'collective',
  'story',
  'movement',
  'decision',
  'unit',
  'award',
  'topic',
  'page',
] as const;
export type ResultKind = (typeof RESULT_KINDS)[number];

/** What a list of results shows of a record beside its title and text. */
export type Card = {
  readonly key: string;
  readonly kind: ResultKind;
  readonly textLang: string;
  readonly bloom: BloomRecord | undefined;
};

/** Writes a card as one word without spaces: the engine keeps it beside the text of the record. */
export function packCard({ key, kind, textLang, bloom }: Card): string {
  const drawn = bloom && [bloom.kind, bloom.id, bloom.hue, bloom.honours, bloom.adoptions].join('|');
  return [key, kind, textLang, drawn ?? ''].join('~');
}

/** Reads what `packCard` wrote. */
export function unpackCard(text: string): Card {
  const [key = '', kindName = '', textLang = '', drawn = ''] = text.split('~');
  const kind = RESULT_KINDS.find((known) => known === kindName) ?? 'page';
  return { key, kind, textLang, bloom: drawn === '' ? undefined : toBloomRecord(drawn.split('|')) };
}

function toBloomRecord([
  kind = '',
  id = '',
  hue = '',
  honours = '0',
  adoptions = '0',
]: readonly string[]): BloomRecord {
  return {
    kind: kind === 'collective' || kind === 'practice' ? kind : 'person',
    id,
    hue: toHue(hue),
    honours: Number(honours),
    adoptions: Number(adoptions),
  };
}

const HUES = ['cinnabar', 'indigo', 'leaf', 'sophora', 'plum', 'verdigris', 'gold'] as const;

function toHue(name: string): BloomRecord['hue'] {
  return HUES.find((hue) => hue === name) ?? 'cinnabar';
}
