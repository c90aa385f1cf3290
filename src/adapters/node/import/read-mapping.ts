import { readFile } from 'node:fs/promises';
import { basename } from 'node:path';
import { mappingSchema, type Mapping } from '../../../domain/import/mapping.ts';
import type { ReportImport } from '../../../domain/import/problem.ts';
import { parseFields } from '../intake/parse-fields.ts';
import { parseYaml } from '../intake/parse-yaml.ts';
import type { Report } from '../intake/report.ts';

/**
 * Reads a mapping file; `undefined` where it cannot be used. Its own faults are told in the words for content;
 * only a missing file is a fault of import.
 */
export async function readMapping(
  path: string,
  report: ReportImport,
  reportFault: Report,
): Promise<Mapping | undefined> {
  const file = basename(path);
  const text = await readFile(path, 'utf8').catch(() => undefined);
  if (text === undefined) {
    report('mapping-missing', { file }, { found: path });
    return;
  }
  const source = parseYaml(text, file, reportFault);
  return source && parseFields(mappingSchema, source, reportFault);
}

/** The name of a mapping, by which the folder remembers its imports: `prizes` for `prizes.map.yml`. */
export function toMappingName(path: string): string {
  return basename(path).replace(/(?:\.map)?\.ya?ml$/i, '');
}
