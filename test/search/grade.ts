/** How well one query was answered: the part of the right answers among the first five, and 1 over the place of the first. */
export type Grade = {
  readonly category: string;
  readonly recall: number;
  readonly rank: number;
  readonly isEmpty: boolean;
};

/** Grades the answer to a query: the ids of records in their order. A bare name of several records is met by any of them. */
export function toGrade(
  category: string,
  wanted: readonly (readonly string[])[],
  answer: readonly string[],
): Grade {
  const first = answer.slice(0, 5);
  const met = wanted.filter((ids) => ids.some((id) => first.includes(id))).length;
  const places = wanted.flat().map((id) => answer.indexOf(id));
  const best = Math.min(...places.filter((place) => place >= 0), Infinity);
  return {
    category,
    recall: met / Math.min(5, wanted.length),
    rank: best === Infinity ? 0 : 1 / (best + 1),
    isEmpty: answer.length === 0,
  };
}

/** Means over grades: recall@5, mean reciprocal rank and the rate of queries without any result, each from 0 to 1. */
export function toMeans(grades: readonly Grade[]): {
  readonly count: number;
  readonly recall: number;
  readonly mrr: number;
  readonly empty: number;
} {
  const mean = (of: (grade: Grade) => number): number =>
    grades.length === 0 ? 0 : grades.reduce((sum, grade) => sum + of(grade), 0) / grades.length;
  return {
    count: grades.length,
    recall: mean(({ recall }) => recall),
    mrr: mean(({ rank }) => rank),
    empty: mean(({ isEmpty }) => Number(isEmpty)),
  };
}
