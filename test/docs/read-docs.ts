import { globSync, readFileSync } from 'node:fs';

/** A file that a page shows whole, by its path from the content folder. */
export type ShownFile = { readonly path: string; readonly text: string };

/** Every page for readers: the README and all of docs/, as paths from the root of the project. */
export const PAGES = ['README.md', ...globSync('docs/**/*.md')]
  .map((page) => page.replaceAll('\\', '/'))
  .sort();

/** The text of a page. */
export function readPage(page: string): string {
  return readFileSync(page, 'utf8');
}

/** The whole files that a page shows: fenced code whose first line names the form and the path, as `md people/an/index.md`. */
export function listShownFiles(text: string): readonly ShownFile[] {
  return [...text.matchAll(/^(`{3,})(?:md|yaml|csv) (\S+)\n([\s\S]*?)^\1$/gm)].map(
    ([, , path = '', content = '']) => ({ path, text: content }),
  );
}

/** The text without its fenced code, where links are no links. */
export function withoutCode(text: string): string {
  return text.replaceAll(/^(`{3,})[^\n]*\n[\s\S]*?^\1$/gm, '').replaceAll(/`[^`\n]*`/g, '');
}

/** The ids that headings of a page get on GitHub. */
export function listAnchors(text: string): readonly string[] {
  const seen = new Map<string, number>();
  const headings = text.replaceAll(/^(`{3,})[^\n]*\n[\s\S]*?^\1$/gm, '').matchAll(/^#{1,6} (.+)$/gm);
  return [...headings].map(([, heading = '']) => {
    const plain = heading.replaceAll(/\[([^\]]*)\]\([^)]*\)/g, '$1');
    const slug = plain
      .toLowerCase()
      .replaceAll(/[^\p{L}\p{M}\p{N}\p{Pc} -]/gu, '')
      .replaceAll(' ', '-');
    const count = seen.get(slug) ?? 0;
    seen.set(slug, count + 1);
    return count === 0 ? slug : `${slug}-${count}`;
  });
}
