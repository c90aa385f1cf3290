import { expect, it } from 'vitest';
import { CONSENT } from '../../../test/builders/content.ts';
import { decisionFor, rollOf } from '../../../test/builders/roll.ts';
import { guardReach } from './guard-reach.ts';

const an = { state: 'published', consent: CONSENT, name: 'An', unit: 'archive', body: 'One.' };
const roll = rollOf({
  people: { an, binh: { ...an, name: 'Bình' } },
  decisions: { d1: decisionFor([{ to: 'an' }, { to: 'binh' }]) },
});
const [person] = roll.people;
if (person === undefined) throw new Error('Nobody is on the roll.');

it('lets a page read its own entry, catalogues, and as far as its reach', () => {
  const page = guardReach({ person }, 2, roll);
  expect(page.person.body?.text.get('en')?.text).toBe('One.');
  expect(page.person.unit?.parent?.name.get('en')).toBe('The Office');
  expect(page.person.honours[0]?.decision.date).toBe('2026-03-01');
  expect(page.person.honours[0]?.decision.honours[1]?.id).toBe('d1/binh');
});

it('throws where a page reads further', () => {
  const page = guardReach({ person }, 2, roll);
  expect(() => page.person.honours[0]?.decision.honours[1]?.name).toThrow(
    'A page reads name of honours/d1/binh, beyond its reach.',
  );
  expect(guardReach({ person }, 3, roll).person.honours[0]?.decision.honours[1]?.name.get('en')).toBe('Bình');
});

it('throws where a page reads the running text of another entry', () => {
  expect(() => guardReach({ like: roll.people }, 2, roll).like[0]?.body).toThrow(
    'A page reads the text of people/an.',
  );
});
