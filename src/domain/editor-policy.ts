/** The origins of a Git host: what the editor asks, and where the pictures of those who sign in lie. */
export type HostOrigins = { readonly asks: readonly string[]; readonly shows: readonly string[] };

const NO_HOST: HostOrigins = { asks: [], shows: [] };

/**
 * The policy of the page of the editor, which differs from that of the site: Sveltia sets styles in the page and shows
 * pictures from the browser's memory. Nothing may be asked of another host but of the Git host.
 */
export function toEditorPolicy({ asks, shows }: HostOrigins = NO_HOST): string {
  return [
    "default-src 'none'",
    // Pictures of telephones (HEIC) are turned into others by WebAssembly.
    "script-src 'self' 'wasm-unsafe-eval'",
    "style-src 'self' 'unsafe-inline'",
    ['img-src', "'self'", 'blob:', 'data:', ...shows].join(' '),
    "media-src 'self' blob:",
    "font-src 'self' data:",
    ['connect-src', "'self'", 'blob:', 'data:', ...asks].join(' '),
    "worker-src 'self' blob:",
    "manifest-src 'self' blob:",
    "frame-src 'self' blob:",
    "base-uri 'none'",
    "form-action 'self'",
  ].join('; ');
}
