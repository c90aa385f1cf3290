import { Parser } from 'htmlparser2';

/** What a finished page says of itself and points to; addresses as they are written. */
export type ParsedPage = {
  readonly lang: string | undefined;
  readonly title: string;
  readonly description: string | undefined;
  readonly canonical: string | undefined;
  readonly alternates: readonly { readonly hreflang: string; readonly href: string }[];
  readonly noindex: boolean;
  /** Where the page leads on by itself. */
  readonly refresh: string | undefined;
  /** The picture that previews of links to it show: its `og:image`. */
  readonly preview: string | undefined;
  /** How many `h1` it has. */
  readonly headings: number;
  /** The `data-entry` of its main part, and every `data-honour`. */
  readonly entry: string | undefined;
  readonly honours: readonly string[];
  /** Every address of a link, picture, script, style or file. */
  readonly targets: readonly string[];
  readonly ids: readonly string[];
  /** The JSON-LD blocks, not yet parsed. */
  readonly structuredData: readonly string[];
  /** The words in its main part. */
  readonly text: string;
  /** What the strict content policy would block: inline scripts, styles and handlers. */
  readonly inline: readonly string[];
  /** Every way in which an element with its attributes stands within another, each once. */
  readonly shapes: readonly string[];
  /** What programs leave where something has gone wrong, as it stands in the page. */
  readonly remains: readonly string[];
};

/** No reader is ever to see these. */
const REMAINS = /__ASTRO_[A-Z_]+|\[object Object\]|__VITE_[A-Z_]+/g;

type Draft = {
  -readonly [Key in keyof ParsedPage]: ParsedPage[Key] extends readonly (infer Item)[]
    ? Item[]
    : ParsedPage[Key];
};
type Attributes = Readonly<Record<string, string>>;
type Place = { inMain: boolean; inTitle: boolean; inStructuredData: boolean; inData: boolean };

/** Parses one finished page; never fails on faulty HTML. */
export function parsePage(html: string): ParsedPage {
  const page: Draft = {
    ...{
      lang: undefined,
      title: '',
      description: undefined,
      canonical: undefined,
      alternates: [],
      noindex: false,
    },
    ...{
      refresh: undefined,
      preview: undefined,
      headings: 0,
      entry: undefined,
      honours: [],
      targets: [],
      ids: [],
      structuredData: [],
    },
    ...{ text: '', inline: [], shapes: [], remains: [...new Set(html.match(REMAINS))] },
  };
  const shapes = new Set<string>();
  const around: string[] = [];
  const place: Place = { inMain: false, inTitle: false, inStructuredData: false, inData: false };
  const parser = new Parser({
    onopentag: (name, attributes) => {
      shapes.add(`${around.at(-1) ?? ''}>${name} ${Object.keys(attributes).join(' ')}`);
      around.push(name);
      readPlace(name, attributes, page, place);
      readAttributes(name, attributes, page);
      if (name === 'meta') readMeta(attributes, page);
      if (name === 'link') readLink(attributes, page);
    },
    ontext: (text) => {
      if (place.inTitle) page.title += text;
      else if (place.inStructuredData) page.structuredData.push((page.structuredData.pop() ?? '') + text);
      else if (place.inMain && !place.inData) page.text += text;
    },
    onclosetag: (name) => {
      around.pop();
      if (name === 'main') place.inMain = false;
      if (name === 'title') place.inTitle = false;
      if (name === 'script') place.inStructuredData = place.inData = false;
    },
  });
  parser.end(html);
  return { ...page, shapes: [...shapes] };
}

function readPlace(name: string, attributes: Attributes, page: Draft, place: Place): void {
  if (name === 'html') page.lang = attributes['lang'];
  if (name === 'h1') page.headings += 1;
  if (name === 'title' && page.title === '') place.inTitle = true;
  if (name === 'main') {
    place.inMain = true;
    page.entry = attributes['data-entry'];
  }
  if (name === 'script' && attributes['type'] === 'application/ld+json') {
    place.inStructuredData = true;
    page.structuredData.push('');
  } else if (name === 'script' && attributes['type'] === 'application/json') place.inData = true;
  else if ((name === 'script' && attributes['src'] === undefined) || name === 'style')
    page.inline.push(`<${name}>`);
}

function readAttributes(name: string, attributes: Attributes, page: Draft): void {
  for (const key of ['href', 'src', 'poster', 'action', 'data']) {
    const target = attributes[key];
    if (target !== undefined && name !== 'link') page.targets.push(target);
  }
  for (const candidate of attributes['srcset']?.split(',') ?? [])
    page.targets.push(candidate.trim().split(/\s/)[0] ?? '');
  const { id } = attributes;
  if (id !== undefined) page.ids.push(id);
  const honour = attributes['data-honour'];
  if (honour !== undefined) page.honours.push(honour);
  for (const key of Object.keys(attributes))
    if (key === 'style' || key.startsWith('on')) page.inline.push(`${name}[${key}]`);
}

function readMeta(attributes: Attributes, page: Draft): void {
  const content = attributes['content'] ?? '';
  if (attributes['name'] === 'description') page.description = content;
  if (attributes['property'] === 'og:image') page.preview = content;
  if (attributes['name'] === 'robots') page.noindex = /\bnoindex\b/.test(content);
  if (attributes['http-equiv']?.toLowerCase() === 'refresh') page.refresh = /url=(.*)$/i.exec(content)?.[1];
}

function readLink(attributes: Attributes, page: Draft): void {
  const { rel = '', href, hreflang } = attributes;
  if (href === undefined) return;
  if (rel === 'canonical') page.canonical = href;
  else if (rel === 'alternate' && hreflang !== undefined) page.alternates.push({ hreflang, href });
  else page.targets.push(href);
}
