/** What a frame tells the page that it stands in. */
export type HeightMessage = { readonly florilegium: 'height'; readonly height: number };

/** Higher than this no frame becomes, whatever it says. */
const MOST = 10_000;

/** The height in pixels that a message gives; `undefined` for any other message. */
export function readHeight(data: unknown): number | undefined {
  if (typeof data !== 'object' || data === null) return undefined;
  if (!('florilegium' in data) || data.florilegium !== 'height' || !('height' in data)) return undefined;
  const { height } = data;
  const isHeight = typeof height === 'number' && Number.isFinite(height) && height > 0;
  return isHeight ? Math.min(Math.ceil(height), MOST) : undefined;
}
