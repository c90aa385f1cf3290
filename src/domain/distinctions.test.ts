import { describe, expect, it } from 'vitest';
import { CONSENT } from '../../test/builders/content.ts';
import { contextOf, decisionFor, rollOf } from '../../test/builders/roll.ts';
import type { Roll } from './roll-types.ts';
import { toDistinctions } from './distinctions.ts';

const of = (roll: Roll) =>
  Object.fromEntries(toDistinctions(roll, 'en', contextOf(roll, { kind: 'home' }).t));
const person = (unit: string) => ({ state: 'published', name: 'Nguyễn An', unit, consent: CONSENT });

describe('toDistinctions', () => {
  it('tells namesakes apart by their units', () => {
    const roll = rollOf({ people: { an: person('archive'), 'an-2': person('garage') } });
    expect(of(roll)).toEqual({ 'person:an': 'The Archive', 'person:an-2': 'The Garage' });
  });

  it('tells namesakes of one unit apart by their ids', () => {
    const roll = rollOf({ people: { an: person('archive'), 'an-2': person('archive') } });
    expect(of(roll)).toEqual({ 'person:an': 'an', 'person:an-2': 'an-2' });
  });

  it('tells namesakes apart by the unit at the time where nothing more is public', () => {
    const quiet = { state: 'published', name: 'Nguyễn An' };
    const roll = rollOf({
      people: { an: quiet, 'an-2': quiet },
      decisions: {
        d: decisionFor([
          { to: 'an', unit: 'archive' },
          { to: 'an-2', affiliation: 'A School' },
        ]),
      },
    });
    expect(of(roll)).toEqual({ 'person:an': 'The Archive', 'person:an-2': 'A School' });
  });

  it('adds the date to decisions of the same title', () => {
    const roll = rollOf({
      decisions: {
        one: decisionFor([{ name: 'A', key: 'a' }], { title: 'The Prize', date: '2025' }),
        two: decisionFor([{ name: 'B', key: 'b' }], { title: 'The Prize', date: '2026' }),
        three: decisionFor([{ name: 'C', key: 'c' }], { title: 'Another Prize', date: '2026' }),
      },
    });
    expect(of(roll)).toEqual({ 'decision:one': '2025', 'decision:two': '2026' });
  });

  it('names the kind where two kinds share a title, and nothing where none do', () => {
    const roll = rollOf({
      people: { an: { ...person('archive'), name: 'Care' } },
    });
    expect(of(roll)).toEqual({ 'person:an': 'The Archive', 'topic:care': 'Topic' });
    expect(of(rollOf({}))).toEqual({});
  });
});
