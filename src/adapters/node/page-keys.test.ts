import { expect, it } from 'vitest';
import { CONSENT } from '../../../test/builders/content.ts';
import { rollOf } from '../../../test/builders/roll.ts';
import { createPageKeys } from './page-keys.ts';

const an = { state: 'published', consent: CONSENT, name: 'An', summary: 'First.', body: 'One.' };
const binh = { ...an, name: 'Bình', body: 'Two.' };

/** The keys of the pages of An and Bình. */
function keysOf(situation: Parameters<typeof rollOf>[0]): readonly string[] {
  const roll = rollOf(situation);
  const keyOf = createPageKeys(roll);
  return roll.people.map((person) => keyOf(person.body));
}

const [keyOfAn, keyOfBinh] = keysOf({ people: { an, binh } });

it('stays for everybody else where the text of somebody changes', () => {
  const [first, second] = keysOf({ people: { an: { ...an, body: 'One, corrected.' }, binh } });
  expect(first).not.toBe(keyOfAn);
  expect(second).toBe(keyOfBinh);
});

it.each([
  ['a summary', { people: { an: { ...an, summary: 'Other.' }, binh } }],
  ['a name', { people: { an: { ...an, name: 'Ân' }, binh } }],
  ['who is there', { people: { an, binh, chi: { ...an, name: 'Chi' } } }],
  ['words of the organisation', { people: { an, binh }, settings: { name: { en: 'Another name' } } }],
])('changes for everybody with %s', (_what, situation) => {
  const [first, second] = keysOf(situation);
  expect(first).not.toBe(keyOfAn);
  expect(second).not.toBe(keyOfBinh);
});
