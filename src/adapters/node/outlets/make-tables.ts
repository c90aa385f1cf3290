import { writeCsv } from 'hucre/csv';
import type { Contexts } from '../../../domain/create-contexts.ts';
import { toTablePath } from '../../../domain/data/data-addresses.ts';
import { cutRoll, toRollTable } from '../../../domain/data/roll-table.ts';
import type { OutletFile } from '../../../domain/outlets/outlet.ts';
import type { Roll } from '../../../domain/roll-types.ts';

/** The roll as CSV in every language: in UTF-8 with its mark, for Excel, and with nothing that a program would take for a formula. */
export function* makeTables(roll: Roll, { contextOf }: Contexts): Iterable<OutletFile> {
  const parts = cutRoll(roll);
  for (const lang of roll.site.languages) {
    const context = contextOf(lang, { kind: 'home' });
    for (const [index, honours] of parts.entries()) {
      const { header, rows } = toRollTable(honours, context);
      const cells = [header, ...rows].map((row) => [...row]);
      const text = writeCsv(cells, { bom: true, escapeFormulae: true, lineSeparator: '\r\n' });
      yield { path: toTablePath(lang, index + 1), text };
    }
  }
}
