/** The headers that every answer of the site carries, by name in lower case. */
export type SiteHeaders = Readonly<Record<string, string>>;

/** Files below one folder of the site, or one file, whose headers differ from the usual ones; a folder ends with a slash. */
export type FolderRule = { readonly folder: string; readonly headers: SiteHeaders };

const FRAMED_NOWHERE = "frame-ancestors 'none'";
const POLICY = [
  "default-src 'none'",
  "script-src 'self' 'wasm-unsafe-eval'",
  ...["style-src 'self'", "img-src 'self'", "font-src 'self'", "connect-src 'self'", "worker-src 'self'"],
  ...["manifest-src 'self'", "base-uri 'none'", "form-action 'self'", FRAMED_NOWHERE],
];

/**
 * What other sites may frame: it shows what is public, and nothing in it does anything. Where a policy names ancestors,
 * browsers ask no x-frame-options (https://www.w3.org/TR/CSP2/#frame-ancestors-and-frame-options).
 */
const FRAMED_ANYWHERE = POLICY.map((each) => (each === FRAMED_NOWHERE ? 'frame-ancestors *' : each)).join(
  '; ',
);

/** How many seconds browsers keep in mind that a site with `https` is never to be asked without. */
export const HSTS_SECONDS = 31_536_000;

/** The strict headers for a site; an address with `https` adds those that would break one without. */
export function toSiteHeaders(isSecure: boolean, hstsSeconds = HSTS_SECONDS): SiteHeaders {
  return {
    'content-security-policy': [...POLICY, ...(isSecure ? ['upgrade-insecure-requests'] : [])].join('; '),
    'x-content-type-options': 'nosniff',
    'referrer-policy': 'strict-origin-when-cross-origin',
    'permissions-policy': 'camera=(), microphone=(), geolocation=(), payment=(), usb=(), browsing-topics=()',
    'cross-origin-opener-policy': 'same-origin',
    'cross-origin-resource-policy': 'same-origin',
    'x-frame-options': 'DENY',
    ...(isSecure && { 'strict-transport-security': `max-age=${hstsSeconds}` }),
  };
}

/** What is asked again on every use: a page may be withdrawn at any moment. */
export const ASK_AGAIN = 'no-cache';

const FOR_GOOD = { 'cache-control': 'public, max-age=31536000, immutable' };
const FOR_OTHER_SITES = { 'cross-origin-resource-policy': 'cross-origin' };
/** What programs on other sites may read as well as show. */
const TO_BE_READ = { ...FOR_OTHER_SITES, 'access-control-allow-origin': '*' };

/** Where headers differ: files named by their content are kept for good, and pictures are there for other sites to show. */
export const FOLDER_RULES: readonly FolderRule[] = [
  { folder: '_astro/', headers: FOR_GOOD },
  { folder: 'pictures/', headers: { ...FOR_GOOD, ...FOR_OTHER_SITES } },
  { folder: 'share/', headers: FOR_OTHER_SITES },
  { folder: 'feeds/', headers: TO_BE_READ },
  { folder: 'api/', headers: TO_BE_READ },
  { folder: 'embed/', headers: { ...TO_BE_READ, 'content-security-policy': FRAMED_ANYWHERE } },
  { folder: 'badges/', headers: TO_BE_READ },
  { folder: '.well-known/did.json', headers: TO_BE_READ },
  { folder: 'did.json', headers: TO_BE_READ },
];

/** The headers of an answer that was found, by its path below the base with a slash at the start; its type excepted. */
export function toHeadersOf(
  path: string,
  isSecure: boolean,
  hstsSeconds = HSTS_SECONDS,
  rules: readonly FolderRule[] = FOLDER_RULES,
): SiteHeaders {
  const rule = rules.find(({ folder }) => path.startsWith(`/${folder}`));
  return { ...toSiteHeaders(isSecure, hstsSeconds), 'cache-control': ASK_AGAIN, ...rule?.headers };
}

/** The headers of an answer of which nothing may be kept or used elsewhere: a page for lost readers. */
export function toHeadersOfLost(isSecure: boolean, hstsSeconds = HSTS_SECONDS): SiteHeaders {
  return { ...toSiteHeaders(isSecure, hstsSeconds), 'cache-control': ASK_AGAIN };
}
