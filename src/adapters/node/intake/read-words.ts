import { z } from 'zod';
import { isId } from '../../../domain/fields.ts';
import { toProblem } from '../../../domain/problem.ts';

import { nearestWord } from '../../../domain/text/nearest-word.ts';
import { en } from '../../../words/interface/en.ts';
import { ADDRESS_WORDS } from '../../../words/addresses.ts';
import { shippedWords } from '../../../words/interface/languages.ts';
import { listPlaceholders } from '../../../words/message-parts.ts';
import type { ListedFile } from './list-files.ts';
import { parseFields } from './parse-fields.ts';
import type { YamlSource } from './parse-yaml.ts';
import { readYaml } from './read-yaml.ts';
import type { Report } from './report.ts';

type Words = ReadonlyMap<string, string>;

const LIMIT = 512 * 1024;
const anyWords = z.record(z.string(), z.unknown());
const english = new Map<string, string>(Object.entries(en));
const addressKeys = ADDRESS_WORDS.map((word) => `address.${word}`);

/**
 * The interface words that an organisation says differently, by language. A language that is not shipped
 * must have all of them; what is missing, unknown or cannot be filled is reported.
 */
export function readWords(
  files: ReadonlyMap<string, ListedFile>,
  languages: readonly string[] | undefined,
  report: Report,
): ReadonlyMap<string, Words> {
  const words = new Map<string, Words>();
  for (const [lang, file] of files) {
    if (languages !== undefined && !languages.includes(lang)) {
      const values = { found: lang, kind: 'unknown', known: languages.join(', ') };
      report(toProblem('unknown-language', { file: file.path }, values));
      continue;
    }
    const source = readYaml(file, LIMIT, report);
    const own = source && parseFields(anyWords, source, report);
    if (source !== undefined && own !== undefined) words.set(lang, judgeWords(lang, own, source, report));
  }
  for (const lang of languages ?? [])
    reportMissing(lang, words.get(lang) ?? new Map<string, string>(), report);
  return words;
}

function judgeWords(
  lang: string,
  own: Readonly<Record<string, unknown>>,
  { at, atKey }: YamlSource,
  report: Report,
): Words {
  const known = [...english.keys(), ...addressKeys];
  const good = new Map<string, string>();
  for (const [key, message] of Object.entries(own)) {
    if (!known.includes(key)) {
      const values = { found: key, suggestion: nearestWord(key, known) ?? '', known: '' };
      report(toProblem('unknown-key', atKey([key]), values));
      continue;
    }
    if (typeof message !== 'string' || message.trim() === '') {
      const kind = message === null || message === '' ? 'empty' : 'plain';
      report(toProblem('schema', at([key]), { found: String(message), kind, path: key, wanted: 'text' }));
      continue;
    }
    const wanted = toFault(lang, key, message);
    if (wanted === undefined) good.set(key, message);
    else report(toProblem('schema', at([key]), { found: message, kind: 'value', path: key, ...wanted }));
  }
  return good;
}

function toFault(
  lang: string,
  key: string,
  message: string,
): { wanted: string; options?: string } | undefined {
  if (addressKeys.includes(key)) return isId(message) ? undefined : { wanted: 'id' };
  const allowed = listPlaceholders(english.get(key) ?? '', 'en');
  if (isFillable(lang, message, allowed)) return undefined;
  return { wanted: 'message', options: allowed.map((name) => `{${name}}`).join(', ') };
}

function isFillable(lang: string, message: string, allowed: readonly string[]): boolean {
  try {
    return listPlaceholders(message, lang).every((name) => allowed.includes(name));
  } catch {
    return false;
  }
}

function reportMissing(lang: string, own: Words, report: Report): void {
  if (shippedWords[lang] !== undefined) return;
  const missing = [...english.keys()].filter((key) => !own.has(key));
  const [first] = missing;
  if (first === undefined) return;
  const values = { found: first, kind: 'interface', lang, count: missing.length };
  report(toProblem('missing-word', { file: `words/${lang}.yml` }, values));
}
