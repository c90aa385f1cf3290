/** What is wrong with a finished folder: where and what in one sentence, and what to do about it in another. */
export type Finding = { readonly fault: string; readonly remedy: string };

/** Gives findings of one kind the remedy that they share. */
export function withRemedy(faults: readonly string[], remedy: string): readonly Finding[] {
  return faults.map((fault) => ({ fault, remedy }));
}

/** The findings as lines for people: those of one remedy stand together, and it stands once below them. */
export function toLines(findings: readonly Finding[]): readonly string[] {
  const groups = Map.groupBy(findings, ({ remedy }) => remedy);
  return [...groups].flatMap(([remedy, group]) => [...group.map(({ fault }) => fault), `  → ${remedy}`]);
}
