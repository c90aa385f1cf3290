import type { Translation } from '../../../domain/content.ts';
import type { EntryParts, KeyedItem } from '../../../domain/entry-parts.ts';
import { toProblem } from '../../../domain/problem.ts';
import { nearestWord } from '../../../domain/text/nearest-word.ts';
import type { ListedFile } from './list-files.ts';
import { parseFields } from './parse-fields.ts';
import type { YamlSource } from './parse-yaml.ts';
import { readParts, toBody, type ReadingContext } from './read-parts.ts';
import type { Report } from './report.ts';
import type { EntryFiles } from './sort-files.ts';

/** The translations of an entry; `items` are the keyed items of the original, where that could be read. */
export function readTranslations<Facts, Words>(
  files: EntryFiles,
  parts: EntryParts<Facts, Words>,
  items: readonly KeyedItem[] | undefined,
  context: ReadingContext,
): readonly Translation<Words>[] {
  const translations: Translation<Words>[] = [];
  for (const { lang, file } of files.translations) {
    if (!isKnown(lang, file, context)) continue;
    const translation = readTranslation(files, lang, file, parts, items, context);
    if (translation !== undefined) translations.push(translation);
  }
  return translations;
}

function isKnown(lang: string, file: ListedFile, { languages, report }: ReadingContext): boolean {
  if (languages === undefined || languages.slice(1).includes(lang)) return true;
  const kind = languages[0] === lang ? 'default' : 'unknown';
  report(
    toProblem('unknown-language', { file: file.path }, { found: lang, kind, known: languages.join(', ') }),
  );
  return false;
}

function readTranslation<Facts, Words>(
  files: EntryFiles,
  lang: string,
  file: ListedFile,
  parts: EntryParts<Facts, Words>,
  items: readonly KeyedItem[] | undefined,
  context: ReadingContext,
): Translation<Words> | undefined {
  const { report } = context;
  if (files.main?.path.endsWith('.mdx') !== file.path.endsWith('.mdx')) {
    report(
      toProblem('file-not-used', { file: file.path }, { found: file.path, kind: 'format', suggestion: '' }),
    );
    return undefined;
  }
  const source = readParts(parts, file, context);
  if (source === undefined) return undefined;
  const words = parseFields(parts.words, source.fields, report, parts.facts);
  const body = toBody(source, file, report);
  if (words === undefined) return undefined;
  const own = parts.keyedWords(words);
  reportTwice(own, source.fields, report);
  if (items !== undefined) reportForeign(own, items, source.fields, report);
  return { lang, file: file.path, words, body, at: source.fields.at };
}

/** Items of a translation that the original does not have. */
function reportForeign(
  own: readonly KeyedItem[],
  items: readonly KeyedItem[],
  { at }: YamlSource,
  report: Report,
): void {
  for (const { list, key, path } of own) {
    const known = items.filter((item) => item.list === list).map((item) => item.key);
    if (known.includes(key)) continue;
    report(
      toProblem('translated-key', at(path), { found: key, list, suggestion: nearestWord(key, known) ?? '' }),
    );
  }
}

/** Reports keys that stand twice in one list. */
export function reportTwice(items: readonly KeyedItem[], { at }: YamlSource, report: Report): void {
  const seen = new Set<string>();
  for (const { list, key, path } of items) {
    const name = `${list}/${key}`;
    if (seen.has(name)) report(toProblem('duplicate-key', at(path), { found: key, list }));
    seen.add(name);
  }
}
