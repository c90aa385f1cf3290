import { encode } from 'uqr';

/** A code to scan: `size` modules each way, its dark ones as one path in units of a module. */
export type QrCode = { readonly size: number; readonly path: string };

/** The code of an address, with the quiet zone of four modules that readers of codes need. */
export function toQrCode(address: string): QrCode {
  const { data, size } = encode(address, { ecc: 'M', border: 4 });
  const runs = data.flatMap((row, y) =>
    listRuns(row).map(({ x, length }) => `M${x} ${y}h${length}v1h-${length}z`),
  );
  return { size, path: runs.join('') };
}

function listRuns(row: readonly boolean[]): readonly { readonly x: number; readonly length: number }[] {
  return row.flatMap((isDark, x) => {
    if (!isDark || row[x - 1] === true) return [];
    const end = row.indexOf(false, x);
    return [{ x, length: (end === -1 ? row.length : end) - x }];
  });
}
