import { fieldsIn, isFields, toText, type Fields } from './read-claims.ts';
import type { Trusted } from './verdict.ts';

/**
 * Loads what badges are checked by, from this site alone: its keys, and the first status list, so that both are there
 * without a connection. `undefined` where there are no keys.
 */
export async function loadTrusted({
  did = '',
  keys = '',
  badges = '',
  home = '',
  base = '',
}: DOMStringMap): Promise<Trusted | undefined> {
  const document = parse(await load(keys));
  if (document?.['id'] !== did) return undefined;
  const lists = new Map<string, Promise<string | undefined>>();
  const findList = async (address: string): Promise<string | undefined> => {
    const path = address.startsWith(home) ? base + address.slice(home.length) : '';
    if (!path.startsWith(badges)) return undefined;
    const list = lists.get(path) ?? load(path);
    lists.set(path, list);
    const text = await list;
    // Without a connection once is not without one for good.
    if (text === undefined) lists.delete(path);
    return text;
  };
  await findList(`${home}${badges.slice(base.length)}status-1.jwt`);
  return { did, keys: readKeys(document), findList };
}

/** The keys by their names, as far as badges may be signed with them. */
function readKeys(document: Fields): ReadonlyMap<string, JsonWebKey> {
  const { verificationMethod: methods, assertionMethod: allowed } = document;
  const all = Array.isArray(methods) ? methods.filter(isFields) : [];
  return new Map(
    all
      .filter(({ id }) => Array.isArray(allowed) && allowed.includes(id))
      .map((method) => {
        const { kty, crv, x } = fieldsIn(method, 'publicKeyJwk');
        return [toText(method['id']), { kty: toText(kty), crv: toText(crv), x: toText(x) }];
      }),
  );
}

async function load(path: string): Promise<string | undefined> {
  const response = await fetch(path, { cache: 'no-cache' }).catch(() => undefined);
  return response?.ok === true ? response.text().catch(() => undefined) : undefined;
}

function parse(text: string | undefined): Fields | undefined {
  try {
    const value: unknown = JSON.parse(text ?? '');
    return isFields(value) ? value : undefined;
  } catch {
    return undefined;
  }
}
