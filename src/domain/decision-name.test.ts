import { expect, it } from 'vitest';
import { contextOf, rollOf } from '../../test/builders/roll.ts';
import { nameDecision, titleAsName, titleBesideName } from './decision-name.ts';

const context = contextOf(rollOf({}), { kind: 'home' });
const title = new Map([['en', 'Prize of the year']]);

it('calls a decision by its number, its title or its date', () => {
  expect(nameDecision({ number: '7', title, date: '2026' }, context)).toBe('Decision No. 7');
  expect(nameDecision({ number: undefined, title, date: '2026' }, context)).toBe('Prize of the year');
  expect(nameDecision({ number: undefined, title: undefined, date: '2026-03' }, context)).toBe(
    'Decision of March 2026',
  );
});

it('shows a title once: as the name, or beside it', () => {
  for (const number of ['7', undefined]) {
    const shown = [titleAsName, titleBesideName].map((titleOf) => titleOf({ number, title, date: '2026' }));
    expect(shown.filter((each) => each !== undefined)).toEqual([title]);
  }
});
