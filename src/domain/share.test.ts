import { expect, it } from 'vitest';
import { isShared } from './share.ts';

it('takes a share for one only where something was divided', () => {
  expect(['1/3', '2/3', '1/1', '2/2', undefined].map(isShared)).toEqual([true, true, false, false, false]);
});
