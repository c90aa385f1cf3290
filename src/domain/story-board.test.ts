import { expect, it } from 'vitest';
import { rollOf, STORY } from '../../test/builders/roll.ts';
import { toStoryBoard } from './story-board.ts';

it('gives every story one place: its stage, or a place of honour', () => {
  const { stories } = rollOf({
    stories: {
      found: { ...STORY, stage: 'discovered' },
      spread: { ...STORY, stage: 'replicated' },
      given: { ...STORY, competing: false },
      tried: { ...STORY, kind: 'attempt', competing: false },
    },
  });
  const { columns, shared, attempts } = toStoryBoard(stories);
  const ids = (list: typeof shared) => list.map(({ id }) => id);
  expect(columns.map((column) => [column.stage, ids(column.stories)])).toEqual([
    ['discovered', ['found']],
    ['nurtured', []],
    ['reviewed', []],
    ['replicated', ['spread']],
  ]);
  expect([ids(shared), ids(attempts)]).toEqual([['given'], ['tried']]);
});
