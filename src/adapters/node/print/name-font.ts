/**
 * The font under another family name, so that each of the files that make up one typeface can be asked for by itself.
 * Takes and gives the bytes of a TrueType or OpenType font (https://learn.microsoft.com/typography/opentype/spec/otff).
 */
export function nameFont(font: Buffer, family: string): Buffer {
  const tables = readTables(font).map((table) =>
    table.tag === 'name' ? { tag: table.tag, bytes: toNameTable(family) } : table,
  );
  return joinTables(font.subarray(0, 12), tables);
}

type Table = { readonly tag: string; readonly bytes: Buffer };

const HEAD = 12;
const RECORD = 16;

function readTables(font: Buffer): readonly Table[] {
  return Array.from({ length: font.readUInt16BE(4) }, (_, index) => {
    const at = HEAD + index * RECORD;
    const from = font.readUInt32BE(at + 8);
    const bytes = font.subarray(from, from + font.readUInt32BE(at + 12));
    return { tag: font.toString('latin1', at, at + 4), bytes };
  });
}

function joinTables(head: Buffer, tables: readonly Table[]): Buffer {
  const directory = Buffer.alloc(tables.length * RECORD);
  const bodies: Buffer[] = [];
  let from = HEAD + directory.length;
  tables.forEach(({ tag, bytes }, index) => {
    const padded = Buffer.concat([bytes, Buffer.alloc((4 - (bytes.length % 4)) % 4)]);
    const at = index * RECORD;
    directory.write(tag, at, 'latin1');
    directory.writeUInt32BE(toChecksum(padded), at + 4);
    directory.writeUInt32BE(from, at + 8);
    directory.writeUInt32BE(bytes.length, at + 12);
    bodies.push(padded);
    from += padded.length;
  });
  return Buffer.concat([head, directory, ...bodies]);
}

function toChecksum(padded: Buffer): number {
  let sum = 0;
  for (let at = 0; at < padded.length; at += 4) sum = (sum + padded.readUInt32BE(at)) >>> 0;
  return sum;
}

/** Family, style, full name and PostScript name, in UTF-16 for Windows and American English. */
function toNameTable(family: string): Buffer {
  const names = [
    { id: 1, text: family },
    { id: 2, text: 'Regular' },
    { id: 4, text: family },
    { id: 6, text: family.replace(/[^A-Za-z0-9-]/g, '-').slice(0, 63) },
  ].map(({ id, text }) => ({ id, bytes: Buffer.from(text, 'utf16le').swap16() }));
  const head = Buffer.alloc(6 + names.length * 12);
  head.writeUInt16BE(names.length, 2);
  head.writeUInt16BE(head.length, 4);
  let offset = 0;
  names.forEach(({ id, bytes }, index) => {
    const at = 6 + index * 12;
    [3, 1, 0x409, id, bytes.length, offset].forEach((value, place) =>
      head.writeUInt16BE(value, at + place * 2),
    );
    offset += bytes.length;
  });
  return Buffer.concat([head, ...names.map(({ bytes }) => bytes)]);
}
