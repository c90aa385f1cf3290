/**
 * The policy of the page of the editor, which differs from that of the site: Sveltia sets styles in the page and shows
 * pictures from the browser's memory. Nothing may be asked of another host but of the Git host, named by its origins.
 */
export function toEditorPolicy(hosts: readonly string[] = []): string {
  return [
    "default-src 'none'",
    // Pictures of telephones (HEIC) are turned into others by WebAssembly.
    "script-src 'self' 'wasm-unsafe-eval'",
    "style-src 'self' 'unsafe-inline'",
    "img-src 'self' blob: data:",
    "media-src 'self' blob:",
    "font-src 'self' data:",
    ['connect-src', "'self'", 'blob:', 'data:', ...hosts].join(' '),
    "worker-src 'self' blob:",
    "manifest-src 'self' blob:",
    "frame-src 'self' blob:",
    "base-uri 'none'",
    "form-action 'self'",
  ].join('; ');
}
