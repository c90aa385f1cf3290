/** The type of every kind of file that a site has, by its ending. What is not here is served as bytes. */
export const FILE_TYPES: Readonly<Record<string, string>> = {
  html: 'text/html',
  css: 'text/css',
  js: 'text/javascript',
  mjs: 'text/javascript',
  json: 'application/json',
  geojson: 'application/geo+json',
  jwt: 'application/vc+jwt',
  jsonld: 'application/ld+json',
  webmanifest: 'application/manifest+json',
  xml: 'application/xml',
  atom: 'application/atom+xml',
  rss: 'application/rss+xml',
  txt: 'text/plain',
  csv: 'text/csv',
  ics: 'text/calendar',
  yml: 'text/yaml',
  svg: 'image/svg+xml',
  png: 'image/png',
  jpg: 'image/jpeg',
  webp: 'image/webp',
  avif: 'image/avif',
  ico: 'image/x-icon',
  woff2: 'font/woff2',
  woff: 'font/woff',
  pdf: 'application/pdf',
  docx: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
  xlsx: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
  pptx: 'application/vnd.openxmlformats-officedocument.presentationml.presentation',
  odt: 'application/vnd.oasis.opendocument.text',
  ods: 'application/vnd.oasis.opendocument.spreadsheet',
  wasm: 'application/wasm',
  // Parts of the search: packed bytes that its own program unpacks, so no server may call them compressed.
  pagefind: 'application/octet-stream',
  pf_meta: 'application/octet-stream',
  pf_index: 'application/octet-stream',
  pf_fragment: 'application/octet-stream',
  pf_filter: 'application/octet-stream',
  pf_sort: 'application/octet-stream',
};

/** The endings of text, which is in UTF-8 and worth compressing. */
export const TEXT_ENDINGS: readonly string[] = Object.keys(FILE_TYPES).filter((ending) =>
  /^(?:text\/|application\/(?:json|.*\+json|xml|.*\+xml)$|image\/svg)/.test(FILE_TYPES[ending] ?? ''),
);

/** The types of text, each once. */
export const TEXT_TYPES: readonly string[] = [
  ...new Set(TEXT_ENDINGS.map((ending) => FILE_TYPES[ending] ?? '')),
];
