import { expect, it } from 'vitest';
import { facesOf } from './font-faces.ts';
import { loadSlice } from './load-slice.ts';

it('reads the first font of a process as well as the next one', async () => {
  const [face] = facesOf('poster');
  const slice = face?.slices().find(({ name }) => name.includes('vietnamese'));
  if (face === undefined || slice === undefined) throw new Error('The voice has no face.');
  const first = await loadSlice(face, slice);
  const second = await loadSlice(face, slice);
  expect(first.shape('Ễ')).toEqual(second.shape('Ễ'));
  expect(first.shape('Ễ').above).toBeGreaterThan(0.9);
  expect([first.has(0x1ec4), first.has(0x9dd7)]).toEqual([true, false]);
});
