import { createHash } from 'node:crypto';
import { SITE, type Release } from './release.ts';
import { readSums } from './sums.ts';

/** So many pages are asked for, spread over the site. */
const PAGES = 20;

/** More wrong addresses than this tell nothing new. */
const ENOUGH = 5;

/** A server may look only every second whether a link has changed. */
const TRIES = 5;

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
  const wrong: string[] = [];
  for (const file of wanted) {
    if (wrong.length === ENOUGH) break;
    const address = base + encodeURI(file.replace(/(^|\/)index\.html$/, '$1'));
    if (!(await answers(address, sums.get(`${SITE}/${file}`)))) wrong.push(address);
  }
  return wrong;
}

async function answers(address: string, sum: string | undefined): Promise<boolean> {
  for (let tries = 1; tries <= TRIES; tries++) {
    if ((await sumOf(address)) === sum) return true;
    await new Promise((resolve) => setTimeout(resolve, 500));
  }
  return false;
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
