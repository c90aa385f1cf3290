import type { z } from 'zod';
import type { WrittenFile } from '../../../domain/content.ts';
import type { ListedFile } from './list-files.ts';
import { parseFields } from './parse-fields.ts';
import { parseKeptJson, parseYaml, type YamlSource } from './parse-yaml.ts';
import { readText } from './read-text.ts';
import type { Report } from './report.ts';

/** A whole YAML file, not yet judged by a schema; `undefined` with the reasons reported. */
export function readYaml(file: ListedFile, limit: number, report: Report): YamlSource | undefined {
  const text = readText(file, limit, report);
  return text === undefined ? undefined : parseYaml(text, file.path, report);
}

/** A whole file that the program keeps as JSON, not yet judged by a schema; `undefined` with the reasons reported. */
export function readKeptJson(file: ListedFile, report: Report): YamlSource | undefined {
  const text = readText(file, KEPT_LIMIT, report);
  return text === undefined ? undefined : parseKeptJson(text, file.path, report);
}

const KEPT_LIMIT = 64 * 1024 * 1024;

/** A catalogue: what its file says, `empty` where there is no such file, `undefined` where it cannot be read. */
export function readCatalogue<Value>(
  path: string,
  files: ReadonlyMap<string, ListedFile>,
  schema: z.ZodType<Value>,
  empty: Value,
  report: Report,
): WrittenFile<Value> | undefined {
  const file = files.get(path);
  if (file === undefined) return { file: path, value: empty, at: () => ({ file: path }) };
  const source = readYaml(file, CATALOGUE_LIMIT, report);
  const value = source && parseFields(schema, source, report);
  return source === undefined || value === undefined ? undefined : { file: path, value, at: source.at };
}

const CATALOGUE_LIMIT = 4 * 1024 * 1024;
