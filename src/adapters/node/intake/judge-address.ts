const REFERENCE =
  /^(?:person|collective|story|decision|movement|unit|award|topic|page):[a-z0-9-]+(?:#[^\s#]*)?$/;

/** Why a link may not be published; `undefined` for https, mail, telephone, a path on this site, an anchor and a reference to an entry. */
export function toLinkFault(address: string): string | undefined {
  if (/[\s\p{Cc}\\]/u.test(address)) return 'broken';
  if (address.startsWith('#') || REFERENCE.test(address) || /^\/(?!\/)/.test(address)) return undefined;
  if (/^(?:mailto|tel):./i.test(address)) return undefined;
  if (/^https:/i.test(address)) return isPublicAddress(address) ? undefined : 'broken';
  if (/^http:/i.test(address)) return 'http';
  return /^[a-z][a-z0-9+.-]*:/i.test(address) ? 'scheme' : 'relative';
}

/** The file name of a picture that lies beside its text; `undefined` for any other address. */
export function toPictureName(address: string): string | undefined {
  try {
    const name = decodeURIComponent(address.replace(/^\.\//, '')).normalize('NFC');
    return /^[^/\\:?#\p{Cc}]+\.[a-z0-9]{2,5}$/iu.test(name) ? name : undefined;
  } catch {
    return undefined;
  }
}

function isPublicAddress(address: string): boolean {
  if (!URL.canParse(address)) return false;
  const { username, password, hostname } = new URL(address);
  return username === '' && password === '' && hostname !== '';
}
