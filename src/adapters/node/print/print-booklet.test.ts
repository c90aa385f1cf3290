import { spawnSync } from 'node:child_process';
import { describe, expect, it } from 'vitest';
import { createContexts } from '../../../domain/create-contexts.ts';
import type { Booklet } from '../../../domain/print/booklet-types.ts';
import { CONSENT } from '../../../../test/builders/content.ts';
import { decisionFor, rollOf, STORY } from '../../../../test/builders/roll.ts';
import { buildBooklet, printBooklet } from './print-booklet.ts';

const WITHOUT_PRINT = { ...CONSENT, channels: CONSENT.channels.filter((channel) => channel !== 'print') };

type Written = { readonly [field: string]: unknown };
const person = (name: string, consent: object = CONSENT, more: object = {}): Written => ({
  ...{ state: 'published', name, unit: 'archive', summary: 'S', consent, ...more },
});

const ROLL = rollOf({
  people: {
    lan: person('Trần Thị Lan', CONSENT, {
      portrait: { file: 'portrait.jpg', alt: 'Lan and Sơn', people: ['lan', 'son'], groupConsent: true },
      body: 'With [Sơn](person:son) and [An](person:an), #panic() and $x$.',
    }),
    an: person('Lê Văn An'),
    son: person('Phạm Hồng Sơn', WITHOUT_PRINT),
    quy: { state: 'published', name: 'Hoàng Quý', unit: 'archive', summary: 'S' },
  },
  decisions: {
    d1: decisionFor([
      ...['lan', 'an', 'son', 'quy'].map((to) => ({ to })),
      { name: 'Vũ Thị Bích', key: 'bich' },
      { to: 'an', key: 'again', state: 'annulled', annulled: { date: '2026-04-01', reason: 'An error' } },
    ]),
  },
  stories: {
    s1: {
      ...{ ...STORY, title: 'One window', people: ['lan', 'son'] },
      body: '## What we did\n\nWe asked [Sơn](person:son).\n\n## Limits and difficulties\n\nIt **fails** on Fridays.',
    },
  },
});

function build(roll = ROLL): { readonly booklet: Booklet; readonly left: number } {
  const contexts = createContexts(roll);
  return buildBooklet(roll, { of: 'year', year: 2026 }, contexts, { lang: 'en', paper: 'a5' });
}

describe('a booklet', () => {
  it('names nobody who has not agreed to appear in print, and counts them', () => {
    const { booklet, left } = build();
    const text = JSON.stringify(booklet);
    expect(left).toBe(3);
    expect(text).toContain('Trần Thị Lan');
    expect(text).not.toMatch(/Hồng Sơn|Hoàng Quý|Thị Bích/);
    expect(text).not.toContain('"Sơn"');
    expect(text).toContain('a colleague');
    expect(booklet.decisions[0]?.grants[0]?.more?.text).toBe('and 3 more on the honour roll');
    expect(booklet.figures?.numbers[0]?.count.text).toBe('5');
  });

  it('shows no picture of somebody who has not agreed to appear in print', () => {
    const [lan] = build().booklet.people.filter(({ key }) => key === 'person:lan');
    expect(lan).toBeDefined();
    expect(lan?.portrait).toBeUndefined();
  });

  it('has limits beside results, and an index in the order of names', () => {
    const { stories, names } = build().booklet;
    expect(stories[0]?.sections.map(({ isLimits }) => isLimits)).toEqual([false, true]);
    expect(names.flatMap(({ entries }) => entries.map(({ name }) => name.text))).toEqual([
      'Lê Văn An',
      'Trần Thị Lan',
    ]);
  });

  it('has the same bytes whenever it is made, for readers of screens too', async () => {
    const [one, other] = [await printBooklet(build().booklet), await printBooklet(build().booklet)];
    if (!one.ok || !other.ok) throw new Error(JSON.stringify([one, other]));
    expect(one.bytes.equals(other.bytes)).toBe(true);
    expect(one.bytes.toString('latin1')).toContain('<pdfuaid:part>1</pdfuaid:part>');
    const text = spawnSync('pdftotext', ['-', '-'], { input: one.bytes, encoding: 'utf8' });
    if (text.error === undefined) expect(text.stdout).toContain('#panic() and $x$.');
  });

  it('is not made with a character that no font has, and says whose it is', async () => {
    const people = { rune: person('Rune', CONSENT, { body: 'A sign: 𓀀' }) };
    const printed = await printBooklet(
      build(rollOf({ people, decisions: { d1: decisionFor([{ to: 'rune' }]) } })).booklet,
    );
    if (printed.ok) throw new Error('It was printed.');
    expect(printed.missing).toContainEqual({ character: '𓀀', text: 'A sign: 𓀀', record: 'Rune' });
  });
});
