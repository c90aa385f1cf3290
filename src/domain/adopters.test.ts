import { expect, it } from 'vitest';
import { contentOf } from '../../test/builders/content.ts';
import { listAdopters } from './adopters.ts';
import { toNow } from './calendar.ts';
import { buildRoll } from './roll.ts';

it('counts the units that run a practice, and neither those that explore it nor those that have stopped', () => {
  const units = ['office', 'archive', 'garage', 'kitchen', 'library'].map((id) => ({
    id,
    name: { en: id },
    hue: 'leaf',
  }));
  const story = { state: 'published', title: 'A', summary: 'B', stage: 'replicated', unit: 'office' };
  const content = contentOf({
    units,
    stories: { s: { ...story, started: '2025', published: '2025-01-01' } },
    adoptions: {
      's/archive': { started: '2025', status: 'kept' },
      's/garage': { started: '2025', status: 'running' },
      's/kitchen': { started: '2025', status: 'exploring' },
      's/library': { started: '2025', status: 'stopped', reason: 'staff' },
    },
  });
  const [found] = buildRoll(content, toNow('2026-11-22', 'Asia/Tokyo')).stories;
  expect(found && listAdopters(found).map(({ id }) => id)).toEqual(['archive', 'garage']);
});
