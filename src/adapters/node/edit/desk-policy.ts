import { toSiteHeaders, type SiteHeaders } from '../../../domain/site-headers.ts';

/** Nothing of the desk is kept: it shows how things stand now. */
const NEVER_KEPT = { 'cache-control': 'no-store' };

/** The headers of our own pages: the strict policy of the site, with the frames of the desk. */
export function toDeskHeaders(previewUrl: string): SiteHeaders {
  const headers = toSiteHeaders(false);
  const policy = `${headers['content-security-policy'] ?? ''}; frame-src 'self' ${previewUrl}`;
  return { ...headers, 'content-security-policy': policy, ...NEVER_KEPT };
}

const EDITOR_POLICY = [
  "default-src 'self'",
  "script-src 'self'",
  "style-src 'self' 'unsafe-inline'",
  "img-src 'self' blob: data:",
  "font-src 'self' data:",
  "connect-src 'self' blob: data:",
  "worker-src 'self' blob:",
  "manifest-src 'self' blob:",
  "media-src 'self' blob:",
  "object-src 'none'",
  "base-uri 'none'",
  "form-action 'none'",
  "frame-ancestors 'self'",
];

/** The headers of the editor in its frame: it sets styles while it runs, and nothing comes from another host. */
export function toEditorHeaders(): SiteHeaders {
  return {
    ...toSiteHeaders(false),
    'content-security-policy': EDITOR_POLICY.join('; '),
    'x-frame-options': 'SAMEORIGIN',
    'cache-control': 'no-cache',
  };
}
