import { describe, expect, it } from 'vitest';
import { CONSENT } from '../../test/builders/content.ts';
import { decisionFor, rollOf } from '../../test/builders/roll.ts';
import { toDecisionNeighbours, toHonoureeNeighbours } from './roll-neighbours.ts';

const person = (name: string) => ({ state: 'published', name, unit: 'archive', consent: CONSENT });
const roll = rollOf({
  people: { ann: person('Ann'), ben: person('Ben'), cy: person('Cy') },
  decisions: {
    new: decisionFor([{ to: 'ann' }, { name: 'Bare', key: 'bare' }, { to: 'cy' }]),
    old: decisionFor([{ to: 'ann' }, { to: 'ben' }], { date: '2025-05' }),
  },
});

describe('toHonoureeNeighbours', () => {
  it('leads along the roll, past names without a page, and counts everyone at the newest honour', () => {
    const ids = [...toHonoureeNeighbours(roll)].map(([key, { previous, next }]) => [
      previous?.id,
      key,
      next?.id,
    ]);
    expect(ids).toEqual([
      [undefined, 'person:ann', 'cy'],
      ['ann', 'person:cy', 'ben'],
      ['cy', 'person:ben', undefined],
    ]);
  });
});

describe('toDecisionNeighbours', () => {
  it('has the newer decision before and the older one after', () => {
    const neighbours = toDecisionNeighbours(roll);
    expect(neighbours.get('new')?.previous).toBeUndefined();
    expect(neighbours.get('new')?.next?.id).toBe('old');
    expect(neighbours.get('old')?.previous?.id).toBe('new');
  });
});
