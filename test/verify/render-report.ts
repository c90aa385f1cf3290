import { LOOKS, type Outcome, type Part } from './outcome.ts';

/** When and with what a part was run; no browser where only trials were. */
export type Circumstances = {
  readonly date: string;
  readonly node: string;
  readonly browser: string | undefined;
};

const TITLES: Readonly<Record<Part, string>> = {
  axe: 'Barriers (axe)',
  bytes: 'Bytes and the strict policy',
  zoom: 'Zoom, forced colours, reduced motion',
  servers: 'Web servers',
  lighthouse: 'Lighthouse',
  publish: 'Publishing while visitors read',
  reproducible: 'Two builds of one commit',
  incremental: 'A build with kept caches equals one without',
  editor: 'The guide for staff, step by step',
};
const HEAD = `# Verification

What \`npm run verify\` measured on the sample site. The command writes this page; each part says when it was run.
`;

/** What a person at a terminal reads of a part: its figures, then every miss. */
export function renderForTerminal(part: Part, outcome: Outcome): string {
  if (!outcome.ran) return `${TITLES[part]}: not run (${outcome.why})\n`;
  const { columns, rows, misses } = outcome;
  const table = [columns, ...rows];
  const widths = columns.map((_, index) => Math.max(...table.map((row) => row[index]?.length ?? 0)));
  const lines = table.map((row) => row.map((cell, index) => cell.padEnd(widths[index] ?? 0)).join('  '));
  return [TITLES[part], ...lines, toVerdict(misses.length), ...misses.map((miss) => `  ${miss}`), ''].join(
    '\n',
  );
}

/**
 * The page of results with these parts renewed; a part that was not asked for keeps its words from `before`, the page
 * as it stands. Parts stand in the order of `parts`.
 */
export function renderPage(
  before: string,
  parts: readonly Part[],
  outcomes: ReadonlyMap<Part, Outcome>,
  circumstances: Circumstances,
): string {
  const kept = new Map(
    before.split(/^(?=## )/m).map((section) => [section.split('\n', 1)[0] ?? '', section]),
  );
  const sections = parts.flatMap((part) => {
    const outcome = outcomes.get(part);
    const old = kept.get(`## ${TITLES[part]}`)?.trimEnd();
    if (outcome !== undefined) return [renderSection(part, outcome, circumstances)];
    return old === undefined ? [] : [old];
  });
  return `${[HEAD.trimEnd(), ...sections].join('\n\n')}\n`;
}

function renderSection(part: Part, outcome: Outcome, { date, node, browser }: Circumstances): string {
  const isLook = LOOKS.some((look) => look === part) && browser !== undefined;
  const when = `${date}, Node ${node}${isLook ? `, Chromium ${browser}` : ''}.`;
  if (!outcome.ran) return `## ${TITLES[part]}\n\n${when} Not run: ${outcome.why}`;
  const { method, columns, rows, misses } = outcome;
  const table = [columns, columns.map(() => '---'), ...rows].map(
    (row) => `| ${row.map(toCell).join(' | ')} |`,
  );
  const list = misses.map((miss) => `- ${toCell(miss)}`);
  const figures = rows.length > 0 ? [table.join('\n')] : [];
  const parts = [`## ${TITLES[part]}`, when, method, ...figures, `**${toVerdict(misses.length)}**`];
  return [...parts, ...(list.length > 0 ? [list.join('\n')] : [])].join('\n\n');
}

function toVerdict(misses: number): string {
  return misses === 0 ? 'No miss.' : `${misses} ${misses === 1 ? 'miss' : 'misses'}.`;
}

function toCell(text: string): string {
  return text.replaceAll(/\s+/g, ' ').replaceAll('|', '\\|').replaceAll('<', '&lt;');
}
