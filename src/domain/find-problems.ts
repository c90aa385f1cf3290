import type { Now } from './calendar.ts';
import type { Content } from './content.ts';
import type { Problem } from './problem.ts';
import { findReferenceProblems } from './problems-of-references.ts';

/** The mistakes that only show when several files are read together, or on a certain day; in no order. */
export function findProblems(content: Content, now: Now): readonly Problem[] {
  void now;
  return [...findReferenceProblems(content)];
}
