import { toBloom, type Bloom, type BloomRecord } from '../domain/bloom/bloom.ts';
import type { Hue } from '../domain/fields.ts';

/** A record whose bloom is as wanted: the first of many ids. Throws where no id gives such a bloom. */
export function findRecord(
  kind: BloomRecord['kind'],
  hue: Hue,
  isWanted: (bloom: Bloom) => boolean = () => true,
  marks: Pick<BloomRecord, 'honours' | 'adoptions'> = { honours: 3, adoptions: 0 },
): BloomRecord {
  for (let index = 0; index < 5000; index += 1) {
    const record = { kind, id: `look-${String(index)}`, hue, ...marks };
    if (isWanted(toBloom(record))) return record;
  }
  throw new Error(`No ${kind} has such a bloom.`);
}
