import type { Unit } from './catalogue.ts';
import type { Story } from './roll-types.ts';

/** The units that run a practice now: those that only explore it, and those that have stopped, are told of but not counted. */
export function listAdopters({ adoptions }: Pick<Story, 'adoptions'>): readonly Unit[] {
  const running = adoptions.filter(({ status }) => status === 'running' || status === 'kept');
  return [...new Set(running.map(({ unit }) => unit))];
}
