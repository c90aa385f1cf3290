import { expect, it } from 'vitest';
import { decisionFor, rollOf, STORY } from '../../test/builders/roll.ts';
import { toThread } from './thread.ts';

const target = (key: string): object => ({
  ...{ key, unit: 'archive', task: 'T', indicator: 'I' },
  ...{ baseline: 0, goal: 10, due: '2027' },
});
const movements = {
  run: {
    ...{ state: 'published', name: 'Run', period: { from: '2025', to: '2030' } },
    targets: [target('quick'), target('lonely')],
  },
};
const recipient = { name: 'Ada', key: 'ada', for: ['tale'] };
const roll = rollOf({
  movements,
  stories: {
    tale: { ...STORY, movement: 'run', targets: ['quick'] },
    loose: { ...STORY, movement: 'run' },
  },
  adoptions: {
    'tale/garage': { started: '2026-05', status: 'running' },
    'tale/office': { started: '2026-02', status: 'exploring' },
  },
  decisions: {
    late: decisionFor([{ ...recipient, name: 'Bo', key: 'bo' }], { date: '2026-06-01' }),
    early: decisionFor([recipient]),
  },
});

it('leads from a target to its stories, the honours that they earned and the adoptions that followed, in time order', () => {
  const [movement] = roll.movements;
  if (movement === undefined) throw new Error('The roll has no movement.');
  const { targets, targetsWithoutStory, storiesWithoutTarget } = toThread(movement);
  expect(
    targets.map(({ target: { key }, strands }) => [
      key,
      strands.map(({ story, honours, adoptions }) => [
        story.id,
        honours.map((honour) => honour.key),
        adoptions.map(({ unit }) => unit.id),
      ]),
    ]),
  ).toEqual([['quick', [['tale', ['ada', 'bo'], ['office', 'garage']]]]]);
  expect(targetsWithoutStory.map(({ key }) => key)).toEqual(['lonely']);
  expect(storiesWithoutTarget.map(({ id }) => id)).toEqual(['loose']);
});
