import { describe, expect, it } from 'vitest';
import { CHANNELS } from '../../src/domain/honouree-schema.ts';
import { buildScreen, createScreenGuard } from '../../src/domain/screen-data/build-screen.ts';
import { toScreenForest } from '../../src/domain/screen-data/screen-forest.ts';
import { CONSENT } from '../builders/content.ts';
import { contextOf, decisionFor, rollOf } from '../builders/roll.ts';

/** Whether screens tell anything of a person who has agreed to these channels. */
function isTold(channels: readonly string[]): boolean {
  const ann = { state: 'published', name: 'Ann Lee', unit: 'archive', consent: { ...CONSENT, channels } };
  const roll = rollOf({ people: { ann }, decisions: { first: decisionFor([{ to: 'ann' }]) } });
  const context = contextOf(roll, { kind: 'screen' });
  const data = buildScreen(roll, {
    context,
    mayShow: createScreenGuard(roll),
    toParagraphs: (text) => [text],
  });
  const { forest } = toScreenForest(roll);
  const ids = forest.wide.blooms.map(({ flower }) => flower.id);
  const told = [/Ann Lee|\bann\b/.test(JSON.stringify(data)), ids.includes('person:ann')];
  expect(new Set(told).size).toBe(1);
  return told.every(Boolean);
}

describe('screens', () => {
  it.each(CHANNELS)('tell of a person with every channel but %s as they should', (missing) => {
    // Who is not on the site itself is in none of its outputs.
    const isAbsent = missing === 'screen' || missing === 'web';
    expect(isTold(CHANNELS.filter((channel) => channel !== missing))).toBe(!isAbsent);
  });
});
