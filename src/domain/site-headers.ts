/** The headers that every answer of the site carries, by name in lower case. */
export type SiteHeaders = Readonly<Record<string, string>>;

const POLICY = [
  "default-src 'none'",
  "script-src 'self' 'wasm-unsafe-eval'",
  ...["style-src 'self'", "img-src 'self'", "font-src 'self'", "connect-src 'self'", "worker-src 'self'"],
  ...["manifest-src 'self'", "base-uri 'none'", "form-action 'self'", "frame-ancestors 'none'"],
];

/** The strict headers for a site; an address with `https` adds those that would break one without. */
export function toSiteHeaders(isSecure: boolean): SiteHeaders {
  return {
    'content-security-policy': [...POLICY, ...(isSecure ? ['upgrade-insecure-requests'] : [])].join('; '),
    'x-content-type-options': 'nosniff',
    'referrer-policy': 'strict-origin-when-cross-origin',
    'permissions-policy': 'camera=(), microphone=(), geolocation=(), payment=(), usb=(), browsing-topics=()',
    'cross-origin-opener-policy': 'same-origin',
    'cross-origin-resource-policy': 'same-origin',
    'x-frame-options': 'DENY',
    ...(isSecure && { 'strict-transport-security': 'max-age=31536000' }),
  };
}

/** How long an answer may be kept: files named by their content for good, everything else only after asking again. */
export function toCacheControl(path: string): string {
  return /^\/(?:_astro|pictures)\//.test(path) ? 'public, max-age=31536000, immutable' : 'no-cache';
}
