import { createHash } from 'node:crypto';
import { SITE, type Release } from './release.ts';
import { readSums } from './sums.ts';

/** So many pages are asked for, spread over the site. */
const PAGES = 20;

/** More wrong addresses than this tell nothing new. */
const ENOUGH = 5;

/** A server may look only every second whether a link has changed; a pause is in milliseconds. */
const TRIES = 5;
const PAUSE = 500;

/**
 * Asks a web server for the home page, twenty more, and the files of the search, and compares the bytes with those of the
 * release; gives the addresses that do not answer so.
 */
export async function askServer(
  url: string,
  { folder }: Pick<Release, 'folder'>,
): Promise<readonly string[]> {
  const base = url.endsWith('/') ? url : `${url}/`;
  const sums = await readSums(folder);
  const files = [...sums.keys()].map((file) => file.slice(SITE.length + 1));
  const pages = files.filter((file) => file.endsWith('/index.html'));
  const step = Math.max(1, Math.ceil(pages.length / PAGES));
  const wanted = [
    'index.html',
    ...pages.filter((_, index) => index % step === 0),
    ...files.filter((file) => /^_search\/[^/]+\/words\.json$/.test(file)),
  ];
  const addressOf = (file: string): string => base + encodeURI(file.replace(/(^|\/)index\.html$/, '$1'));
  const isRight = async (file: string): Promise<boolean> =>
    (await sumOf(addressOf(file))) === sums.get(`${SITE}/${file}`);
  let left: readonly string[] = wanted;
  for (let tries = 1; tries <= TRIES && left.length > 0; tries++) {
    if (tries > 1) await new Promise((resolve) => setTimeout(resolve, PAUSE));
    left = await dropRight(left, isRight);
  }
  return left.slice(0, ENOUGH).map(addressOf);
}

/** The files without those that are right; once enough are wrong, the others stay as they were not asked for. */
async function dropRight(
  files: readonly string[],
  isRight: (file: string) => Promise<boolean>,
): Promise<readonly string[]> {
  const wrong: string[] = [];
  for (const [index, file] of files.entries()) {
    if (wrong.length === ENOUGH) return [...wrong, ...files.slice(index)];
    if (!(await isRight(file))) wrong.push(file);
  }
  return wrong;
}

async function sumOf(address: string): Promise<string> {
  try {
    const answer = await fetch(address, { cache: 'no-store', signal: AbortSignal.timeout(10_000) });
    if (!answer.ok) return `status ${String(answer.status)}`;
    return createHash('sha256')
      .update(Buffer.from(await answer.arrayBuffer()))
      .digest('hex');
  } catch {
    return 'no answer';
  }
}
