/** Waits no longer than this for an answer of the site, in milliseconds. */
const PATIENCE = 30_000;

/** The text at an address of the site, always asked for anew; `undefined` where it cannot be had, for whatever reason. */
export async function askText(address: string): Promise<string | undefined> {
  const giveUp = new AbortController();
  const timer = setTimeout(() => giveUp.abort(), PATIENCE);
  try {
    const answer = await fetch(address, { cache: 'no-store', signal: giveUp.signal });
    return answer.ok && !answer.redirected ? await answer.text() : undefined;
  } catch {
    return undefined;
  } finally {
    clearTimeout(timer);
  }
}

/** The value of a JSON text; `undefined` where it is none. */
export function parseJson(text: string | undefined): unknown {
  try {
    return text === undefined ? undefined : JSON.parse(text);
  } catch {
    return undefined;
  }
}
