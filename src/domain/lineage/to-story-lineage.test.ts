import { expect, it } from 'vitest';
import { rollOf, STORY } from '../../../test/builders/roll.ts';
import { listLineage } from './lineage.ts';
import { toStoryLineage } from './to-story-lineage.ts';

it('links adopters by what the public may see: a teacher who has not told stays without a story of its own', () => {
  const told = { started: 2025, status: 'running', results: [{ key: 'r', indicator: 'Trust' }] };
  const measured = { key: 'r', indicator: 'Days', after: 3, source: 'The log' };
  const { stories } = rollOf({
    units: ['archive', 'draft', 'office', 'garage', 'post'].map((id) => ({
      id,
      name: { en: id },
      hue: 'leaf',
    })),
    stories: { s: STORY },
    adoptions: {
      's/draft': { ...told, state: 'draft' },
      's/office': { ...told, learnedFrom: 'draft' },
      's/garage': { ...told, status: 'stopped', reason: 'time', learnedFrom: 'office', results: [measured] },
    },
  });
  const [story] = stories;
  if (story === undefined) throw new Error('The story is missing.');
  const { root, units } = toStoryLineage(story);
  const drawn = listLineage(root).map(({ id, depth, learner }) => [
    depth,
    id,
    learner?.isMeasured,
    learner?.stoppedOn,
  ]);
  expect(drawn).toEqual([
    [0, 'archive', undefined, undefined],
    [1, 'draft', undefined, undefined],
    [2, 'office', false, undefined],
    [3, 'garage', true, '2025'],
  ]);
  expect([...units.keys()].sort()).toEqual(['archive', 'draft', 'garage', 'office']);
});
