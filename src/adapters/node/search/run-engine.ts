import { close, createIndex } from 'pagefind';
import type { SearchDocument } from './to-document.ts';

/** A file of an index, by its path below the folder of the index. */
export type IndexFile = { readonly path: string; readonly bytes: Uint8Array };

/** What of the engine's own output a page needs: neither its ready-made interfaces nor their styles. */
const NEEDED =
  /^(?:pagefind\.js|pagefind-worker\.js|pagefind-entry\.json|wasm\..*|.*\.pf_(?:meta|index|fragment))$/;

/** Indexes documents of one language; throws the engine's own words where it refuses one. */
export async function runEngine(
  lang: string,
  documents: readonly SearchDocument[],
): Promise<readonly IndexFile[]> {
  const { index, errors } = await createIndex({ forceLanguage: lang });
  if (index === undefined) throw new Error(`The search engine does not start: ${errors.join('; ')}`);
  for (const document of documents) {
    const added = await index.addHTMLFile(document);
    if (added.errors.length > 0)
      throw new Error(`The search engine refuses ${document.url}: ${added.errors.join('; ')}`);
  }
  const output = await index.getFiles();
  if (output.errors.length > 0)
    throw new Error(`The search engine gives no index: ${output.errors.join('; ')}`);
  await index.deleteIndex();
  return output.files
    .map(({ path, content }) => ({ path: path.replaceAll('\\', '/'), bytes: content }))
    .filter(({ path }) => NEEDED.test(path.split('/').at(-1) ?? ''));
}

/** Ends the engine's process; the next run starts it again. */
export async function closeEngine(): Promise<void> {
  await close();
}
