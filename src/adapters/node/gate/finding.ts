import { GATE_REMEDIES, type GateRule } from './gate-rules.ts';

/** What is wrong with a finished folder: the rule that it breaks, and where and what in one sentence. */
export type Finding = { readonly rule: GateRule; readonly fault: string };

/** The page that explains every rule of the gate, from the root of the project. */
export const GATE_GUIDE = 'docs/gate.md';

/** The findings of one rule. */
export function toFindings(rule: GateRule, faults: readonly string[]): readonly Finding[] {
  return faults.map((fault) => ({ rule, fault }));
}

/** The findings as lines for people: those of one rule stand together; below them, once, what to do and where to read more. */
export function toLines(findings: readonly Finding[]): readonly string[] {
  const groups = Map.groupBy(findings, ({ rule }) => rule);
  return [...groups].flatMap(([rule, group]) => [
    ...group.map(({ fault }) => fault),
    `  → ${GATE_REMEDIES[rule]}`,
    `    ${GATE_GUIDE}#${rule}`,
  ]);
}
