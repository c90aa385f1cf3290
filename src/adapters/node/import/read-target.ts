import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { isMap, isScalar, isSeq } from 'yaml';
import type { YAMLMap } from 'yaml';
import type { KnownCatalogue, Named } from '../../../domain/import/catalogue.ts';
import type { ReportImport } from '../../../domain/import/problem.ts';
import type { KnownProfile } from '../../../domain/import/recipients.ts';
import { emptyState, importStateSchema, type ImportState } from '../../../domain/import/state.ts';
import { parseEntry, parseYamlFile } from './front-matter.ts';

/** A content folder as far as an import has to know it. Files that an import may change are kept as text. */
export type ImportTarget = {
  readonly dir: string;
  readonly stateFile: string;
  readonly state: ImportState;
  /** The default language; `undefined` where there are no settings yet. */
  readonly language: string | undefined;
  readonly catalogue: KnownCatalogue;
  readonly profiles: readonly KnownProfile[];
  readonly decisionIds: ReadonlySet<string>;
  readonly read: (path: string) => Promise<string | undefined>;
};

/** Reads a content folder, which need not exist. Files that cannot be read are reported. */
export async function readTarget(
  dir: string,
  mappingName: string,
  report: ReportImport,
): Promise<ImportTarget> {
  const stateFile = `imports/${mappingName}.state.json`;
  const read = (path: string): Promise<string | undefined> => readText(join(dir, path));
  const fields = async (path: string): Promise<YAMLMap | undefined> => {
    const text = await read(path);
    if (text === undefined) return undefined;
    const file = parseYamlFile(text);
    if (file === undefined) report('folder-file', { file: path });
    return file?.fields;
  };
  const [settings, awards, units, topics] = await Promise.all(
    ['settings.yml', 'awards.yml', 'units.yml', 'topics.yml'].map(fields),
  );
  const idsOf = (list: string): ReadonlySet<string> => new Set(toNamed(awards, list).map(({ id }) => id));
  const decisions = await listNames(join(dir, 'decisions'));
  return {
    ...{ dir, stateFile, read, state: parseState(await read(stateFile), stateFile, report) },
    language: firstLanguage(settings),
    catalogue: {
      ...{ families: idsOf('families'), levels: idsOf('levels'), awards: idsOf('awards') },
      ...{ units: toNamed(units, 'units'), topics: toNamed(topics, 'topics') },
    },
    profiles: [
      ...(await readProfiles(dir, 'people', 'person', report)),
      ...(await readProfiles(dir, 'collectives', 'collective', report)),
    ],
    decisionIds: new Set(decisions.map((name) => name.replace(/\..*$/, ''))),
  };
}

async function readProfiles(
  dir: string,
  folder: string,
  kind: KnownProfile['kind'],
  report: ReportImport,
): Promise<KnownProfile[]> {
  const profiles: KnownProfile[] = [];
  for (const id of await listNames(join(dir, folder))) {
    const file = `${folder}/${id}/index.md`;
    const text = await readText(join(dir, file));
    if (text === undefined) continue;
    const fields = parseEntry(text)?.fields;
    if (fields === undefined) report('folder-file', { file });
    profiles.push({ kind, id, name: textOf(fields, 'name'), formerIds: textsOf(fields, 'formerIds') });
  }
  return profiles;
}

function parseState(text: string | undefined, file: string, report: ReportImport): ImportState {
  if (text === undefined) return emptyState();
  try {
    const state = importStateSchema.safeParse(JSON.parse(text));
    if (state.success) return state.data;
  } catch {
    // Told below, with every other state that is not as it was written.
  }
  report('folder-file', { file });
  return emptyState();
}

function toNamed(file: YAMLMap | undefined, list: string): readonly Named[] {
  const items = file?.get(list);
  if (!isSeq(items)) return [];
  return items.items.filter(isMap).flatMap((item) => {
    const id = textOf(item, 'id');
    const name = item.get('name');
    const names = isMap(name)
      ? name.items.flatMap(({ value }) => (isScalar(value) ? [String(value.value)] : []))
      : [];
    return id === undefined ? [] : [{ id, names }];
  });
}

function firstLanguage(settings: YAMLMap | undefined): string | undefined {
  return textsOf(settings, 'languages')[0];
}

function textOf(fields: YAMLMap | undefined, key: string): string | undefined {
  const value = fields?.get(key);
  return typeof value === 'string' || typeof value === 'number' ? String(value) : undefined;
}

function textsOf(fields: YAMLMap | undefined, key: string): readonly string[] {
  const list = fields?.get(key);
  return isSeq(list) ? list.items.flatMap((item) => (isScalar(item) ? [String(item.value)] : [])) : [];
}

async function readText(path: string): Promise<string | undefined> {
  try {
    return await readFile(path, 'utf8');
  } catch (error) {
    if (isMissing(error)) return undefined;
    throw error;
  }
}

async function listNames(path: string): Promise<readonly string[]> {
  try {
    return (await readdir(path)).sort();
  } catch (error) {
    if (isMissing(error)) return [];
    throw error;
  }
}

function isMissing(error: unknown): boolean {
  return error instanceof Error && 'code' in error && (error.code === 'ENOENT' || error.code === 'ENOTDIR');
}
