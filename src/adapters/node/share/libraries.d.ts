// Libraries without types of their own; only what is used of them.
declare module 'harfbuzzjs' {
  type Blob = { readonly destroy: () => void };
  type Face = {
    readonly upem: number;
    readonly collectUnicodes: () => Iterable<number>;
    readonly destroy: () => void;
  };
  type Extents = { readonly yBearing: number; readonly height: number };
  type Font = {
    readonly hExtents: () => { readonly ascender: number; readonly descender: number };
    readonly glyphExtents: (glyph: number) => Extents | null;
  };
  type Glyph = { readonly g: number; readonly ax: number; readonly dy: number };
  type Buffer = {
    readonly addText: (text: string) => void;
    readonly guessSegmentProperties: () => void;
    readonly json: () => readonly Glyph[];
    readonly destroy: () => void;
  };
  export type HarfBuzz = {
    readonly createBlob: (bytes: Uint8Array) => Blob;
    readonly createFace: (blob: Blob, index: number) => Face;
    readonly createFont: (face: Face) => Font;
    readonly createBuffer: () => Buffer;
    readonly shape: (font: Font, buffer: Buffer) => void;
  };
  const harfbuzz: Promise<HarfBuzz>;
  export default harfbuzz;
}

declare module 'fontverter' {
  export function convert(font: Uint8Array, format: 'sfnt'): Promise<globalThis.Buffer>;
}
