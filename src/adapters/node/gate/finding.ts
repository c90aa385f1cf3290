import { GATE_REMEDIES, type GateRule } from './gate-rules.ts';

/** What is wrong with a finished folder: the rule that it breaks, and where and what in one sentence. */
export type Finding = { readonly rule: GateRule; readonly fault: string };

/** The page that explains every rule of the gate, from the root of the project. */
export const GATE_GUIDE = 'docs/gate.md';

/** Where it explains what stops a build before there is a site to judge. */
export const BUILD_GUIDE = `${GATE_GUIDE}#warnings-while-the-pages-are-made`;

/** The findings of one rule. */
export function toFindings(rule: GateRule, faults: readonly string[]): readonly Finding[] {
  return faults.map((fault) => ({ rule, fault }));
}

/** More findings of one rule than this would hide what to do about them. */
const MOST = 20;

/**
 * The findings as lines for people: those of one rule stand together, at most so many of each; below them, once, what to do
 * and where to read more.
 */
export function toLines(findings: readonly Finding[], most = MOST): readonly string[] {
  const groups = Map.groupBy(findings, ({ rule }) => rule);
  return [...groups].flatMap(([rule, group]) => [
    ...group.slice(0, most).map(({ fault }) => fault),
    ...(group.length > most ? [`… and ${String(group.length - most)} more of this rule.`] : []),
    `  → ${GATE_REMEDIES[rule]}`,
    `    ${GATE_GUIDE}#${rule}`,
  ]);
}
