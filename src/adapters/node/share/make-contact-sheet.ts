import sharp from 'sharp';

/** Lays pictures out in rows, each scaled to `width`, and writes them as one PNG. Pictures of a sheet have one shape. */
export async function makeContactSheet(
  files: readonly string[],
  path: string,
  { columns, width, height }: { readonly columns: number; readonly width: number; readonly height: number },
): Promise<void> {
  const gap = 8;
  const placed = await Promise.all(
    files.map(async (file, index) => ({
      input: await sharp(file).resize(width, height).png().toBuffer(),
      left: gap + (index % columns) * (width + gap),
      top: gap + Math.floor(index / columns) * (height + gap),
    })),
  );
  const rows = Math.ceil(files.length / columns);
  const size = { width: columns * (width + gap) + gap, height: rows * (height + gap) + gap };
  await sharp({ create: { ...size, channels: 3, background: '#777777' } })
    .composite(placed)
    .png()
    .toFile(path);
}
