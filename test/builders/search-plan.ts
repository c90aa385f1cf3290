import type { Plan } from '../../src/domain/search/plan.ts';

/** A plan that asks for nothing. */
export const EMPTY_PLAN: Plan = {
  ...{ whole: [], others: [], parts: [], isNamed: false },
  ...{ corrected: undefined, barriers: [], marked: [], plain: '', exact: undefined },
};
