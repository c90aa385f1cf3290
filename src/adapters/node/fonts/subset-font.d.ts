// The package has no types of its own.
declare module 'subset-font' {
  type Options = {
    readonly targetFormat: 'sfnt' | 'woff2';
    readonly keepAllGlyphs?: boolean;
    readonly keepFeatures?: readonly string[];
    readonly noHinting?: boolean;
    /** Axes of a variable font that are fixed at a value. */
    readonly variationAxes?: Readonly<Record<string, number>>;
  };
  const subsetFont: (font: Buffer, text: string | undefined, options: Options) => Promise<Buffer>;
  export { subsetFont as default };
}
