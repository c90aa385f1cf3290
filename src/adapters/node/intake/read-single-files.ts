import { z } from 'zod';
import { badgesSchema, toBadgeLedger, type BadgeLedger } from '../../../domain/badges/badge-ledger.ts';
import { awardsSchema, topicsSchema, unitsSchema } from '../../../domain/catalogue-schema.ts';
import type { WrittenFile } from '../../../domain/content.ts';
import { toProblem } from '../../../domain/problem.ts';
import { searchSchema } from '../../../domain/search-schema.ts';
import { settingsSchema, type WrittenSettings } from '../../../domain/settings-schema.ts';
import { parseFields } from './parse-fields.ts';
import { readCatalogue, readKeptJson, readYaml } from './read-yaml.ts';
import type { Report } from './report.ts';
import type { SortedFiles } from './sort-files.ts';

/** The settings; where they are faulty, their languages all the same, so that translations are not called foreign. */
export function readSettings(
  { single }: SortedFiles,
  report: Report,
): {
  readonly file: WrittenFile<WrittenSettings> | undefined;
  readonly languages: readonly string[] | undefined;
} {
  const path = 'settings.yml';
  const file = single.get(path);
  if (file === undefined) {
    report(toProblem('missing-file', { file: path }, { found: path, kind: 'settings', suggestion: '' }));
    return { file: undefined, languages: undefined };
  }
  const source = readYaml(file, 512 * 1024, report);
  if (source === undefined) return { file: undefined, languages: undefined };
  const value = parseFields(settingsSchema, source, report);
  const languages = z.object({ languages: settingsSchema.shape.languages }).safeParse(source.value)
    .data?.languages;
  return { file: value && { file: path, value, at: source.at }, languages };
}

/** The catalogues; one that cannot be read counts as empty, and its kinds of ids as broken. */
export function readCatalogues({ single }: SortedFiles, report: Report) {
  const none = {
    units: { units: [] },
    topics: { topics: [] },
    awards: { families: [], levels: [], awards: [] },
    search: { concepts: [], barriers: {} },
  };
  const units = readCatalogue('units.yml', single, unitsSchema, none.units, report);
  const topics = readCatalogue('topics.yml', single, topicsSchema, none.topics, report);
  const awards = readCatalogue('awards.yml', single, awardsSchema, none.awards, report);
  const search = readCatalogue('search.yml', single, searchSchema, none.search, report);
  const broken = [
    ...(units === undefined ? ['unit'] : []),
    ...(topics === undefined ? ['topic'] : []),
    ...(awards === undefined ? ['award', 'family', 'level'] : []),
  ];
  const at = (file: string) => ({ file, at: () => ({ file }) });
  const files = {
    units: units ?? { ...at('units.yml'), value: none.units },
    topics: topics ?? { ...at('topics.yml'), value: none.topics },
    awards: awards ?? { ...at('awards.yml'), value: none.awards },
    search: search ?? { ...at('search.yml'), value: none.search },
  };
  return { files, broken };
}

const addressesSchema = z.record(
  z.string().startsWith('/'),
  z.string().regex(/^[a-z]+:\S+$/, { error: 'target' }),
);

/** `addresses.json`: every published address and what it led to. */
export function readAddresses({ single }: SortedFiles, report: Report): ReadonlyMap<string, string> {
  const file = single.get('addresses.json');
  const source = file && readKeptJson(file, report);
  return new Map(Object.entries((source && parseFields(addressesSchema, source, report)) ?? {}));
}

/** `badges.json`: what was ever issued as a badge; `undefined` where nothing was, or where the file has problems. */
export function readBadges({ single }: SortedFiles, report: Report): BadgeLedger | undefined {
  const file = single.get('badges.json');
  const source = file && readKeptJson(file, report);
  const written = source && parseFields(badgesSchema, source, report);
  return written && toBadgeLedger(written);
}
