import { mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { OwnPage } from '../../domain/roll-types.ts';

/** Writes the texts of own pages that are code, without their front matter, as `<url>/<lang>/<id>.mdx`; empties the folder first. */
export async function stagePages(pages: readonly OwnPage[], url: URL): Promise<void> {
  const folder = fileURLToPath(url);
  await rm(folder, { recursive: true, force: true });
  await mkdir(folder, { recursive: true });
  for (const page of pages.filter(({ format }) => format === 'mdx')) {
    for (const [lang, source] of page.sources) {
      await mkdir(join(folder, lang), { recursive: true });
      const text = await readFile(source, 'utf8');
      await writeFile(join(folder, lang, `${page.id}.mdx`), withoutFrontMatter(text));
    }
  }
}

function withoutFrontMatter(text: string): string {
  return text.replace(/^---\r?\n[\s\S]*?\r?\n---[ \t]*(?:\r?\n|$)/, '');
}
