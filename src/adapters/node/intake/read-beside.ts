import { dirname } from 'node:path/posix';
import type { AttachedFile, Image, Locate, Markdown, PictureFile } from '../../../domain/content.ts';
import type { EntryParts, NamedFile } from '../../../domain/entry-parts.ts';
import { toProblem, type Position } from '../../../domain/problem.ts';
import { nearestWord } from '../../../domain/text/nearest-word.ts';
import type { ListedFile } from './list-files.ts';
import { readAttachment } from './read-attachment.ts';
import type { ReadingContext } from './read-parts.ts';
import { readPicture } from './read-picture.ts';
import type { EntryFiles } from './sort-files.ts';

type Beside = {
  readonly pictures: ReadonlyMap<string, PictureFile>;
  readonly files: ReadonlyMap<string, AttachedFile>;
};

/** Reads the pictures and files that an entry names, and compares them with what its texts show. */
export async function readBeside<Facts, Words>(
  entry: EntryFiles,
  parts: EntryParts<Facts, Words>,
  facts: Facts,
  at: Locate,
  bodies: readonly (Markdown | undefined)[],
  context: ReadingContext,
): Promise<Beside> {
  const inText = parts.pictures(facts);
  const portrait = parts.portrait(facts);
  const isCode = entry.main?.path.endsWith('.mdx') === true;
  if (!isCode) compareWithTexts(entry, inText, at, bodies, context);
  return {
    pictures: await readNamed(
      entry,
      portrait ? [portrait, ...inText] : inText,
      at,
      context,
      (file, position) => readPicture(file, context.cacheDir, position, context.report),
    ),
    files: await readNamed(entry, parts.files(facts), at, context, (file, position) =>
      readAttachment(file, position, context.report),
    ),
  };
}

async function readNamed<Result>(
  entry: EntryFiles,
  named: readonly NamedFile[],
  at: Locate,
  { report, use }: ReadingContext,
  read: (file: ListedFile, at: () => Position) => Result | undefined | Promise<Result | undefined>,
): Promise<ReadonlyMap<string, Result>> {
  const results = new Map<string, Result>();
  for (const { file: name, path } of named) {
    const file = entry.beside.get(name.normalize('NFC'));
    if (file === undefined) {
      const suggestion = nearestWord(name, entry.beside.keys()) ?? '';
      report(
        toProblem('missing-file', at(path), {
          found: name,
          kind: 'beside',
          suggestion,
          folder: dirname(entry.path),
        }),
      );
      continue;
    }
    use(file);
    if (results.has(name)) continue;
    const result = await read(file, () => at(path));
    if (result !== undefined) results.set(name, result);
  }
  return results;
}

/** Texts show only pictures that are listed with what they show and who made them; a listed picture is shown. */
function compareWithTexts(
  entry: EntryFiles,
  listed: readonly NamedFile[],
  at: Locate,
  bodies: readonly (Markdown | undefined)[],
  { report, use }: ReadingContext,
): void {
  const images = bodies.flatMap((body) => body?.images ?? []);
  const names = new Set(listed.map(({ file }) => file.normalize('NFC')));
  for (const image of images) {
    if (names.has(image.file)) continue;
    const file = entry.beside.get(image.file);
    if (file !== undefined) use(file);
    reportUnlisted(image, report);
  }
  const shown = new Set(images.map(({ file }) => file));
  for (const { file, path } of listed)
    if (!shown.has(file.normalize('NFC'))) report(toProblem('picture-not-used', at(path), { found: file }));
}

function reportUnlisted({ file, alt, at }: Image, report: ReadingContext['report']): void {
  report(toProblem('picture-not-listed', at, { found: file }));
  if (alt.trim() === '') report(toProblem('missing-alt', at, { found: file }));
}
