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
}

declare module 'fontverter' {
  export function convert(font: Uint8Array, format: 'sfnt'): Promise<globalThis.Buffer>;
}

declare module 'pdfkit' {
  type Structure = { readonly end: () => void };
  /** Only what a poster is drawn with, and what tells how wide words are. */
  class PDFDocument {
    constructor(options: object);
    on(event: 'data', listener: (chunk: globalThis.Buffer) => void): this;
    on(event: 'end', listener: (value: undefined) => void): this;
    end(): void;
    struct(type: string, options: { alt: string; actual: string }, content: () => void): Structure;
    addStructure(structure: Structure): this;
    addContent(content: string): this;
    save(): this;
    restore(): this;
    scale(x: number, y?: number): this;
    translate(x: number, y: number): this;
    transform(a: number, b: number, c: number, d: number, e: number, f: number): this;
    image(picture: globalThis.Buffer, x: number, y: number, size: { width: number; height: number }): this;
    path(d: string): this;
    circle(x: number, y: number, radius: number): this;
    rect(x: number, y: number, width: number, height: number): this;
    lineWidth(width: number): this;
    lineCap(cap: 'round' | 'butt'): this;
    opacity(value: number): this;
    fill(colour: string): this;
    stroke(colour: string): this;
    fillAndStroke(fill: string, stroke: string): this;
    font(name: string): this;
    fontSize(size: number): this;
    widthOfString(text: string): number;
  }
  export { PDFDocument as default };
}
