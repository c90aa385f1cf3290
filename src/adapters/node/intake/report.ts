import type { Problem } from '../../../domain/problem.ts';

/** Takes note of a problem; the reader goes on. */
export type Report = (problem: Problem) => void;
