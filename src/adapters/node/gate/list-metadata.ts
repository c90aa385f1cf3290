/** What a picture holds besides its pixels and colours, as parts of a sentence; read from its bytes, by no library. */
export function listMetadata(bytes: Buffer): readonly string[] {
  if (bytes.length < 8) return [HAS.broken];
  if (bytes.readUInt16BE(0) === 0xffd8) return [...new Set(readJpeg(bytes))];
  if (bytes.toString('latin1', 1, 4) === 'PNG') return [...new Set(readPng(bytes))];
  if (bytes.toString('latin1', 8, 12) === 'WEBP') return [...new Set(readWebp(bytes))];
  if (bytes.toString('latin1', 4, 8) === 'ftyp') return [...new Set(readAvif(bytes))];
  return ['it is no picture of the kind that its name says'];
}

const HAS = {
  exif: 'it holds Exif metadata',
  xmp: 'it holds XMP metadata',
  iptc: 'it holds IPTC metadata',
  comment: 'it holds a comment',
  broken: 'it is cut off or broken',
};

/** Segments up to the pixels: APP1 is Exif or XMP, APP13 is IPTC, FE a comment. */
function* readJpeg(bytes: Buffer): Generator<string> {
  let at = 2;
  while (at + 4 <= bytes.length) {
    if (bytes[at] !== 0xff) break;
    const marker = bytes[at + 1] ?? 0;
    if (marker === 0xda) {
      if (bytes.readUInt16BE(bytes.length - 2) !== 0xffd9) yield HAS.broken;
      return;
    }
    const length = bytes.readUInt16BE(at + 2);
    const name = bytes.toString('latin1', at + 4, at + 12);
    if (marker === 0xe1) yield name.startsWith('Exif') ? HAS.exif : HAS.xmp;
    if (marker === 0xed) yield HAS.iptc;
    if (marker === 0xfe) yield HAS.comment;
    at += 2 + length;
  }
  yield HAS.broken;
}

/** Chunks; those of text say with their first word what they hold. */
function* readPng(bytes: Buffer): Generator<string> {
  let at = 8;
  while (at + 8 <= bytes.length) {
    const kind = bytes.toString('latin1', at + 4, at + 8);
    if (kind === 'eXIf') yield HAS.exif;
    if (kind === 'tIME') yield 'it holds the time of its making';
    if (/^(?:tEXt|zTXt|iTXt)$/.test(kind)) yield judgeKeyword(bytes.toString('latin1', at + 8, at + 40));
    at += 12 + bytes.readUInt32BE(at);
    if (kind === 'IEND') {
      if (at !== bytes.length) yield 'something stands after its end';
      return;
    }
  }
  yield HAS.broken;
}

function judgeKeyword(start: string): string {
  const [keyword = ''] = start.split('\0');
  if (/xmp/i.test(keyword)) return HAS.xmp;
  if (/iptc/i.test(keyword)) return HAS.iptc;
  return /exif|app1/i.test(keyword) ? HAS.exif : HAS.comment;
}

function* readWebp(bytes: Buffer): Generator<string> {
  if (bytes.readUInt32LE(4) + 8 !== bytes.length) yield HAS.broken;
  let at = 12;
  while (at + 8 <= bytes.length) {
    const kind = bytes.toString('latin1', at, at + 4);
    if (kind === 'EXIF') yield HAS.exif;
    if (kind === 'XMP ') yield HAS.xmp;
    const size = bytes.readUInt32LE(at + 4);
    at += 8 + size + (size % 2);
  }
}

/** Boxes; the items of a picture are listed in `meta`, each by its kind. */
function* readAvif(bytes: Buffer): Generator<string> {
  let at = 0;
  while (at + 8 <= bytes.length) {
    const size = bytes.readUInt32BE(at);
    if (size < 8 || at + size > bytes.length) {
      yield HAS.broken;
      return;
    }
    if (bytes.toString('latin1', at + 4, at + 8) === 'meta') {
      const items = bytes.toString('latin1', at, at + size);
      if (items.includes('Exif')) yield HAS.exif;
      if (items.includes('application/rdf+xml')) yield HAS.xmp;
    }
    at += size;
  }
}
