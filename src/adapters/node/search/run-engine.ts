import { readdir, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { close, createIndex, type PagefindIndex } from 'pagefind';
import type { SearchDocument } from './to-document.ts';

/** What of the engine's own output a page needs: neither its ready-made interfaces nor their styles. */
const NEEDED = /^(?:pagefind\.js|pagefind-worker\.js|pagefind-entry\.json|wasm\..*|.*\.pf_meta)$/;

/** Indexes documents of one language into a new folder; throws the engine's own words where it refuses one. */
export async function runEngine(
  lang: string,
  documents: readonly SearchDocument[],
  folder: string,
): Promise<void> {
  const { index, errors } = await createIndex({ forceLanguage: lang });
  if (index === undefined) throw new Error(`The search engine does not start: ${errors.join('; ')}`);
  for (let from = 0; from < documents.length; from += AHEAD)
    await Promise.all(documents.slice(from, from + AHEAD).map((document) => add(index, document)));
  // The engine writes its files itself: through its answer they would take half as long again.
  const output = await index.writeFiles({ outputPath: folder });
  if (output.errors.length > 0)
    throw new Error(`The search engine gives no index: ${output.errors.join('; ')}`);
  await index.deleteIndex();
  for (const entry of await readdir(folder, { withFileTypes: true }))
    if (entry.isFile() && !NEEDED.test(entry.name)) await rm(join(folder, entry.name));
}

/** So many documents are on their way to the engine at once: it takes them in their order. */
const AHEAD = 64;

async function add(index: PagefindIndex, document: SearchDocument): Promise<void> {
  const { errors } = await index.addHTMLFile(document);
  if (errors.length > 0) throw new Error(`The search engine refuses ${document.url}: ${errors.join('; ')}`);
}

/** Ends the engine's process; the next run starts it again. */
export async function closeEngine(): Promise<void> {
  await close();
}
